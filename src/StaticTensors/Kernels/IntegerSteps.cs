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
    public static bool Fits<T>(in AffineTerms terms, long i) where T : unmanaged, INumber<T>
    {
        Int128 quotient = Split(terms.Origin + i * terms.Step, terms.Divisor).Quotient;
        T value = T.CreateTruncating(quotient);
        return Int128.CreateTruncating(value) == quotient && T.IsNegative(value) == Int128.IsNegative(quotient);
    }

    /// <summary>Writes the elements from an index on.</summary>
    public static void Fill<T>(in AffineTerms terms, long first, Span<T> destination) where T : unmanaged, INumber<T>
    {
        Int128 divisor = terms.Divisor;
        (Int128 quotient, Int128 rest) = Split(terms.Origin + first * terms.Step, divisor);
        (Int128 addend, Int128 more) = Split(terms.Step, divisor);
        if (divisor <= long.MaxValue)
            Fill(T.CreateTruncating(quotient), (ulong)rest, T.CreateTruncating(addend), (ulong)more, (ulong)divisor, destination);
        else
            Fill(T.CreateTruncating(quotient), (UInt128)rest, T.CreateTruncating(addend), (UInt128)more, (UInt128)divisor, destination);
    }

    /// <summary>Writes equal divisions of an interval, which starts at an integer and is an integer long.</summary>
    public static void Fill<T>(long start, long length, int divisions, Span<T> destination) where T : unmanaged, INumber<T>
    {
        (long addend, long more) = Math.DivRem(length, divisions);
        if (more == 0)
        {
            Fill(T.CreateTruncating(start), T.CreateTruncating(addend), destination);
            return;
        }

        if (more < 0)
            (addend, more) = (addend - 1, more + divisions);
        Fill(T.CreateTruncating(start), 0UL, T.CreateTruncating(addend), (ulong)more, (ulong)divisions, destination);
    }

    private static void Fill<T>(T value, T addend, Span<T> destination) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = value;
            value += addend;
        }
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
