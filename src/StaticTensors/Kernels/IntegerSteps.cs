using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>
/// Linspace and Arange of an integer type, floored: a quotient and a rest that advance from element to element, exactly. Elements fit the
/// type, so that its own wrapping arithmetic is exact, too.
/// </summary>
internal static class IntegerSteps
{
    /// <summary>Whether an element certainly has a value in T.</summary>
    public static bool Fits<T>(in AffineTerms terms, int i) where T : unmanaged, INumber<T>
    {
        if (!TryReduce(terms, out Int128 origin, out Int128 step, out Int128 divisor))
            return false;
        Int128 quotient = Split(origin + i * step, divisor).Quotient;
        T value = T.CreateTruncating(quotient);
        return Int128.CreateTruncating(value) == quotient && T.IsNegative(value) == Int128.IsNegative(quotient);
    }

    /// <summary>False, and nothing is written, where 128 bits are too few.</summary>
    public static bool TryFill<T>(in AffineTerms terms, Span<T> destination) where T : unmanaged, INumber<T>
    {
        if (!TryReduce(terms, out Int128 origin, out Int128 step, out Int128 divisor))
            return false;
        (Int128 first, Int128 rest) = Split(origin, divisor);
        (Int128 addend, Int128 more) = Split(step, divisor);
        if (divisor <= long.MaxValue)
            Fill(T.CreateTruncating(first), (ulong)rest, T.CreateTruncating(addend), (ulong)more, (ulong)divisor, destination);
        else
            Fill(T.CreateTruncating(first), (UInt128)rest, T.CreateTruncating(addend), (UInt128)more, (UInt128)divisor, destination);
        return true;
    }

    /// <summary>Element i as (origin + i·step)/divisor.</summary>
    private static bool TryReduce(in AffineTerms terms, out Int128 origin, out Int128 step, out Int128 divisor)
    {
        (origin, step, divisor) = (terms.Origin, terms.Step, terms.Divisor);
        int unit = terms.Exponent;
        if (unit < 0)
        {
            divisor <<= Math.Min(-unit, 94);
            return terms.Scale == 0 && unit >= -94;
        }

        // Every numerator is between those of the ends, none of which has more than 124 bits here.
        origin <<= unit;
        step <<= unit;
        return terms.Scale == 0 && terms.Length + unit <= 124;
    }

    private static void Fill<T, TRest>(T value, TRest rest, T addend, TRest more, TRest divisor, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TRest : unmanaged, INumber<TRest>
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = value;
            value += addend;
            rest += more;
            if (rest >= divisor)
            {
                rest -= divisor;
                value++;
            }
        }
    }

    /// <summary>The floored quotient, and the rest, which is not negative.</summary>
    private static (Int128 Quotient, Int128 Remainder) Split(Int128 value, Int128 divisor)
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(value, divisor);
        return rest >= 0 ? (quotient, rest) : (quotient - 1, rest + divisor);
    }
}
