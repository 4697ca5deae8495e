using System;
using System.Diagnostics.CodeAnalysis;
using StaticTensors.Exact.Numbers;

namespace StaticTensors;

// The library makes this type public and adds the conversions to it; the compiler wing needs no more than what stands here.
[SuppressMessage("Style", "IDE0040", Justification = "Public in the library, internal in the compiler wing.")]
readonly partial struct Real : IEquatable<Real>
{
    // Fields: a first call need not compile them.
    internal readonly ElementType Type;
    internal readonly ElementBits Bits;

    internal Real(ElementType type, ElementBits bits)
    {
        Type = type;
        Bits = bits;
    }

    internal bool IsZero => Type.Info().Kind switch
    {
        ElementKind.BinaryFloat => FloatMagnitude == 0,
        ElementKind.Decimal => Bits.Low == 0 && (uint)Bits.High == 0,
        _ => Bits.Low == 0 && Bits.High == 0,
    };

    /// <summary>The sign, that of a zero, an infinity or a NaN included.</summary>
    internal bool IsNegative => Type.Info() is var type && type.Kind == ElementKind.BinaryFloat
        ? Bits.Low >> (type.Bits - 1) != 0
        : Bits.High >> 63 != 0 && type.IsSigned;

    internal bool IsNaN => Type.Info().Kind == ElementKind.BinaryFloat && FloatMagnitude > Infinity;

    internal bool IsFinite => Type.Info().Kind != ElementKind.BinaryFloat || FloatMagnitude < Infinity;

    private ulong FloatMagnitude => Bits.Low & ((1UL << (Type.Info().Bits - 1)) - 1);

    /// <summary>The magnitude's bits of an infinity: all of the exponent's, none of the fraction's.</summary>
    private ulong Infinity => Type.Info() is var type ? ((1UL << (type.Bits - 1)) - 1) >> (type.Precision - 1) << (type.Precision - 1) : 0;

    /// <summary>Whether two arguments are the same number.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    /// <returns>True for equal values, whatever types they came from.</returns>
    public static bool operator ==(Real left, Real right) => left.Equals(right);

    /// <summary>Whether two arguments are different numbers.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    /// <returns>False for equal values, whatever types they came from.</returns>
    public static bool operator !=(Real left, Real right) => !left.Equals(right);

    /// <summary>Whether another argument is the same number, whatever type either came from. +0 and −0, which lead to different grids, are
    /// not; NaN is equal to NaN.</summary>
    /// <param name="other">The other argument.</param>
    /// <returns>True for equal values.</returns>
    public bool Equals(Real other) => (Type == other.Type && Bits.Equals(other.Bits)) || ToNumber().Equals(other.ToNumber());

    /// <summary>Whether an object is the same number as a <see cref="Real"/>.</summary>
    /// <param name="obj">The object.</param>
    /// <returns>False for everything that is no Real, a boxed double included.</returns>
    public override bool Equals(object? obj) => obj is Real other && Equals(other);

    /// <summary>A hash of the number.</summary>
    /// <returns>The same for equal numbers, whatever types they came from.</returns>
    public override int GetHashCode() => ToNumber().GetHashCode();

    /// <summary>The number in decimal digits: all of an integer's or a decimal's, and as few as identify a binary float of its type.</summary>
    /// <returns>Text that is the same in every culture.</returns>
    public override string ToString() => NumberText.Shortest(Type.Info(), Bits);

    internal Number ToNumber() => Number.FromBits(Type.Info(), Bits);
}
