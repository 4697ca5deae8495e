using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Powers of 2, each the product of an anchor and one of the first powers of the step.</summary>
internal readonly ref struct DirectProducts<TPower> : IDirectSource where TPower : IDirectPower
{
    // The number of powers of the step, and the largest number of anchors: their products fill the longest grid.
    private const int Length = 16;

    /// <summary>The number of doubles that the constructor needs as memory.</summary>
    public const int Memory = 4 * Length;

    private readonly ref double powers, anchors;

    public DirectProducts(in DirectExponents exponents, int count, Span<double> memory)
    {
        powers = ref MemoryMarshal.GetReference(memory);
        anchors = ref memory[2 * Length];
        Write(exponents.FromZero(), 1, Length, ref powers);
        Write(exponents, Length, (count + Length - 1) / Length, ref anchors);
    }

    /// <summary>Whether no power of the step overflows or underflows.</summary>
    public static bool CanHave(in DirectExponents exponents) => Math.Abs(exponents.Step) * Length < DirectExponents.Reach;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, Vector<double> indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        ref double anchor = ref Unsafe.Add(ref anchors, (uint)first / Length), power = ref Unsafe.Add(ref powers, (uint)first % Length);
        TPower.Multiply(
            new Vector<double>(anchor), new Vector<double>(Unsafe.Add(ref anchor, Length)),
            Vector.LoadUnsafe(ref power), Vector.LoadUnsafe(ref Unsafe.Add(ref power, Length)), out high, out low);
        margin = high * TPower.Margin;
    }

    /// <summary>Writes the high parts of powers, then their low parts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Write(in DirectExponents exponents, int stride, int count, ref double target)
    {
        for (int i = 0; i < count; i += Vector<double>.Count)
        {
            exponents.At((Vector<double>.Indices + new Vector<double>(i)) * stride, out Vector<double> exponent, out Vector<double> rest);
            TPower.Of(exponent, rest, out Vector<double> high, out Vector<double> low);
            // Now the low part is at most half an ulp of the high part, so that a product may leave out the product of two low parts.
            Vector<double> sum = high + low;
            sum.StoreUnsafe(ref target, (nuint)i);
            (low - (sum - high)).StoreUnsafe(ref target, (nuint)(Length + i));
        }
    }
}
