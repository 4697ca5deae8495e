using System;

namespace StaticTensors.Kernels;

/// <summary>
/// The base-2 logarithms of a grid's magnitudes: log2 |y_i| = Origin + i·Step. stop − start is never rounded, so the error of
/// element i is |x_i|·err(log2 base): it does not grow with the length of the grid.
/// </summary>
/// <param name="Origin">The logarithm of element 0.</param>
/// <param name="Step">What an index adds.</param>
/// <param name="ErrorExponent">All magnitudes that any element type can hold have a relative error below 2 to this power.</param>
internal readonly record struct ExponentLine(FixedExponent Origin, FixedExponent Step, int ErrorExponent)
{
    // Far beyond any element type, and far from overflowing 63 bits.
    private const double Limit = 1L << 40;

    /// <summary>The logarithm of element i.</summary>
    public FixedExponent At(int i) => Origin + Step * (uint)i;

    /// <summary>The line of base^(start + i·(stop − start)/div) for a positive finite base and finite ends.</summary>
    public static bool TryLogspace(double start, double stop, double @base, int divisions, out ExponentLine line)
    {
        line = default;
        FixedExponent log2 = Log2.Of(@base);
        double size = Math.Max(Math.Abs(start), Math.Abs(stop)), logarithm = Math.Abs(log2.ToDouble());
        if (!(size * logarithm < Limit))
            return false;
        FixedExponent origin = log2.Scale(start);
        FixedExponent difference = log2.Scale(stop) - origin;
        // An element that some type can hold has |x·log2 base| below 2^11, whatever the ends are.
        double reach = logarithm == 0 ? 0 : Math.Min(size, 2048 / logarithm);
        line = new ExponentLine(origin, difference / (uint)divisions, Log2.ErrorExponent + 2 + Math.Max(Math.ILogB(reach + 1), 0));
        return true;
    }

    /// <summary>The line of |start|·(stop/start)^(i/div) for finite ends.</summary>
    public static ExponentLine Geomspace(double start, double stop, int divisions)
    {
        FixedExponent origin = Log2.Of(Math.Abs(start));
        return new ExponentLine(origin, (Log2.Of(Math.Abs(stop)) - origin) / (uint)divisions, Log2.ErrorExponent + 2);
    }
}
