using System;
using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>Linspace and Arange of decimal: quotients of integers, and the exact engine for ties.</summary>
internal static class DecimalSteps
{
    /// <summary>Whether an element certainly has a value.</summary>
    public static bool Fits(in AffineTerms terms, long i)
    {
        terms.Magnitude(i, out _, out long exponent);
        return exponent < 95;
    }

    /// <summary>Writes the elements from an index on.</summary>
    public static void Fill(in GridRequest request, in AffineTerms terms, long first, Span<decimal> destination)
    {
        // The quotient by a divisor of b bits lacks up to 2^b units and those by at most 10^56 lack 4·2^30; the later ones may double it.
        UInt192 doubt = UInt192.Bit(Math.Max(34, 66 - BitOperations.LeadingZeroCount((ulong)terms.Divisor)));
        var exact = new ExactRun<decimal>(request);
        for (int i = 0; i < destination.Length; i++)
        {
            Levels.CountScalar();
            UInt192 mantissa = terms.Magnitude(first + i, out bool isNegative, out long exponent);
            destination[i] = mantissa.High == 0 ? 0
                : DecimalTarget.TryRound(isNegative, mantissa - doubt, exponent, out decimal lower)
                && DecimalTarget.TryRound(isNegative, mantissa + doubt, exponent, out decimal upper)
                && lower == upper ? lower : exact.Element(first + i);
        }
    }
}
