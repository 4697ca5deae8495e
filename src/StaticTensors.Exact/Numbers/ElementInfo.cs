using System.Numerics;
using static System.FormattableString;

namespace StaticTensors.Exact.Numbers;

/// <summary>What is known of one element type: a row of the table <see cref="ElementTypes"/>.</summary>
internal sealed class ElementInfo
{
    private ElementInfo(
        ElementType type, string keyword, string dtype, ElementKind kind, int bits,
        bool isSigned = true, int precision = 0, int minExponent = 0, int maxExponent = 0)
    {
        Type = type;
        Keyword = keyword;
        Dtype = dtype;
        Kind = kind;
        Bits = bits;
        IsSigned = isSigned;
        Precision = precision;
        MinExponent = minExponent;
        MaxExponent = maxExponent;
    }

    public ElementType Type { get; }

    /// <summary>The type's name in C#: <c>int</c>, <c>Half</c>.</summary>
    public string Keyword { get; }

    /// <summary>NumPy's name for the type (<c>int32</c>, <c>float16</c>), or a name of the same form if NumPy has none.</summary>
    public string Dtype { get; }

    public ElementKind Kind { get; }

    public int Bits { get; }

    /// <summary>Whether an integer type has negative values.</summary>
    public bool IsSigned { get; }

    /// <summary>Significant bits of a binary float, the implicit one included.</summary>
    public int Precision { get; }

    /// <summary>Exponent of the unit in the last place of a binary float's subnormals: the smallest positive value is 2 to this
    /// power.</summary>
    public int MinExponent { get; }

    /// <summary>A binary float's values are below 2 to this power.</summary>
    public int MaxExponent { get; }

    /// <summary>The largest value of an integer type.</summary>
    public BigInteger Maximum => (BigInteger.One << (IsSigned ? Bits - 1 : Bits)) - 1;

    /// <summary>The smallest value of an integer type.</summary>
    public BigInteger Minimum => IsSigned ? -(BigInteger.One << (Bits - 1)) : BigInteger.Zero;

    /// <summary>The range of an integer type or decimal, for a message.</summary>
    public string Range => Kind == ElementKind.Decimal
        ? Invariant($"{decimal.MinValue} to {decimal.MaxValue}")
        : Invariant($"{Minimum} to {Maximum}");

    public static ElementInfo Signed(ElementType type, string keyword, string dtype, int bits) =>
        new(type, keyword, dtype, ElementKind.Integer, bits);

    public static ElementInfo Unsigned(ElementType type, string keyword, string dtype, int bits) =>
        new(type, keyword, dtype, ElementKind.Integer, bits, isSigned: false);

    public static ElementInfo Float(
        ElementType type, string keyword, string dtype, int bits, int precision, int minExponent, int maxExponent) =>
        new(type, keyword, dtype, ElementKind.BinaryFloat, bits, isSigned: true, precision, minExponent, maxExponent);

    public static ElementInfo Decimal128(ElementType type, string keyword, string dtype) =>
        new(type, keyword, dtype, ElementKind.Decimal, 128);
}
