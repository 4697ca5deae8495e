using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>
/// Powers of 2 in double-double. The upper 16 bits of the fraction go through two tables, the rest, r, through
/// e^u − 1 = u + u²(1/2 + u/6 + u²/24) with u = r·ln 2, where only u itself needs a low part.
/// </summary>
internal readonly struct LongPower : IDirectPower
{
    // Added to a number below 2^10, it moves the number's multiple of 2^−16 into the low bits of the double.
    private const double Shifter = 3L << 35;

    private const double Ln2 = 0.69314718055994529, Ln2Rest = 2.3190468138462996e-17;

    /// <summary>2^−82.</summary>
    public static double Margin => 1.0 / (1L << 41) / (1L << 41);

    public static int MostInTable => 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Of(Vector<double> exponent, Vector<double> rest, out Vector<double> high, out Vector<double> low)
    {
        Vector<double> shifter = new(Shifter), ln2 = new(Ln2);
        Vector<double> shifted = exponent + shifter, r = exponent - (shifted - shifter);
        Vector<long> units = Vector.AsVectorInt64(shifted);
        Exp2Pairs.LookUp(Exp2Pairs.Coarse, units >> 8, out Vector<double> coarse, out Vector<double> coarseLow);
        Exp2Pairs.LookUp(Exp2Pairs.Middle, units, out Vector<double> middle, out Vector<double> middleLow);
        DoubleDouble.Multiply(coarse, coarseLow, middle, middleLow, out Vector<double> power, out Vector<double> powerLow);

        Vector<double> u = DoubleDouble.Product(ln2, r, out Vector<double> excess);
        Vector<double> uLow = Vector.MultiplyAddEstimate(rest, ln2, Vector.MultiplyAddEstimate(r, new Vector<double>(Ln2Rest), -excess));
        Vector<double> both = u + uLow;
        Vector<double> series = Vector.MultiplyAddEstimate(both, new Vector<double>(1.0 / 24), new Vector<double>(1.0 / 6));
        series = Vector.MultiplyAddEstimate(both, series, new Vector<double>(0.5));
        series = Vector.MultiplyAddEstimate(both * both, series, uLow);

        // power·(1 + u + series); the addend is smaller, so Fast2Sum (Dekker) is enough.
        Vector<double> growth = DoubleDouble.Product(power, u, out excess);
        high = power + growth;
        low = Vector.MultiplyAddEstimate(power, series, Vector.MultiplyAddEstimate(powerLow, u, powerLow - excess)) + (growth - (high - power));
        Vector<double> scale = Vector.AsVectorDouble((units << 36 & new Vector<long>(-1L << 52)) + new Vector<long>(1023L << 52));
        high *= scale;
        low *= scale;
    }
}
