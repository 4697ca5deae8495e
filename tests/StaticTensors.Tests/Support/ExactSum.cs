using System.Numerics;
using Xunit;

namespace StaticTensors.Tests.Support;

/// <summary>Sums of doubles in integers, in units of 2^−120: exact for numbers that are multiples of it.</summary>
internal static class ExactSum
{
    private const int Scale = 120;

    /// <summary>The relative error of a value against the exact sum.</summary>
    public static double RelativeError(double value, IEnumerable<double> addends)
    {
        BigInteger sum = Of(addends);
        return (double)BigInteger.Abs(InUnits(value) - sum) / (double)BigInteger.Abs(sum);
    }

    /// <summary>The exact sum as a double.</summary>
    public static double Rounded(IEnumerable<double> addends) => Math.ScaleB((double)Of(addends), -Scale);

    private static BigInteger Of(IEnumerable<double> addends) =>
        addends.Aggregate(BigInteger.Zero, (sum, addend) => sum + InUnits(addend));

    private static BigInteger InUnits(double value)
    {
        double scaled = Math.ScaleB(value, Scale);
        Assert.Equal(scaled, Math.Truncate(scaled));
        return (BigInteger)scaled;
    }
}
