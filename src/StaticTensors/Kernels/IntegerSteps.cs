using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels;

/// <summary>
/// Linspace and Arange of an integer type, floored: a quotient and a remainder advance exactly from element to element. Elements fit the type, so that its own
/// wrapping arithmetic is exact, too.
/// </summary>
internal static class IntegerSteps
{
    // Fewer elements, or fewer vectors, are faster one by one.
    private const int Fewest = 64, FewestVectors = 4;

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

    /// <summary>Writes steps that are integers, from a start.</summary>
    public static void Fill<T>(T start, T step, Span<T> destination) where T : unmanaged, INumber<T>
    {
        int done = 0;
        if (Vector<T>.IsSupported && destination.Length >= Vector<T>.Count)
        {
            Vector<T> elements = Vector.CreateSequence(start, step), next = new(step * T.CreateTruncating(Vector<T>.Count));
            for (; done <= destination.Length - Vector<T>.Count; done += Vector<T>.Count, elements += next)
                elements.StoreUnsafe(ref MemoryMarshal.GetReference(destination), (nuint)done);
            start = elements[0];
        }

        for (; done < destination.Length; done++, start += step)
            destination[done] = start;
    }

    /// <summary>Writes equal divisions of an interval whose start and length are integers.</summary>
    public static void Fill<T>(long start, long length, int divisions, Span<T> destination) where T : unmanaged, INumber<T>
    {
        (long addend, long more) = Math.DivRem(length, divisions);
        if (more < 0)
            (addend, more) = (addend - 1, more + divisions);
        Fill(T.CreateTruncating(start), 0UL, T.CreateTruncating(addend), (ulong)more, (ulong)divisions, destination);
    }

    private static void Fill<T, TRest>(T value, TRest rest, T addend, TRest more, TRest divisor, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TRest : unmanaged, INumber<TRest>
    {
        if (more == TRest.Zero)
        {
            Fill(value, addend, destination);
            return;
        }

        // Remainders and their sums must fit T.
        if (Vector<T>.IsSupported && destination.Length >= Math.Max(Fewest, FewestVectors * Vector<T>.Count)
            && divisor <= TRest.CreateSaturating(T.CreateSaturating(ulong.MaxValue)) / (TRest.One + TRest.One))
        {
            FillVectors(value, T.CreateTruncating(rest), addend, T.CreateTruncating(more), T.CreateTruncating(divisor), destination);
            return;
        }

        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = value;
            Advance(ref value, ref rest, addend, more, divisor);
        }
    }

    /// <summary>
    /// The same with two vectors, each advancing by the number of elements in both: two, so that neither waits for its own result.
    /// </summary>
    private static void FillVectors<T>(T value, T rest, T addend, T more, T divisor, Span<T> destination) where T : unmanaged, INumber<T>
    {
        int length = 2 * Vector<T>.Count;
        Span<T> values = stackalloc T[length], rests = stackalloc T[length];
        T next = value, nextRest = rest;
        for (int i = 0; i < length; i++)
        {
            (values[i], rests[i]) = (next, nextRest);
            Advance(ref next, ref nextRest, addend, more, divisor);
        }

        (addend, more) = nextRest < rest ? (next - value - T.One, nextRest - rest + divisor) : (next - value, nextRest - rest);
        Vector<T> left = new(values), right = new(values[Vector<T>.Count..]), leftRest = new(rests), rightRest = new(rests[Vector<T>.Count..]);
        Vector<T> step = new(addend), stepRest = new(more), carriedRest = new(more - divisor);
        for (; destination.Length >= length; destination = destination[length..])
        {
            left.CopyTo(destination);
            right.CopyTo(destination[Vector<T>.Count..]);
            left += step - Carry(ref leftRest, stepRest, carriedRest);
            right += step - Carry(ref rightRest, stepRest, carriedRest);
        }

        left.CopyTo(values);
        right.CopyTo(values[Vector<T>.Count..]);
        values[..destination.Length].CopyTo(destination);
    }

    /// <summary>
    /// Advances remainders; the result is −1 where one carries. A sum that is smaller than the divisor wraps around when that is subtracted, so that the new
    /// remainder is always the smaller one, as an unsigned number: remainders then wait for only two operations.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<T> Carry<T>(ref Vector<T> rest, Vector<T> more, Vector<T> carried)
    {
        Vector<T> reduced = rest + carried;
        rest = UnsignedMin(rest + more, reduced);
        return Vector.Equals(rest, reduced);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<T> UnsignedMin<T>(Vector<T> left, Vector<T> right) => Unsafe.SizeOf<T>() switch
    {
        sizeof(byte) => Vector.Min(left.As<T, byte>(), right.As<T, byte>()).As<byte, T>(),
        sizeof(ushort) => Vector.Min(left.As<T, ushort>(), right.As<T, ushort>()).As<ushort, T>(),
        sizeof(uint) => Vector.Min(left.As<T, uint>(), right.As<T, uint>()).As<uint, T>(),
        _ => Vector.Min(left.As<T, ulong>(), right.As<T, ulong>()).As<ulong, T>(),
    };

    // Inlined also where the JIT has seen only long grids and takes the loop for one that hardly runs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Advance<T, TRest>(ref T value, ref TRest rest, T addend, TRest more, TRest divisor)
        where T : unmanaged, INumber<T>
        where TRest : unmanaged, INumber<TRest>
    {
        value += addend;
        rest += more;
        if (rest >= divisor)
        {
            rest -= divisor;
            value++;
        }
    }

    /// <summary>The floored quotient and the non-negative remainder.</summary>
    private static (Int128 Quotient, Int128 Remainder) Split(Int128 value, Int128 divisor)
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(value, divisor);
        return rest >= 0 ? (quotient, rest) : (quotient - 1, rest + divisor);
    }
}
