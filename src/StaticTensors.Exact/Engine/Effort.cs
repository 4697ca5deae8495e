using System;

namespace StaticTensors.Exact.Engine;

/// <summary>What the exact engine has done on this thread since <see cref="Reset"/>: tests check how rarely it is needed.</summary>
internal static class Effort
{
    [ThreadStatic]
    private static int rounds;

    [ThreadStatic]
    private static int largestPrecision;

    [ThreadStatic]
    private static int elements;

    /// <summary>How many elements were asked for.</summary>
    public static int Elements => elements;

    /// <summary>How many enclosures were computed: one if the first precision decides the element.</summary>
    public static int Rounds => rounds;

    /// <summary>The most bits that any enclosure took.</summary>
    public static int LargestPrecision => largestPrecision;

    public static void Reset()
    {
        rounds = 0;
        elements = 0;
        largestPrecision = 0;
    }

    public static void CountElement() => elements++;

    public static void Count(int precision)
    {
        rounds++;
        largestPrecision = Math.Max(largestPrecision, precision);
    }
}
