using System;
using System.Diagnostics.CodeAnalysis;
using StaticTensors.Exact.Numbers;

namespace StaticTensors;

// The library makes this type public and adds conversions; the compiler wing needs only this part.
[SuppressMessage("Style", "IDE0040", Justification = "Public in the library, internal in the compiler wing.")]
readonly partial struct Real : IEquatable<Real>
{
    // Fields, so that a first call need not compile property getters.
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

    /// <summary>The magnitude bits of an infinity: all exponent bits set, no fraction bits.</summary>
    private ulong Infinity => Type.Info() is var type ? ((1UL << (type.Bits - 1)) - 1) >> (type.Precision - 1) << (type.Precision - 1) : 0;

    /// <summary>Whether two arguments are the same number.</summary>
    /// <param name="left">The first argument.</param>
    /// <param name="right">The second argument.</param>
    /// <returns>True for equal values, whatever types they came from.</returns>
    public static bool operator ==(Real left, Real right) => left.Equals(right);

    /// <summary>Whether two arguments are different numbers.</summary>
    /// <param name="left">The first argument.</param>
    /// <param name="right">The second argument.</param>
    /// <returns>False for equal values, whatever types they came from.</returns>
    public static bool operator !=(Real left, Real right) => !left.Equals(right);

    /// <summary>Whether another argument is the same number, whatever its type. +0 and −0, which give different grids, differ; NaN equals NaN.</summary>
    /// <param name="other">The other argument.</param>
    /// <returns>True for equal values.</returns>
    public bool Equals(Real other) => (Type == other.Type && Bits.Equals(other.Bits)) || ToNumber().Equals(other.ToNumber());

    /// <summary>Whether an object is the same number as a <see cref="Real"/>.</summary>
    /// <param name="obj">The object.</param>
    /// <returns>False for anything that is not a Real, a boxed double included.</returns>
    public override bool Equals(object? obj) => obj is Real other && Equals(other);

    /// <summary>A hash of the number.</summary>
    /// <returns>The same for equal numbers, whatever types they came from.</returns>
    public override int GetHashCode() => ToNumber().GetHashCode();

    /// <summary>The number in decimal: all digits of an integer or a decimal, and the fewest digits that identify a binary float.</summary>
    /// <returns>Culture-invariant text.</returns>
    public override string ToString() => NumberText.Shortest(Type.Info(), Bits);

    internal Number ToNumber() => Number.FromBits(Type.Info(), Bits);
}
