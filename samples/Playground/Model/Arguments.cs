using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Playground.Model;

/// <summary>A text that is no argument.</summary>
/// <param name="Field">Where it was typed.</param>
/// <param name="Text">What is wrong with it.</param>
public sealed record Mistake(string Field, string Text);

/// <summary>A question whose texts are read.</summary>
/// <param name="Question">The question.</param>
/// <param name="Start">Its start.</param>
/// <param name="Stop">Its stop.</param>
/// <param name="BaseOrStep">The base of Logspace, the step of Arange; for the others a number that nobody reads.</param>
/// <param name="Count">How many samples, or of a progression how many in a decade or octave; 0 for Arange.</param>
internal sealed record Arguments(Question Question, Literal Start, Literal Stop, Literal BaseOrStep, int Count)
{
    /// <summary>The names of those that are not quite what was typed, because no type of C# holds that.</summary>
    public IEnumerable<string> Nearest =>
        from argument in new[] { ("start", Start), ("stop", Stop), (Question.HasBase ? "base" : "step", BaseOrStep) }
        where argument.Item2.IsNearest
        select argument.Item1;

    /// <summary>Reads a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="mistakes">What is wrong with its texts.</param>
    /// <returns>Null where something is wrong.</returns>
    public static Arguments? Read(Question question, out IReadOnlyList<Mistake> mistakes)
    {
        var found = new List<Mistake>();
        mistakes = found;
        GridLaw law = question.Law;
        Literal start = Number("start", question.Start), stop = Number("stop", question.Stop);
        Literal baseOrStep = law switch
        {
            GridLaw.Logspace => Number("base", question.Base),
            GridLaw.Arange => Number("step", question.Step),
            GridLaw.PerOctave => new Literal("2", 2),
            _ => new Literal("10", 10),
        };
        int count = law.IsProgression() ? Integer("samples", question.Samples) : law.IsCounted() ? 0 : Integer("num", question.Num);
        return found.Count > 0 ? null : new(question, start, stop, baseOrStep, count);

        Literal Number(string field, string text)
        {
            if (Literal.Parse(text) is { } literal)
                return literal;
            found.Add(new(field, $"“{text}” is no number: write it as in C# (20_000, 0.1, 1e-9, 0.1f), or pi, e, tau, inf, nan."));
            return new("0", 0);
        }

        int Integer(string field, string text)
        {
            if (!int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                CultureInfo.InvariantCulture, out int value))
                found.Add(new(field, $"“{text}” is no int: write a whole number, at most {int.MaxValue}."));
            return value;
        }
    }
}
