using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels.Direct;

/// <summary>Logspace and Geomspace.</summary>
internal static class DirectPowers
{
    // Computing fewer elements one by one costs less than powers of the step and anchors.
    private const int FewestInBlocks = 17;

    // Up to this length a table of short powers costs less than one of long powers, some of which are products.
    private const int MostShort = 64;

    // Exponents of more elements, each from the same end, would be too inaccurate.
    private const int MostSingly = 256;

    // The logarithm of a base nearer to 1 needs a small relative error.
    private const double NearOne = 0.5;

    // log2 of 10, and of the double Math.E.
    private static DoubleDouble OfTen => new(3.321928094887362, 1.661617516973592e-16);

    private static DoubleDouble OfDoubleE => new(1.4426950408889634, -5.63706779149591e-17);

    public static bool TryFillLogarithmic<T, TLogarithms>(
        double start, double stop, double @base, Span<T> destination, bool endpoint, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        if (!(@base > 0 && double.IsFinite(@base)))
            return false;
        DoubleDouble factor = LogarithmOf(@base, logarithms);
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
        (DoubleDouble first, DoubleDouble last) = TLogarithms.AreKnown
            ? ((DoubleDouble)logarithms.OfStart(ScalarParts.Of(start)), (DoubleDouble)logarithms.OfStop(ScalarParts.Of(stop)))
            : (DirectLog2.Of(Math.Abs(start)), DirectLog2.Of(Math.Abs(stop)));
        int divisions = endpoint ? destination.Length - 1 : destination.Length;
        DoubleDouble step = (last - first) * DoubleDouble.Inverse(divisions);
        return DirectExponents.TryCreate(first, step, divisions, out DirectExponents exponents)
            && TryFill(exponents, start < 0, DirectIntegers.Has<T>() ? IntegerElements.OfGeomspace(start, stop, divisions) : default, destination);
    }

    private static DoubleDouble LogarithmOf<TLogarithms>(double @base, in TLogarithms logarithms) where TLogarithms : struct, ILogarithms
    {
        if (@base == 10)
            return OfTen;
        if (@base == Math.E)
            return OfDoubleE;
        return TLogarithms.AreKnown || Math.Abs(@base - 1) < NearOne ? (DoubleDouble)logarithms.OfBase(ScalarParts.Of(@base)) : DirectLog2.Of(@base);
    }

    private static bool TryFill<T>(in DirectExponents exponents, bool isNegative, in IntegerElements integers, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(double))
            return TryFill<T, double, DoubleTarget, LongPower>(exponents, isNegative, integers, destination);
        if (typeof(T) == typeof(float))
            return destination.Length <= MostShort
                ? TryFill<T, float, SingleTarget, ShortPower>(exponents, isNegative, integers, destination)
                : TryFill<T, float, SingleTarget, LongPower>(exponents, isNegative, integers, destination);
        return DirectIntegers.Has<T>() && DirectIntegers.Fit<T>(exponents.Highest, isNegative) && (Unsafe.SizeOf<T>() == sizeof(long)
            ? TryFill<T, T, Integer64Target<T>, LongPower>(exponents, isNegative, integers, destination)
            : TryFill<T, T, Integer32Target<T>, LongPower>(exponents, isNegative, integers, destination));
    }

    // T is TElement, which the compiler does not know.
    private static bool TryFill<T, TElement, TTarget, TPower>(
        in DirectExponents exponents, bool isNegative, in IntegerElements integers, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TElement : unmanaged, INumber<TElement>
        where TTarget : IPowerTarget<TElement>
        where TPower : IDirectPower
    {
        if (destination.Length >= FewestInBlocks && DirectBlocks<TElement, TTarget, TPower>.CanHave(exponents))
            return DirectBlocks<TElement, TTarget, TPower>.TryFill(exponents, isNegative, integers, MemoryMarshal.Cast<T, TElement>(destination));
        if (destination.Length > MostSingly)
            return false;
        var elements = new DirectElements<TPower>(exponents);
        return typeof(T) == typeof(double) || typeof(T) == typeof(float)
            ? DirectTarget.TryFill(elements, isNegative, destination)
            : DirectIntegers.TryFill(elements, isNegative, integers, destination);
    }
}
