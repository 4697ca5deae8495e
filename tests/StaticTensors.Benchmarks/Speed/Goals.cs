using StaticTensors.Benchmarks.Cold;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The library's speed goals, judged by one run.</summary>
internal static class Goals
{
    // Two runs of the same code differ by up to this much, so something that costs nothing may measure as this.
    private const double Noise = 1.05;

    private static readonly Goal[] All =
    [
        Goal.Faster("double base 10, n = 50: faster than the Math.Pow loop", Peer("PowLoop", 50), Peer("Logspace", 50), 2.5),
        Goal.Faster("double base 10, n = 1e3: faster than the Math.Pow loop", Peer("PowLoop", 1_000), Peer("Logspace", 1_000), 12),
        Goal.Faster("double base 10, n = 1e5: faster than the Math.Pow loop", Peer("PowLoop", 100_000), Peer("Logspace", 100_000), 25),
        Goal.Faster("double base 10, n = 1e7: faster than the Math.Pow loop", Peer("PowLoop", 10_000_000), Peer("Logspace", 10_000_000), 25),
        Goal.Faster("double base 10, n = 1e5: faster than TensorPrimitives.Exp10", Peer("Exp10", 100_000), Peer("Logspace", 100_000), 4),
        Goal.Within("double base 10, n = 1e7: time of Span.Fill", [Peer("Logspace", 10_000_000)], Peer("Fill", 10_000_000), 1.15),
        Goal.Within("double base 10, n = 1e5: time of Span.Fill", [Peer("Logspace", 100_000)], Peer("Fill", 100_000), 4),
        Goal.Within("other bases, n = 50: time of base 10", Bases(50, "Base2", "BaseE", "Base3_7", "Base0_5"), Base10(50), 1.5),
        Goal.Within("bases in (0.91, 1.1), n = 50: time of base 10", Bases(50, "Base1_05"), Base10(50), 2),
        Goal.Within("any base, n = 1e3: time of base 10", Bases(1_000), Base10(1_000), 1.1),
        Goal.Within("any base, n = 1e5: time of base 10", Bases(100_000), Base10(100_000), 1.1),
        Goal.Within("float, n = 1e5: time of double", ["LogspaceTypes.Float"], "LogspaceTypes.Double", 0.8),
        Goal.Within("Half, n = 1e5: time of double", ["LogspaceTypes.HalfFloat"], "LogspaceTypes.Double", 2),
        Goal.Within("int, n = 1e5: time of double", ["LogspaceTypes.Int"], "LogspaceTypes.Double", 1),
        Goal.Within("long, n = 1e5: time of double", ["LogspaceTypes.Long"], "LogspaceTypes.Double", 3),
        Goal.Within("subnormals: time of the Math.Pow loop", ["LogspaceSubnormals.Logspace"], "LogspaceSubnormals.PowLoop", 4),
        Goal.Within("Linspace double, n = 1e5: time of a naive loop",
            ["LinspaceDouble.Linspace(100000)", "LinspaceDouble.LinspaceExactStep(100000)"], "LinspaceDouble.Loop(100000)", 1.6),
        Goal.Within("Tensor.Logspace, n = 1e5: time of a new array and the span version",
            ["Allocation.Tensor(100000)"], "Allocation.ArrayAndSpan(100000)", Noise),
        Goal.Within("x * y of 1e6 doubles: time of TensorPrimitives and a new array", ["Elementwise.Multiply"], "Elementwise.BareMultiply", 1.2),
        Goal.Within("Exp of 1e6 doubles: time of TensorPrimitives and a new array", ["Elementwise.Exp"], "Elementwise.BareExp", 1.2),
        Goal.Within("Sum of 1e6 doubles: time of TensorPrimitives", ["Elementwise.Sum"], "Elementwise.BareSum", 1.2),
        Goal.Within("x * y, forward and backward: time of three products of TensorPrimitives into new arrays",
            ["Elementwise.MultiplyAndBackward"], "Elementwise.BareMultiplyThreeTimes", 1.3),
        Goal.Within("Exp, forward and backward", ["Elementwise.ExpAndBackward"], "Elementwise.BareExp", 4),
        .. ((int[])[4, 16, 64, 256]).SelectMany(n => (Goal[])
        [
            Goal.Within($"Matmul of {n} × {n}: time of a loop", [Product("Matmul", n)], Product("Loop", n), 1),
            Goal.Within($"Matmul of {n} × {n}: time of MathNet's managed provider", [Product("Matmul", n)], Product("MathNet", n), 1),
            Goal.Within($"Matmul of {n} × 3 by 3 × {n}: time of a loop", [Product("TallByWide", n)], Product("TallByWideLoop", n), 1),
            Goal.Within($"Matmul of 3 × {n} by {n} × 3: time of a loop", [Product("WideByTall", n)], Product("WideByTallLoop", n), 1),
        ]),
        Goal.Within("CopyTo of a grid or of a slice, n = 1e5: time of the span version",
            [Value("CopyTo", 100_000), Value("CopySlice", 100_000)], Value("Span", 100_000), 1.1),
        Goal.Within("CopyTo of a grid or of a slice, n = 1e3: time of the span version",
            [Value("CopyTo", 1_000), Value("CopySlice", 1_000)], Value("Span", 1_000), 1.1),
        Goal.Within("foreach over a grid, n = 1e5: time of CopyTo and a loop", [Value("Foreach", 100_000)], Value("CopyAndLoop", 100_000), 2),
        Goal.Within("grid[i], double: time of Math.Pow", [Value("Element", 100_000)], Value("Pow", 100_000), 1.5),
        Goal.Faster("Digitize, 100 bins: faster than BinarySearch", "Digitizing.BinarySearch(100)", "Digitizing.Digitize(100)", 10),
        Goal.Faster("Digitize, 100 bins: faster than a logarithm and a fix-up", "Digitizing.Logarithm(100)", "Digitizing.Digitize(100)", 4),
        Goal.Faster("Histogram, 100 bins: faster than MathNet's", "Digitizing.MathNet(100)", "Digitizing.Histogram(100)", 10),
        Goal.Within("Histogram, 100 bins: time of Digitize and counting",
            ["Digitizing.Histogram(100)"], "Digitizing.DigitizeAndCount(100)", Noise),
    ];

