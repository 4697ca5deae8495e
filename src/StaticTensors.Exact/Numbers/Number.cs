using System;
using System.Numerics;

namespace StaticTensors.Exact.Numbers;

internal enum NumberKind
{
    Finite, Infinite, NaN,
}

/// <summary>A value of the extended reals as computers have them: an exact rational, a signed zero, an infinity or NaN.</summary>
internal readonly struct Number : IEquatable<Number>
{
    private Number(NumberKind kind, bool isNegative, Fraction magnitude)
    {
        Kind = kind;
        IsNegative = isNegative;
        Magnitude = magnitude;
    }

    public static readonly Number NaN = new(NumberKind.NaN, false, Fraction.Zero);

    public static readonly Number One = Finite(Fraction.One);

    public NumberKind Kind { get; }

    /// <summary>The sign, that of a zero or an infinity included.</summary>
    public bool IsNegative { get; }

    /// <summary>|value| of a finite number.</summary>
    public Fraction Magnitude { get; }

    public bool IsFinite => Kind == NumberKind.Finite;

    public bool IsZero => IsFinite && Magnitude.Sign == 0;

    /// <summary>The exact rational value of a finite number.</summary>
    public Fraction Value => IsNegative ? new Fraction(-Magnitude.Numerator, Magnitude.Denominator) : Magnitude;

    public static Number Finite(Fraction value) => new(NumberKind.Finite, value.Sign < 0, value.Abs());

    public static Number Finite(bool isNegative, Fraction magnitude) => new(NumberKind.Finite, isNegative, magnitude);

    public static Number Zero(bool isNegative) => new(NumberKind.Finite, isNegative, Fraction.Zero);

    public static Number Infinity(bool isNegative) => new(NumberKind.Infinite, isNegative, Fraction.Zero);

    /// <summary>The value that the bits of an element type stand for.</summary>
    public static Number FromBits(ElementInfo type, ElementBits bits) => type.Kind switch
    {
        ElementKind.Integer => FromInteger(type, bits),
        ElementKind.Decimal => FromDecimal(bits),
        _ => FromFloat(type, bits.Low),
    };

    /// <summary>The same value with the same sign; NaN is equal to NaN.</summary>
    public bool Equals(Number other) =>
        Kind == other.Kind && IsNegative == other.IsNegative && Magnitude.CompareTo(other.Magnitude) == 0;

    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    public override int GetHashCode()
    {
        Fraction magnitude = Magnitude.Reduce();
        return unchecked(((magnitude.Numerator.GetHashCode() * 31 + magnitude.Denominator.GetHashCode()) * 31 + (int)Kind) * 2 + (IsNegative ? 1 : 0));
    }

    private static Number FromInteger(ElementInfo type, ElementBits bits)
    {
        BigInteger value = ((BigInteger)bits.High << 64) | bits.Low;
        if (type.IsSigned && bits.High >> 63 != 0)
            value -= BigInteger.One << 128;
        return Finite(new Fraction(value, BigInteger.One));
    }

    private static Number FromDecimal(ElementBits bits)
    {
        BigInteger digits = ((BigInteger)(uint)bits.High << 64) | bits.Low;
        int scale = (int)(bits.High >> 48) & 0xFF;
        return Finite(bits.High >> 63 != 0, new Fraction(digits, BigInteger.Pow(10, scale)));
    }

    private static Number FromFloat(ElementInfo type, ulong bits)
    {
        bool isNegative = bits >> (type.Bits - 1) != 0;
        ulong pattern = bits & ((1UL << (type.Bits - 1)) - 1);
        int fieldBits = type.Precision - 1;
        ulong fraction = pattern & ((1UL << fieldBits) - 1);
        int biasedExponent = (int)(pattern >> fieldBits);
        if (biasedExponent == (1 << (type.Bits - type.Precision)) - 1)
            return fraction == 0 ? Infinity(isNegative) : NaN;

        ulong mantissa = biasedExponent == 0 ? fraction : fraction | 1UL << fieldBits;
        if (mantissa == 0)
            return Zero(isNegative);
        int exponent = type.MinExponent + (biasedExponent == 0 ? 0 : biasedExponent - 1);
        while ((mantissa & 1) == 0)
        {
            mantissa >>= 1;
            exponent++;
        }

        return Finite(isNegative, Fraction.Dyadic(mantissa, exponent));
    }
}
