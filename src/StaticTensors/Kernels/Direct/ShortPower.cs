using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Powers of 2 in one double, for float. The upper 8 bits of the fraction go through a table, the rest through the series.</summary>
internal readonly struct ShortPower : IDirectPower
{
    // Added to a number below 2^8, it moves the number's multiple of 2^−8 into the low bits of the double.
    private const double Shifter = 3L << 43;

    private const double Ln2 = 0.69314718055994529;

    /// <summary>2^−48.</summary>
    public static double Margin => 1.0 / (1L << 48);

    /// <summary>All: an element may be the product of two, but not of three.</summary>
    public static int MostInTable => int.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Of(Vector<double> exponent, Vector<double> rest, out Vector<double> high, out Vector<double> low)
    {
        var shifter = new Vector<double>(Shifter);
        Vector<double> shifted = exponent + shifter, u = (exponent - (shifted - shifter) + rest) * Ln2;
        Vector<long> units = Vector.AsVectorInt64(shifted);
        Exp2Pairs.LookUp(Exp2Pairs.Coarse, units, out Vector<double> power, out _);
        Vector<double> series = Vector.MultiplyAddEstimate(u, new Vector<double>(1.0 / 24), new Vector<double>(1.0 / 6));
        series = Vector.MultiplyAddEstimate(u, series, new Vector<double>(0.5));
        series = Vector.MultiplyAddEstimate(u * u, series, u);
        power *= Vector.AsVectorDouble((units << 44 & new Vector<long>(-1L << 52)) + new Vector<long>(1023L << 52));
        high = Vector.MultiplyAddEstimate(power, series, power);
        low = Vector<double>.Zero;
    }
}