    /// <summary>The goals that a run measured, and the cold start, in Markdown.</summary>
    public static IEnumerable<string> Table(Times times) => Table(All.Where(goal => goal.Benchmarks.All(times.Has)), _ => times);

    /// <summary>The goals whose text contains another, each measured by itself, and the cold start.</summary>
    public static IEnumerable<string> TableInTurns(string text) =>
        Table(All.Where(goal => goal.Text.Contains(text, StringComparison.OrdinalIgnoreCase)), goal => Turns.Measure(goal.Benchmarks, TimeSpan.FromSeconds(3)));

    private static IEnumerable<string> Table(IEnumerable<Goal> goals, Func<Goal, Times> times)
    {
        yield return "";
        yield return "| goal | bound | measured | met |";
        yield return "|---|---|---|---|";
        foreach (Goal goal in goals)
            yield return goal.Row(times(goal));
        yield return ColdCommand.GoalRow();
    }

    private static string Peer(string method, int n) =>
        $"{(n < 10_000_000 ? nameof(LogspaceInCache) : nameof(LogspaceInMemory))}.{method}({n})";

    private static string Value(string method, int n) => $"{nameof(GridsAsValues)}.{method}({n})";

    private static string Product(string method, int n) => $"{nameof(MatrixProducts)}.{method}({n})";

    private static string Base10(int n) => $"{nameof(LogspaceBases)}.Base10({n})";

    private static string[] Bases(int n, params string[] methods) =>
        [.. (methods.Length > 0 ? methods : ["Base2", "BaseE", "Base3_7", "Base0_5", "Base1_05"])
            .Select(method => $"{nameof(LogspaceBases)}.{method}({n})")];
}
