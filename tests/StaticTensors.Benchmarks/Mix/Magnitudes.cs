using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mix;

/// <summary>The range of an element type, and the values where something may go wrong.</summary>
internal sealed class Magnitudes(Dice dice, ElementInfo type)
{
    private readonly bool isFloat = type.Kind == ElementKind.BinaryFloat;

    /// <summary>All magnitudes are below 2 to this power.</summary>
    public int Top { get; } = type.Kind switch
    {
        ElementKind.BinaryFloat => type.MaxExponent,
        ElementKind.Decimal => 96,
        _ => type.IsSigned ? type.Bits - 1 : type.Bits,
    };

    // Below 2 to this power everything is 0.
    private int Bottom => type.Kind switch
    {
        ElementKind.BinaryFloat => type.MinExponent - 2,
        ElementKind.Decimal => -95,
        _ => -2,
    };

    /// <summary>Two exponents of 2 between which the results should lie.</summary>
    public (double Low, double High) Range()
    {
        // Above the top, floats are infinite and other types refuse: rarely drawn, because a refused grid has no elements to compare.
        double highest = isFloat || dice.Once(20) ? Top + 0.5 : Top - 0.1;
        switch (dice.Below(8))
        {
            case 0:
                return Two(Bottom, highest);
            case 1:
                return Two(Bottom, Math.Min(highest, Bottom + (isFloat ? type.Precision : 0) + 6));
            case 2:
                return Two(highest - 3, highest);
            case 3:
                double low = dice.Between(Bottom, highest);
                return (low, low + Math.ScaleB(low, -dice.Integer(20, 56)));
            case 4:
                return Two(Bottom - 200, isFloat ? highest + 200 : highest);
            default:
                return Two(Math.Max(Bottom, -20), Math.Min(highest, 20));
        }
    }

    /// <summary>A value of the type or near one.</summary>
    public double Point()
    {
        bool isSigned = isFloat || type.IsSigned;
        double sign = isSigned && dice.Once(2) ? -1 : 1;
        switch (dice.Below(8))
        {
            case 0:
                return sign * dice.Integer(0, 100);
            case 1:
                return sign * Math.ScaleB(dice.Integer(0, 1 << 20), dice.Integer(-30, 0));
            case 2:
                return sign * PowerNear(dice.Between(isFloat ? type.MinExponent : -4, Top - 0.1));
            case 3:
                return sign * PowerNear(dice.Between(Top - 1.5, Top - 0.01));
            case 4:
                return isFloat ? sign * Math.ScaleB(dice.Integer(0, 1 << 20), type.MinExponent - 5) : 0;
            default:
                return sign * dice.Between(0, type.Bits == 8 ? 100 : 1000);
        }
    }

    /// <summary>About 2^log, exactly alike on every platform.</summary>
    public static double PowerNear(double log)
    {
        double floor = Math.Floor(log);
        return Math.Max(Math.ScaleB(1 + (log - floor), (int)floor), double.Epsilon);
    }

    /// <summary>log2 of a positive value within a hundredth, exactly alike on every platform; near 1 with a small relative error.</summary>
    public static double Log2Near(double value)
    {
        if (value < 1)
            return value == 0 ? double.NegativeInfinity : -Log2Near(1 / value);
        if (!double.IsFinite(value))
            return double.PositiveInfinity;
        int exponent = Math.ILogB(value);
        double fraction = Math.ScaleB(value, -exponent) - 1;
        return exponent + fraction * (1.4427 - 0.4427 * fraction);
    }

    private (double Low, double High) Two(double low, double high)
    {
        double a = dice.Between(low, high), b = dice.Between(low, high);
        return (Math.Min(a, b), Math.Max(a, b));
    }
}
