using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>
/// Long division by one count, limb by limb, using multiplication: with the divisor d shifted to 64 bits and v = ⌊(2^128 − 1)/d⌋ − 2^64,
/// the upper half of rest·v is the quotient or at most 2 too small (Möller and Granlund, Improved division by invariant integers, 2011).
/// </summary>
internal ref struct Reciprocal
{
    private readonly int shift;
    private readonly ulong divisor, inverse;
    private ulong rest;

    public Reciprocal(ulong divisor)
    {
        shift = BitOperations.LeadingZeroCount(divisor);
        this.divisor = divisor << shift;
        if (shift < 32)
        {
            inverse = (ulong)(UInt128.MaxValue / this.divisor);
            return;
        }

        // (2^128 − 1)/d is (2^(128 − shift) − 1)/divisor, in two steps of 32 bits.
        (ulong upper, ulong remainder) = Math.DivRem(ulong.MaxValue >> (shift - 32), divisor);
        inverse = (upper << 32) + ((remainder << 32 | uint.MaxValue) / divisor);
    }

    /// <summary>The remainder of the limbs so far.</summary>
    public readonly ulong Rest => rest >> shift;

    /// <summary>Starts with a limb below the divisor, whose quotient is 0.</summary>
    public void Start(ulong limb) => rest = limb << shift;

    /// <summary>The next limb of the quotient, the highest first.</summary>
    public ulong Divide(ulong limb)
    {
        rest += limb >> (64 - shift);
        limb <<= shift;
        ulong quotient = UInt192.Multiply(inverse, rest, out ulong low);
        quotient += rest + UInt192.Add(ref low, limb) + 1;
        rest = limb - quotient * divisor;
        if (rest > low)
        {
            quotient--;
            rest += divisor;
        }

        if (rest >= divisor)
        {
            quotient++;
            rest -= divisor;
        }

        return quotient;
    }
}
