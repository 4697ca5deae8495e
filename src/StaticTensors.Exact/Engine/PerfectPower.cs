using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Engine;

/// <summary>
/// Decides whether base^x, for a positive rational base and a rational x, is a given rational. By unique factorisation base^(p/q) with p and q coprime is
/// rational only if numerator and denominator of the base are q-th powers of integers.
/// </summary>
internal sealed class PerfectPower
{
    private readonly Fraction @base;

    public PerfectPower(Fraction @base) => this.@base = @base.Reduce();

    /// <summary>Whether base^x equals value; value is positive.</summary>
    public bool IsPower(Fraction value, Fraction x)
    {
        value = value.Reduce();
        x = x.Reduce();
        if (@base.Numerator.IsOne && @base.Denominator.IsOne)
            return value.Numerator.IsOne && value.Denominator.IsOne;
        if (x.Denominator > int.MaxValue
            || !TryRoot(@base.Numerator, (int)x.Denominator, out BigInteger numerator)
            || !TryRoot(@base.Denominator, (int)x.Denominator, out BigInteger denominator))
            return false;

        BigInteger power = BigInteger.Abs(x.Numerator);
        return x.Sign < 0
            ? IsPower(numerator, power, value.Denominator) && IsPower(denominator, power, value.Numerator)
            : IsPower(numerator, power, value.Numerator) && IsPower(denominator, power, value.Denominator);
    }

    /// <summary>Whether root^power = value; never computes a power too large for the value.</summary>
    private static bool IsPower(BigInteger root, BigInteger power, BigInteger value)
    {
        if (root.IsOne)
            return value.IsOne;
        return power <= value.BitLength() && BigInteger.Pow(root, (int)power) == value;
    }

    /// <summary>The integer whose degree-th power is value, if there is one: Newton's iteration from above.</summary>
    private static bool TryRoot(BigInteger value, int degree, out BigInteger root)
    {
        root = value;
        if (value.IsOne || degree == 1)
            return true;
        int bits = value.BitLength();
        if (degree >= bits)
            return false;

        root = BigInteger.One << (bits / degree + 1);
        while (true)
        {
            BigInteger next = ((degree - 1) * root + value / BigInteger.Pow(root, degree - 1)) / degree;
            if (next >= root)
                return BigInteger.Pow(root, degree) == value;
            root = next;
        }
    }
}
