using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels.Direct;

/// <summary>Linspace and Arange: equal steps from the first element.</summary>
internal static class DirectLinear
{
    /// <summary>Larger ends could make a product or a sum overflow.</summary>
    public const double Large = 1e288;

    /// <summary>The error terms of shorter intervals would underflow.</summary>
    public const double Small = 1e-270;

    /// <summary>A Linspace.</summary>
    public static bool TryFill<T>(double start, double stop, Span<T> destination, bool endpoint) where T : unmanaged, INumber<T>
    {
        int divisions = endpoint ? destination.Length - 1 : destination.Length;
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float))
            return DirectIntegers.Has<T>() && DirectIntegers.TryFillLinear(start, stop, divisions, destination);
        DoubleDouble length = DoubleDouble.Sum(stop, -start);
        if (!HasRoom(start, stop, length.High))
            return false;
        // The processor computes both quotients at the same time.
        double reciprocal = 1.0 / divisions, step = length.High / divisions;
        double remainder = Math.FusedMultiplyAdd(-step, divisions, length.High) + length.Low;
        // Not the rest of the step, which may underflow.
        if (!(remainder == 0
            ? TryFill(start, step, destination)
            : TryFill(start, stop, new DoubleDouble(step, remainder * reciprocal), divisions, endpoint ? destination[1..^1] : destination[1..])))
        {
            return false;
        }

        // The given ends keep the sign of a zero.
        destination[0] = T.CreateTruncating(start);
        if (endpoint)
            destination[^1] = T.CreateTruncating(stop);
        return true;
    }

    /// <summary>An Arange; null if an element is in doubt, or if the last one rounds to the stop or beyond.</summary>
    public static T[]? Arange<T>(double start, double stop, double step) where T : unmanaged, INumber<T>
    {
        if (!DirectCount.TryOf(start, stop, step, out int count) || (count > DirectGrid.Longest && !IsFused<T>()))
            return null;
        var elements = GC.AllocateUninitializedArray<T>(count);
        if (count == 0)
            return elements;
        if (!HasRoom(start, stop, stop - start) || !TryFill(start, step, elements))
            return null;
        elements[0] = T.CreateTruncating(start);
        double last = double.CreateTruncating(elements[^1]);
        return (step < 0 ? last > stop : last < stop) ? elements : null;
    }

    /// <summary>Whether a fused multiplication and addition rounds an element to T.</summary>
    private static bool IsFused<T>() => typeof(T) == typeof(double) && DoubleDouble.HasFma;

    /// <summary>Steps of a double from a double.</summary>
    private static bool TryFill<T>(double start, double step, Span<T> destination) where T : unmanaged, INumber<T>
    {
        if (!IsFused<T>())
            return DirectTarget.TryFill(new ExactSteps(start, step), isNegative: false, destination);
        Span<double> elements = MemoryMarshal.Cast<T, double>(destination);
        Vector<double> starts = new(start), steps = new(step), indices = Vector<double>.Indices, next = new(Vector<double>.Count);
        int i = 0;
        for (; i <= elements.Length - Vector<double>.Count; i += Vector<double>.Count, indices += next)
            Vector.FusedMultiplyAdd(indices, steps, starts).StoreUnsafe(ref MemoryMarshal.GetReference(elements), (nuint)i);
        for (; i < elements.Length; i++)
            elements[i] = Math.FusedMultiplyAdd(i, step, start);
        return true;
    }

    /// <summary>The elements after the first; the last one is among them if it is not the stop.</summary>
    private static bool TryFill<T>(double start, double stop, DoubleDouble step, int divisions, Span<T> between) where T : unmanaged, INumber<T>
    {
        bool isStart = Math.Abs(start) >= Math.Abs(stop);
        var ramp = new Ramp(
            new DoubleDouble(isStart ? start : stop, 0), isStart ? 0 : divisions, step, 2 * (Math.Abs(start) + Math.Abs(stop)), Unscale: 1);
        if (typeof(T) == typeof(double)
            ? AffineGrid<double, DoubleTarget>.TryFill(ramp, 1, MemoryMarshal.Cast<T, double>(between))
            : AffineGrid<float, SingleTarget>.TryFill(ramp, 1, MemoryMarshal.Cast<T, float>(between)))
        {
            return true;
        }

        // Elements in doubt were written as 0. One element may really be 0.
        return TryZero(start, stop, divisions, out int zero) && between.IndexOf(T.Zero) == zero - 1 && !between[zero..].Contains(T.Zero);
    }

    /// <summary>
    /// The index of the element that is 0, if there is one: there start·(divisions − index) and stop·index cancel to the last bit.
    /// </summary>
    public static bool TryZero(double start, double stop, int divisions, out int zero)
    {
        zero = (int)Math.Round(start / (start - stop) * divisions);
        double left = start * (divisions - zero), right = stop * zero;
        return left == -right
            && Math.FusedMultiplyAdd(start, divisions - zero, -left) == -Math.FusedMultiplyAdd(stop, zero, -right);
    }

    /// <summary>Also false for an empty interval.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasRoom(double start, double stop, double length) =>
        Math.Abs(length) > Small && Math.Abs(start) < Large && Math.Abs(stop) < Large;
}
