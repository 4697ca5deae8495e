using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>Grids of powers of every element type.</summary>
internal static class PowerKernel
{
    /// <summary>Whether the ends alone show that every element is in the range of an integer type or decimal.</summary>
    public static bool CertainlyFits(in GridRequest request, in ExponentLine line)
    {
        ElementInfo type = request.Element.Info();
        int limit = type.Kind == ElementKind.Decimal ? 96 : !type.IsSigned && line.IsNegative ? 0 : type.Bits - (type.IsSigned ? 1 : 0);
        return IsBelow(line.QuickAt(0)) && IsBelow(line.QuickAt(request.Count - 1));

        // Below by more than the error of a line and of its upper bits.
        bool IsBelow((long Whole, ulong Fraction) exponent) =>
            exponent.Whole < limit - 1 || (exponent.Whole == limit - 1 && exponent.Fraction < ulong.MaxValue - 4);
    }

    /// <summary>One element; false if 64 bits do not decide it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryElement<T>(in ExponentLine line, long index, out T value) where T : unmanaged, INumber<T>
    {
        Unsafe.SkipInit(out value);
        if (typeof(T) == typeof(double))
            return PowerGrid<double, DoubleTarget>.TryResolveQuickly(line, index, out Unsafe.As<T, double>(ref value));
        if (typeof(T) == typeof(float))
            return PowerGrid<float, SingleTarget>.TryResolveQuickly(line, index, out Unsafe.As<T, float>(ref value));
        if (typeof(T) == typeof(Half))
            return PowerGrid<Half, HalfTarget>.TryResolveQuickly(line, index, out Unsafe.As<T, Half>(ref value));
        // Integers of all widths round in the same way.
        return typeof(T) != typeof(decimal) && Unsafe.SizeOf<T>() <= sizeof(long)
            && PowerGrid<T, Integer64Target<T>>.TryResolveQuickly(line, index, out value);
    }

    /// <summary>Writes the elements from an index on.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fill<T>(in GridRequest request, in ExponentLine line, long first, Span<T> destination) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(double))
            new PowerGrid<double, DoubleTarget>(request, line, first).Fill(MemoryMarshal.Cast<T, double>(destination));
        else if (typeof(T) == typeof(float))
            new PowerGrid<float, SingleTarget>(request, line, first).Fill(MemoryMarshal.Cast<T, float>(destination));
        else if (typeof(T) == typeof(Half))
            new PowerGrid<Half, HalfTarget>(request, line, first).Fill(MemoryMarshal.Cast<T, Half>(destination));
        else if (typeof(T) == typeof(decimal))
            new PowerGrid<decimal, DecimalTarget>(request, line, first).Fill(MemoryMarshal.Cast<T, decimal>(destination));
        else if (Unsafe.SizeOf<T>() <= sizeof(int))
            new PowerGrid<T, Integer32Target<T>>(request, line, first).Fill(destination);
        else if (Unsafe.SizeOf<T>() == sizeof(long))
            new PowerGrid<T, Integer64Target<T>>(request, line, first).Fill(destination);
        else
            new PowerGrid<T, Integer128Target<T>>(request, line, first).Fill(destination);
    }
}
