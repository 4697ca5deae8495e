using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Tests.Support;

/// <summary>
/// The reference for conversions, in BigInteger by the shortest way: the exact value, and its conversion to each type. Integers and decimals are read from
/// their digits, floats from their bits.
/// </summary>
internal readonly struct ExactValue
{
    private ExactValue(BigInteger numerator, BigInteger denominator, bool isNegative)
    {
        Numerator = BigInteger.Abs(numerator);
        Denominator = denominator;
        IsNegative = isNegative;
    }

    /// <summary>The numerator of the absolute value.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Zero for infinities and NaN.</summary>
    public BigInteger Denominator { get; }

    public bool IsNegative { get; }

    public bool IsFinite => !Denominator.IsZero;

    public static ExactValue Of<T>(T value) where T : unmanaged, INumber<T>
    {
        if (Element<T>.Info.Kind == ElementKind.BinaryFloat)
            return OfFloat(Bits(value), Element<T>.Info);
        string text = value.ToString(null, CultureInfo.InvariantCulture)!;
        int point = text.IndexOf('.', StringComparison.Ordinal);
        BigInteger scale = point < 0 ? 1 : BigInteger.Pow(10, text.Length - point - 1);
        BigInteger digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return new ExactValue(digits, scale, T.IsNegative(value));
    }

    /// <summary>The numerator with the value's sign.</summary>
    public BigInteger SignedNumerator => IsNegative ? -Numerator : Numerator;

    /// <summary>A rational number; the denominator is positive.</summary>
    public static ExactValue Ratio(BigInteger numerator, BigInteger denominator) => new(numerator, denominator, numerator.Sign < 0);

    /// <summary>Truncated toward zero.</summary>
    public BigInteger Truncated() => SignedNumerator / Denominator;

    /// <summary>Whether these are the bits of the nearest float, ties to even: at most halfway to either neighbour.</summary>
    public bool IsNearest(ulong bits, ElementInfo type)
    {
        ulong infinity = Infinity(type), magnitude = bits & ((1UL << (type.Bits - 1)) - 1);
        if (bits >> (type.Bits - 1) == 1 != IsNegative || magnitude > infinity)
            return false;
        if (!IsFinite)
            return magnitude == infinity;
        int orEqual = magnitude % 2 == 0 ? 0 : 1;
        return (magnitude == 0 || CompareToMiddle(magnitude - 1, type) >= orEqual)
            && (magnitude == infinity || CompareToMiddle(magnitude, type) <= -orEqual);
    }

    /// <summary>The nearest decimal, ties to even, with as many digits as fit and no trailing zero; null if it does not fit.</summary>
    public string? NearestDecimal()
    {
        BigInteger limit = BigInteger.One << 96;
        for (int scale = Numerator / Denominator < limit ? 28 : -1; scale >= 0; scale--)
        {
            BigInteger digits = BigInteger.DivRem(Numerator * BigInteger.Pow(10, scale), Denominator, out BigInteger rest);
            int side = (2 * rest).CompareTo(Denominator);
            digits += side > 0 || (side == 0 && !digits.IsEven) ? 1 : 0;
            if (digits >= limit)
                continue;
            string text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
            text = $"{text[..^scale]}.{text[^scale..]}".TrimEnd('0').TrimEnd('.');
            return IsNegative && !digits.IsZero ? $"-{text}" : text;
        }

        return null;
    }

    /// <summary>The bits of +infinity.</summary>
    public static ulong Infinity(ElementInfo type) => ((1UL << (type.Bits - type.Precision)) - 1) << (type.Precision - 1);

    public static ulong Bits<T>(T value) where T : unmanaged, INumber<T> => value switch
    {
        Half half => BitConverter.HalfToUInt16Bits(half),
        float single => BitConverter.SingleToUInt32Bits(single),
        double number => BitConverter.DoubleToUInt64Bits(number),
        _ => throw new ArgumentException($"{typeof(T)} is no float.", nameof(value)),
    };

    /// <summary>The midpoint of a non-negative finite float and the next; after the largest, infinity takes the next one's place.</summary>
    public static ExactValue MiddleAfter(ulong bits, ElementInfo type)
    {
        ExactValue low = OfFloat(bits, type);
        ExactValue high = bits + 1 == Infinity(type)
            ? new ExactValue(BigInteger.One << type.MaxExponent, 1, false)
            : OfFloat(bits + 1, type);
        BigInteger sum = (low.Numerator * high.Denominator) + (high.Numerator * low.Denominator);
        return new ExactValue(sum, 2 * low.Denominator * high.Denominator, false);
    }

    private int CompareToMiddle(ulong bits, ElementInfo type)
    {
        ExactValue middle = MiddleAfter(bits, type);
        return (Numerator * middle.Denominator).CompareTo(middle.Numerator * Denominator);
    }

    private static ExactValue OfFloat(ulong bits, ElementInfo type)
    {
        bool isNegative = bits >> (type.Bits - 1) == 1;
        bits &= (1UL << (type.Bits - 1)) - 1;
        if (bits >= Infinity(type))
            return new ExactValue(0, 0, isNegative);
        int fieldBits = type.Precision - 1;
        ulong fraction = bits & ((1UL << fieldBits) - 1);
        int exponent = (int)(bits >> fieldBits);
        BigInteger mantissa = exponent == 0 ? fraction : fraction | (1UL << fieldBits);
        int unit = type.MinExponent + Math.Max(exponent - 1, 0);
        return unit < 0 ? new ExactValue(mantissa, BigInteger.One << -unit, isNegative) : new ExactValue(mantissa << unit, 1, isNegative);
    }
}
