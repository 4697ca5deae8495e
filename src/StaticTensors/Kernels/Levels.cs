using System;

namespace StaticTensors.Kernels;

/// <summary>How often each level below the blocks was entered on this thread since <see cref="Reset"/>: tests check that this is rare.</summary>
internal static class Levels
{
    [ThreadStatic]
    private static long scalar;

    [ThreadStatic]
    private static long exact;

    /// <summary>Elements that the scalar level computed.</summary>
    public static long Scalar => scalar;

    /// <summary>Elements that the exact engine decided.</summary>
    public static long Exact => exact;

    public static void Reset() => (scalar, exact) = (0, 0);

    public static void CountScalar() => scalar++;

    public static void CountExact() => exact++;
}
