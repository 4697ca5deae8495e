using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using static System.FormattableString;

namespace StaticTensors.Grids;

/// <summary>A grid as the C# expression that makes it.</summary>
internal static class GridText
{
    /// <summary>The call, followed by the slice unless it is the whole grid.</summary>
    public static string Of(in GridRequest request, ElementInfo type, long first, long count)
    {
        string slice = count == request.Count ? ""
            : first + count <= int.MaxValue ? Invariant($"[{first}..{first + count}]")
            : Invariant($".Slice({first}, {count})");
        return $"Grid<{type.Keyword}>.{request.Law}({Literal(request.Start)}, {Literal(request.Stop)}{Others(request)}){slice}";
    }

    private static string Others(in GridRequest request)
    {
        if (request.Law == GridLaw.Arange)
            return $", {Literal(request.BaseOrStep)}";
        if (request.Law.IsProgression())
            return Invariant($", samples: {request.Samples}");
        string endpoint = request.Endpoint ? "" : ", endpoint: false";
        return Invariant($", num: {request.Count}") + endpoint +
            (request.Law == GridLaw.Logspace && request.BaseOrStep != 10 ? $", @base: {Literal(request.BaseOrStep)}" : "");
    }

    private static string Literal(in Real value) => value switch
    {
        { IsNaN: true } => $"{value.Type.Info().Keyword}.NaN",
        { IsFinite: false } => $"{value.Type.Info().Keyword}.{(value.IsNegative ? "Negative" : "Positive")}Infinity",
        { Type: ElementType.Double, IsZero: true, IsNegative: true } => "-0.0",
        { Type: ElementType.Single } => $"{value}f",
        { Type: ElementType.Half } => $"(Half)({value}f)",
        { Type: ElementType.Decimal } => $"{value}m",
        // C# literals have at most 64 bits; up to 18 digits fit a literal.
        { Type: ElementType.Int128 or ElementType.UInt128 } when value.ToString() is { Length: > 18 } digits =>
            $"{value.Type.Info().Keyword}.Parse(\"{digits}\")",
        _ => value.ToString(),
    };
}
