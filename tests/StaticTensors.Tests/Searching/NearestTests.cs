using System.Numerics;
using StaticTensors.Searching;
using Xunit;

namespace StaticTensors.Tests.Searching;

/// <summary>Distances that round to the same number, or that the element type cannot hold.</summary>
public class NearestTests
{
    [Fact]
    public void What_rounding_takes_from_a_distance_counts()
    {
        double half = Math.ScaleB(1, 59);

        Nearest(0, half, 1, 2 * half);
        Nearest(1, half, -1, 2 * half);
        Nearest(0, half, 0, 2 * half);
        Nearest(1, -half, 0, -2 * half + 128);
        Nearest(1, double.Epsilon, -double.MaxValue, double.MaxValue);
        Nearest(0, -double.Epsilon, -double.MaxValue, double.MaxValue);
    }

    [Fact]
    public void No_distance_overflows()
    {
        Nearest<sbyte>(1, 0, -128, 127);
        Nearest(1, Int128.Zero, Int128.MinValue, Int128.MaxValue);
        Nearest(0, UInt128.MaxValue >> 1, UInt128.Zero, UInt128.MaxValue);
        Nearest(0, decimal.Zero, decimal.MinValue, decimal.MaxValue);
        Nearest(1, 0.0000000000000000000000000001m, decimal.MinValue, decimal.MaxValue);
        Nearest(0, 0.5m, 1, 0);
    }

    private static void Nearest<T>(long expected, T value, params T[] grid) where T : unmanaged, INumber<T> =>
        Assert.Equal(expected, new GridSearch<T>(new ArrayElements<T>(grid)).Nearest(value));
}
