using StaticTensors.Exact.Laws;
using static System.FormattableString;

namespace StaticTensors.Playground.Model;

/// <summary>The line of C# that makes a grid.</summary>
internal static class CodeLine
{
    private static readonly Real Ten = 10;

    /// <summary>The line.</summary>
    /// <param name="arguments">What it asks for.</param>
    /// <param name="isLazy">Whether it goes by way of a <see cref="Grid{T}"/>: Tensor.Arange takes elements, a Grid takes any number exactly.</param>
    public static string Of(Arguments arguments, bool isLazy)
    {
        (Question question, GridLaw law) = (arguments.Question, arguments.Question.Law);
        string type = question.Type, constant = question.Constant == "" ? "" : $"constant: {question.Constant}";
        string given = $"{arguments.Start.Code}, {arguments.Stop.Code}" + law switch
        {
            GridLaw.Arange => $", {arguments.BaseOrStep.Code}",
            _ when law.IsProgression() => Invariant($", samples: {arguments.Count}"),
            _ => Invariant($", num: {arguments.Count}{(question.Endpoint ? "" : ", endpoint: false")}"),
        };
        // Ten is the base of whoever says none.
        if (law == GridLaw.Logspace && arguments.BaseOrStep.Value != Ten)
            given += $", @base: {arguments.BaseOrStep.Code}";
        return isLazy
            ? $"Tensor<{type}> grid = Grid<{type}>.{law}({given}).ToTensor({constant});"
            : $"Tensor<{type}> grid = Tensor.{law}<{type}>({given}{(constant == "" ? "" : $", {constant}")});";
    }
}
