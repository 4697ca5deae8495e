using System.Numerics;
using CsCheck;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Tests.Properties;

/// <summary>Two ends of a grid, both of which fit its element type.</summary>
/// <param name="Start">The first end.</param>
/// <param name="Stop">The second end.</param>
internal readonly record struct Ends(double Start, double Stop)
{
    public Ends Negated => new(-Start, -Stop);

    public override string ToString() => FormattableString.Invariant($"{Start:R} to {Stop:R}");
}

/// <summary>Arguments of grids, drawn so that every element fits the element type.</summary>
internal static class Drawn
{
    private static readonly Gen<double> Unit = Gen.Double[0, 1];

    /// <summary>Bases above 1 and below, near to it and far.</summary>
    public static readonly Gen<double> Base = Gen.OneOf(
        Gen.OneOf<double>(10, 2, Math.E, 0.5, 1.05, 0.93, 1.0009765625, 16, 0.1), Gen.Double[0.01, 0.95], Gen.Double[1.05, 100]);

    /// <summary>For Linspace: integers, fractions, and any magnitude, of either sign if the type is signed.</summary>
    public static Gen<Ends> Linear<T>() where T : unmanaged, INumber<T>
    {
        Gen<double> magnitude = Gen.OneOf(Gen.Int[0, 100].Select(i => (double)i), Gen.Int[0, 800].Select(i => i / 8.0), Unit, Magnitude<T>());
        Gen<double> end = Element<T>.Info.IsSigned ? Gen.Select(magnitude, Gen.Bool, (size, isNegative) => isNegative ? -size : size) : magnitude;
        return Gen.Select(end, end, (start, stop) => new Ends(start, stop));
    }

    /// <summary>For Geomspace: two magnitudes with the same sign.</summary>
    public static Gen<Ends> Geometric<T>() where T : unmanaged, INumber<T> => Gen.Select(Magnitude<T>(), Magnitude<T>(), Gen.Bool, (start, stop, isNegative) =>
        isNegative && Element<T>.Info.IsSigned ? new Ends(-start, -stop) : new Ends(start, stop));

    /// <summary>For Logspace: a base, and exponents whose powers fit.</summary>
    public static Gen<(double Base, Ends Exponents)> Powers<T>() where T : unmanaged, INumber<T> => Gen.Select(Base, Logarithm<T>(), Logarithm<T>(),
        (@base, start, stop) => (@base, new Ends(start / Math.Log2(@base), stop / Math.Log2(@base))));

    /// <summary>Binary logarithms of two elements.</summary>
    public static Gen<Ends> Exponents<T>() where T : unmanaged, INumber<T> =>
        Gen.Select(Logarithm<T>(), Logarithm<T>(), (start, stop) => new Ends(start, stop));

    /// <summary>The exponent of the largest power of two that the type holds.</summary>
    public static int HighestPower<T>() where T : unmanaged, INumber<T>
    {
        ElementInfo type = Element<T>.Info;
        return type.Kind switch
        {
            ElementKind.BinaryFloat => type.MaxExponent - 1,
            ElementKind.Decimal => 95,
            _ => type.Bits - (type.IsSigned ? 2 : 1),
        };
    }

    /// <summary>A positive number that fits the type, all powers of two equally likely.</summary>
    private static Gen<double> Magnitude<T>() where T : unmanaged, INumber<T> =>
        Logarithm<T>().Select(logarithm => Math.ScaleB(Math.Pow(2, logarithm - Math.Floor(logarithm)), (int)Math.Floor(logarithm)));

    /// <summary>Binary logarithms of such numbers: over the whole range, and around 1.</summary>
    private static Gen<double> Logarithm<T>() where T : unmanaged, INumber<T>
    {
        ElementInfo type = Element<T>.Info;
        double low = type.Kind switch
        {
            ElementKind.BinaryFloat => type.MinExponent - 1,
            ElementKind.Decimal => -95,
            _ => -2,
        };
        // Not quite to the end: a power of the nearest double might exceed it.
        double high = HighestPower<T>() + 0.999;
        return Gen.OneOf(Gen.Double[low, high], Gen.Double[Math.Max(low, -5), Math.Min(high, 12)]);
    }
}
