using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Logspace and Geomspace.</summary>
internal static class DirectPowers
{
    // Up to this length computing each element is cheaper than computing powers of the step and anchors.
    private const int MostApart = 16;

    // log2 of 10, and of the double Math.E.
    private static DoubleDouble OfTen => new(3.321928094887362, 1.661617516973592e-16);

    private static DoubleDouble OfE => new(1.4426950408889634, -5.63706779149591e-17);

    public static bool TryFillLogarithmic<T, TLogarithms>(
        double start, double stop, double @base, Span<T> destination, bool endpoint, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        if (!(@base > 0 && double.IsFinite(@base)))
            return false;
        DoubleDouble factor = @base == 10 ? OfTen : @base == Math.E ? OfE : (DoubleDouble)logarithms.OfBase(ScalarParts.Of(@base));
        int divisions = endpoint ? destination.Length - 1 : destination.Length;
        // The inverse does not wait for the length: a quotient would.
        DoubleDouble step = DoubleDouble.Sum(stop, -start) * (factor * DoubleDouble.Inverse(divisions));
        return DirectExponents.TryCreate(new DoubleDouble(start, 0) * factor, step, divisions, out DirectExponents exponents)
            && TryFill(
                exponents, isNegative: false, DirectIntegers.Has<T>() ? IntegerElements.OfLogspace(start, stop, @base, divisions) : default, destination);
    }

    public static bool TryFillGeometric<T, TLogarithms>(double start, double stop, Span<T> destination, bool endpoint, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        // Ends of different signs, and ends of 0, are refused elsewhere.
        if (!(start * stop > 0) || !double.IsFinite(start) || !double.IsFinite(stop))
            return false;
        FixedExponent first = logarithms.OfStart(ScalarParts.Of(start)), last = logarithms.OfStop(ScalarParts.Of(stop));
        int divisions = endpoint ? destination.Length - 1 : destination.Length;
        DoubleDouble step = (DoubleDouble)(last - first) * DoubleDouble.Inverse(divisions);
        return DirectExponents.TryCreate((DoubleDouble)first, step, divisions, out DirectExponents exponents)
            && TryFill(exponents, start < 0, DirectIntegers.Has<T>() ? IntegerElements.OfGeomspace(start, stop, divisions) : default, destination);
    }

    private static bool TryFill<T>(in DirectExponents exponents, bool isNegative, in IntegerElements integers, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
            return TryFill<T, ShortPower>(exponents, isNegative, integers, destination);
        return (typeof(T) == typeof(double) || (DirectIntegers.Has<T>() && DirectIntegers.Fit<T>(exponents.Highest, isNegative)))
            && TryFill<T, LongPower>(exponents, isNegative, integers, destination);
    }

    private static bool TryFill<T, TPower>(in DirectExponents exponents, bool isNegative, in IntegerElements integers, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TPower : IDirectPower =>
        destination.Length <= MostApart || !DirectProducts<TPower>.CanHave(exponents)
            ? TryFill(new DirectElements<TPower>(exponents), isNegative, integers, destination)
            : TryFillProducts<T, TPower>(exponents, isNegative, integers, destination);

    // Separate, because a method with memory on the stack starts more slowly.
    private static bool TryFillProducts<T, TPower>(in DirectExponents exponents, bool isNegative, in IntegerElements integers, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TPower : IDirectPower
    {
        Span<double> memory = stackalloc double[DirectProducts<TPower>.Memory];
        return TryFill(new DirectProducts<TPower>(exponents, destination.Length, memory), isNegative, integers, destination);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFill<T, TSource>(in TSource source, bool isNegative, in IntegerElements integers, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TSource : struct, IDirectSource, allows ref struct =>
        typeof(T) == typeof(double) || typeof(T) == typeof(float)
            ? DirectTarget.TryFill(source, isNegative, destination)
            : DirectIntegers.TryFill(source, isNegative, integers, destination);
}
