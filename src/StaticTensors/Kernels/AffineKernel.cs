using System;
using System.Numerics;
using System.Runtime.InteropServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>Linspace and Arange of every element type.</summary>
internal static class AffineKernel
{
    /// <summary>Whether the ends alone show that every element is in the range of an integer type or decimal.</summary>
    public static bool CertainlyFits<T>(in GridRequest request, in ScalarParts start, in ScalarParts other) where T : unmanaged, INumber<T>
    {
        if (!AffineTerms.TryCreate(request, start, other, out AffineTerms terms))
            return false;

        return Element<T>.Info.Kind == ElementKind.Decimal
            ? DecimalSteps.Fits(terms, 0) && DecimalSteps.Fits(terms, request.Count - 1)
            : IntegerSteps.Fits<T>(terms, 0) && IntegerSteps.Fits<T>(terms, request.Count - 1);
    }

    /// <summary>False, and nothing is written, where the steps are too fine or too many for 128 bits; then the exact engine knows the law.</summary>
    public static bool TryFill<T>(in GridRequest request, in ScalarParts start, in ScalarParts other, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        if (Element<T>.IsDifferentiable)
        {
            if (start.Scale + other.Scale > 0)
                return false;
            if (typeof(T) == typeof(double))
                new AffineGrid<double, DoubleTarget>(request, start, other).Fill(MemoryMarshal.Cast<T, double>(destination));
            else if (typeof(T) == typeof(float))
                new AffineGrid<float, SingleTarget>(request, start, other).Fill(MemoryMarshal.Cast<T, float>(destination));
            else
                new AffineGrid<Half, HalfTarget>(request, start, other).Fill(MemoryMarshal.Cast<T, Half>(destination));
            return true;
        }

        if (!AffineTerms.TryCreate(request, start, other, out AffineTerms terms))
            return false;
        if (typeof(T) != typeof(decimal))
            return IntegerSteps.TryFill(terms, destination);
        DecimalSteps.Fill(request, terms, MemoryMarshal.Cast<T, decimal>(destination));
        return true;
    }
}
