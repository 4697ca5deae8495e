using System.Globalization;
using StaticTensors.Tests.Support;

namespace StaticTensors.Tests.Reference;

/// <summary>The true elements of a recorded call, as the vectors write them.</summary>
internal static class TrueElements
{
    public static string[] Of(GridCase one)
    {
        if (BeyondTheReals.Elements.TryGetValue(one.Call, out string[]? extended))
            return extended;
        string[] exact = [.. one.Result!.Exact.Select(text => text!)];
        return one.Function == "arange" && one.ElementDtype.StartsWith("float", StringComparison.Ordinal) ? HalfOpen(one, exact) : exact;
    }

    /// <summary>The elements NumPy's count leaves out, then without those that round to the stop or beyond.</summary>
    private static string[] HalfOpen(GridCase one, string[] exact)
    {
        double start = Argument("start", 0), stop = Argument("stop", 0), step = Argument("step", 1);
        if (one.Result!.ExactLength is { } length)
        {
            // A fused multiply-add rounds the exact element once.
            exact = [.. exact, .. from i in Enumerable.Range(0, length).Skip(exact.Length)
                                  select Math.FusedMultiplyAdd(i, step, start).ToString("R", CultureInfo.InvariantCulture)];
        }

        return [.. exact.TakeWhile(IsInside)];

        double Argument(string name, double omitted) =>
            one.Arguments.TryGetValue(name, out PythonValue? value) ? HexFloat.Parse(value.Text) : omitted;

        bool IsInside(string text) => step > 0 ? HexFloat.Parse(text) < stop : HexFloat.Parse(text) > stop;
    }
}
