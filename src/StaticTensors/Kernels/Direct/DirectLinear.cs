using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        int intervals = endpoint ? destination.Length - 1 : destination.Length;
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float))
            return DirectIntegers.Has<T>() && DirectIntegers.TryFillLinear(start, stop, intervals, destination);
        double divisions = intervals;
        DoubleDouble length = DoubleDouble.Sum(stop, -start);
        if (!HasRoom(start, stop, length.High))
            return false;
        // The processor computes both quotients at the same time.
        double reciprocal = 1.0 / divisions, step = length.High / divisions;
        double remainder = Math.FusedMultiplyAdd(-step, divisions, length.High) + length.Low;
        // Not whether the rest of the step is 0, because that may underflow. An exact step may lead to ties, which a ramp cannot decide.
        bool isExact = remainder == 0;
        if (!(isExact && IsFused<T>()
            ? TryFill(start, step, destination)
            : TryFill(start, stop, new DoubleDouble(step, remainder * reciprocal), divisions, destination) || (isExact && TryFill(start, step, destination))))
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
    private static bool TryFill<T>(double start, double step, Span<T> destination) where T : unmanaged, INumber<T> => IsFused<T>()
        ? TryFill(new FusedTarget(start, step), 0, MemoryMarshal.Cast<T, double>(destination))
        : destination.Length <= DirectGrid.Longest && DirectTarget.TryFill(new ExactSteps(start, step), isNegative: false, destination);

    /// <summary>Steps from the element that is 0, if there is one: it would look doubtful from elsewhere. Else from the end farther from zero.</summary>
    private static bool TryFill<T>(double start, double stop, DoubleDouble step, double divisions, Span<T> destination) where T : unmanaged, INumber<T>
    {
        bool isStart = Math.Abs(start) >= Math.Abs(stop);
        (double end, double index) = isStart ? (start, 0) : (stop, divisions);
        if (((start <= 0 && stop >= 0) || (start >= 0 && stop <= 0)) && TryZero(start, stop, divisions, out double zero))
            (end, index) = (0, zero);
        double size = 2 * (Math.Abs(start) + Math.Abs(stop));
        if (typeof(T) == typeof(double))
            return TryFill(new DoubleRampTarget(new(end), new(step.High), new(step.Low), new(size)), index, MemoryMarshal.Cast<T, double>(destination));
        Span<float> floats = MemoryMarshal.Cast<T, float>(destination);
        return end == 0 ? TryFill(new SingleRayTarget(step.High), index, floats) : TryFill(new SingleRampTarget(end, step.High, size), index, floats);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFill<T, TTarget>(TTarget target, double index, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TTarget : struct, IStepTarget<T>
    {
        if (destination.Length < Vector<T>.Count)
            return TryFillPart(target, index, destination);
        Vector<double> first = Vector<double>.Indices - new Vector<double>(index), next = new(Vector<T>.Count), steps = first;
        Vector<T> certain = Vector<T>.AllBitsSet;
        ref T element = ref MemoryMarshal.GetReference(destination);
        nint last = destination.Length - Vector<T>.Count, i = 0;
        for (; i < last; i += Vector<T>.Count, steps += next)
        {
            certain &= target.Round(steps, out Vector<T> value);
            value.StoreUnsafe(ref element, (nuint)i);
        }

        // The last vector may overlap the one before it.
        certain &= target.Round(first + new Vector<double>(last), out Vector<T> end);
        end.StoreUnsafe(ref element, (nuint)last);
        // Compared as bits: as a number, all bits set is NaN.
        return Vector.AsVectorByte(certain) == Vector<byte>.AllBitsSet;
    }

    /// <summary>Fewer elements than a vector has.</summary>
    private static bool TryFillPart<T, TTarget>(TTarget target, double index, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TTarget : struct, IStepTarget<T>
    {
        Vector<T> certain = target.Round(Vector<double>.Indices - new Vector<double>(index), out Vector<T> value);
        for (int i = 0; i < destination.Length; i++)
            destination[i] = value[i];
        return Vector.AsVectorByte(certain) == Vector<byte>.AllBitsSet;
    }

    /// <summary>
    /// The index of the element that is 0, if there is one: there start·(divisions − index) and stop·index cancel to the last bit.
    /// </summary>
    private static bool TryZero(double start, double stop, double divisions, out double zero)
    {
        zero = Math.Round(start / (start - stop) * divisions);
        double left = start * (divisions - zero), right = stop * zero;
        return left == -right
            && Math.FusedMultiplyAdd(start, divisions - zero, -left) == -Math.FusedMultiplyAdd(stop, zero, -right);
    }

    /// <summary>Also false for an empty interval.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasRoom(double start, double stop, double length) =>
        Math.Abs(length) > Small && Math.Abs(start) < Large && Math.Abs(stop) < Large;
}
