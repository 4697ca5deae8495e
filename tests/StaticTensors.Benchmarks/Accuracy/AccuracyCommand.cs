using System.Diagnostics;

namespace StaticTensors.Benchmarks.Accuracy;

/// <summary>The accuracy and the cost of each peer's elements, in one table and one run.</summary>
internal static class AccuracyCommand
{
    /// <summary>The length of the grid that is timed.</summary>
    public const int TimedLength = 100_000;

    private const int Points = 2_000;
    // Enough rounds for the JIT to reach its final code.
    private const int Repetitions = 400;

    public static int Run()
    {
        var narrow = new Truth(-3, 3, Points);
        var wide = new Truth(-300, 300, Points);
        double[] nanoseconds = NanosecondsPerElement();
        Console.WriteLine($"double, base 10: worst error in ulp and share of correctly rounded elements of {Points}; cost at {TimedLength}.");
        Console.WriteLine();
        Console.WriteLine("| | 10^(-3..3) | 10^(-300..300) | ns/element |");
        Console.WriteLine("|---|---|---|---|");
        foreach ((int i, Contender contender) in Contender.All.Index())
        {
            string near = Figure(narrow, contender.Elements(-3, 3, Points));
            string far = Figure(wide, contender.Elements(-300, 300, Points));
            Console.WriteLine($"| {contender.Name} | {near} | {far} | {nanoseconds[i]:0.00} |");
        }

        return 0;
    }

    private static string Figure(Truth truth, double[] elements) =>
        $"{truth.WorstError(elements):0.00} ({100 * truth.ShareRounded(elements):0.0} %)";

    /// <summary>Minima over rounds in which all take turns, so that a busy moment of the machine affects all equally.</summary>
    private static double[] NanosecondsPerElement()
    {
        var destination = new double[TimedLength];
        var best = new double[Contender.All.Length];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < Repetitions; round++)
        {
            foreach ((int i, Contender contender) in Contender.All.Index())
            {
                long before = Stopwatch.GetTimestamp();
                contender.Make(-3, 3, destination);
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(before).TotalNanoseconds / TimedLength);
            }
        }

        return best;
    }
}
