using System;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>Linspace and Arange of decimal: quotients of integers, and the exact engine for ties.</summary>
internal static class DecimalSteps
{
    // More than the 2^32 + 4·2^30 units that the quotients by the divisor and by at most 10^56 can lack.
    private static readonly UInt192 Doubt = UInt192.Bit(34);

    /// <summary>Whether an element certainly has a value.</summary>
    public static bool Fits(in AffineTerms terms, int i)
    {
        terms.Magnitude(i, out _, out long exponent);
        return exponent < 95;
    }

    public static void Fill(in GridRequest request, in AffineTerms terms, Span<decimal> destination)
    {
        var exact = new ExactRun<decimal>(request);
        for (int i = 0; i < destination.Length; i++)
        {
            Levels.CountScalar();
            UInt192 mantissa = terms.Magnitude(i, out bool isNegative, out long exponent);
            destination[i] = mantissa.High == 0 ? 0
                : DecimalTarget.TryRound(isNegative, mantissa - Doubt, exponent, out decimal lower)
                && DecimalTarget.TryRound(isNegative, mantissa + Doubt, exponent, out decimal upper)
                && lower == upper ? lower : exact.Element(i);
        }
    }
}
