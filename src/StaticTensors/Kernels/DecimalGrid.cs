using System;
using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>
/// The skeleton of Linspace and Arange of decimal. Where 128 bits are too few for exact steps, quotients have an error, and the exact engine decides ties.
/// </summary>
internal ref struct DecimalGrid
{
    private readonly ref readonly AffineTerms terms;
    private ExactRun<decimal> exact;

    public DecimalGrid(in GridRequest request, in AffineTerms terms)
    {
        this.terms = ref terms;
        exact = new ExactRun<decimal>(request);
    }

    /// <summary>Whether an element certainly fits, judged by the lengths of numerator and denominator; 10 is above 2^3.32.</summary>
    public static bool Fits(in AffineTerms terms, long i)
    {
        int length = 128 - (int)Int128.LeadingZeroCount(Int128.Abs(terms.Origin + i * terms.Step));
        return length + terms.Exponent - BitOperations.Log2((ulong)terms.Divisor) - terms.Scale * 332 / 100 < 96;
    }

    /// <summary>Writes the elements from an index on.</summary>
    public void Fill(long first, Span<decimal> destination)
    {
        var steps = new DecimalSteps(terms);
        for (int i = steps.Fill(first, destination); i < destination.Length; i += 1 + steps.Fill(first + i + 1, destination[(i + 1)..]))
            destination[i] = Resolve(first + i);
    }

    private decimal Resolve(long i)
    {
        Levels.CountScalar();
        // A quotient by a divisor of b bits is too small by up to 2^b units, one by at most 10^56 by up to 4·2^30; later steps may double this.
        UInt192 doubt = UInt192.Bit(Math.Max(34, 66 - BitOperations.LeadingZeroCount((ulong)terms.Divisor)));
        UInt192 mantissa = terms.Magnitude(i, out bool isNegative, out long exponent);
        return mantissa.High == 0 ? 0
            : DecimalTarget.TryRound(isNegative, mantissa - doubt, exponent, out decimal lower)
            && DecimalTarget.TryRound(isNegative, mantissa + doubt, exponent, out decimal upper)
            && lower == upper ? lower : exact.Element(i);
    }
}
