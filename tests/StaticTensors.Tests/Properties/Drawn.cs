using System.Numerics;
using CsCheck;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Tests.Properties;

/// <summary>Two ends of a grid, both of which fit its element type.</summary>
/// <param name="Start">The first.</param>
/// <param name="Stop">The second.</param>
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
        Gen.OneOf([.. new[] { 10, 2, Math.E, 0.5, 1.05, 0.93, 1.0009765625, 16, 0.1 }.Select(Gen.Const)]), Gen.Double[0.01, 0.95], Gen.Double[1.05, 100]);

    /// <summary>Of Linspace: integers, fractions, and any magnitude, of either sign where the type has two.</summary>
    public static Gen<Ends> Linear<T>() where T : unmanaged, INumber<T>
    {
        Gen<double> magnitude = Gen.OneOf(Gen.Int[0, 100].Select(i => (double)i), Gen.Int[0, 800].Select(i => i / 8.0), Unit, Magnitude<T>());
        Gen<double> end = Element<T>.Info.IsSigned ? Gen.Select(magnitude, Gen.Bool, (size, isNegative) => isNegative ? -size : size) : magnitude;
        return Gen.Select(end, end, (start, stop) => new Ends(start, stop));
    }

    /// <summary>Of Geomspace: two magnitudes of one sign.</summary>
    public static Gen<Ends> Geometric<T>() where T : unmanaged, INumber<T> => Gen.Select(Magnitude<T>(), Magnitude<T>(), Gen.Bool, (start, stop, isNegative) =>
        isNegative && Element<T>.Info.IsSigned ? new Ends(-start, -stop) : new Ends(start, stop));

    /// <summary>Of Logspace: a base, and exponents whose powers fit.</summary>
    public static Gen<(double Base, Ends Exponents)> Powers<T>() where T : unmanaged, INumber<T> => Gen.Select(Base, Logarithm<T>(), Logarithm<T>(),
        (@base, start, stop) => (@base, new Ends(start / Math.Log2(@base), stop / Math.Log2(@base))));

    /// <summary>Steps of 2^−6 and multiples, and a first point that is one: sums of some thousand are exact. Where the whole fits the type.</summary>
    /// <param name="length">How many steps.</param>
    /// <param name="limit">What no point is beyond, to either side.</param>
    /// <param name="isSigned">Whether points may be negative.</param>
    public static Gen<(double Start, double Step)> Dyadic(int length, double limit, bool isSigned)
    {
        double unit = Math.ScaleB(1, -6);
        while (unit * length > limit / 4)
            unit /= 2;
        double reach = Math.Floor(limit / 2 / (Math.Max(length, 1) * unit));
        Gen<double> step = Gen.Int[1, (int)Math.Min(reach, 100)].Select(i => i * unit);
        Gen<double> low = Gen.Int[0, 100].Select(i => Math.Floor(i / 100.0 * limit / 2 / unit) * unit);
        return Gen.Select(step, low, Gen.Bool, Gen.Bool, (step, low, isFalling, isNegative) =>
        {
            // From low upwards, or that way backwards, or its mirror image.
            (double start, double by) = isFalling ? (low + (length * step), -step) : (low, step);
            return isNegative && isSigned ? (-start, -by) : (start, by);
        });
    }

    /// <summary>A positive number that fits the type, each power of two as likely as the others.</summary>
    private static Gen<double> Magnitude<T>() where T : unmanaged, INumber<T> =>
        Logarithm<T>().Select(logarithm => Math.ScaleB(Math.Pow(2, logarithm - Math.Floor(logarithm)), (int)Math.Floor(logarithm)));

    /// <summary>Binary logarithms of such numbers: of all, and of those around 1.</summary>
    private static Gen<double> Logarithm<T>() where T : unmanaged, INumber<T>
    {
        ElementInfo type = Element<T>.Info;
        (double low, double high) = type.Kind switch
        {
            ElementKind.BinaryFloat => (type.MinExponent - 1, type.MaxExponent),
            ElementKind.Decimal => (-95, 96),
            _ => (-2, type.Bits - (type.IsSigned ? 1 : 0)),
        };
        // A double's distance from the very end, which the nearest double might be beyond.
        high -= 0.001;
        return Gen.OneOf(Gen.Double[low, high], Gen.Double[Math.Max(low, -5), Math.Min(high, 12)]);
    }
}
