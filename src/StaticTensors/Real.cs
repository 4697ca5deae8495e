using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;

namespace StaticTensors;

/// <summary>
/// An exact real number given as an argument: an end, a step or a base of a grid. A value of any of the sixteen element types converts to it implicitly,
/// without losing a bit.
/// </summary>
/// <remarks>What the type of an argument could not hold was lost before: write <c>0.1m</c>, not <c>0.1</c>, for exactly one tenth.</remarks>
/// <example>
/// <code>
/// Real big = 4052555153018976267L;    // 4052555153018976267
/// Tensor&lt;long&gt; powers = Tensor.Geomspace&lt;long&gt;(1, big, num: 40);
/// long third = powers.Item(3);                                // 27
/// </code>
/// </example>
[SuppressMessage("Usage", "CA2225", Justification = "The conversions are what the type is for; none of them can fail.")]
public readonly partial struct Real
{
    /// <summary>The exact value of a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Real(sbyte value) => Integer(ElementType.SByte, value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(byte value) => Integer(ElementType.Byte, value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(short value) => Integer(ElementType.Int16, value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(ushort value) => Integer(ElementType.UInt16, value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(int value) => Integer(ElementType.Int32, value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(uint value) => Integer(ElementType.UInt32, value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(long value) => Integer(ElementType.Int64, value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(ulong value) => new(ElementType.UInt64, new ElementBits(value));

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(Int128 value) => Element<Int128>.Real(value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(UInt128 value) => Element<UInt128>.Real(value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(nint value) => Integer(ElementType.NInt, value);

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(nuint value) => new(ElementType.NUInt, new ElementBits(value));

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(Half value) => new(ElementType.Half, new ElementBits(BitConverter.HalfToUInt16Bits(value)));

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(float value) => new(ElementType.Single, new ElementBits(BitConverter.SingleToUInt32Bits(value)));

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(double value) => new(ElementType.Double, new ElementBits(BitConverter.DoubleToUInt64Bits(value)));

    /// <inheritdoc cref="op_Implicit(sbyte)"/>
    public static implicit operator Real(decimal value) => Element<decimal>.Real(value);

    /// <summary>The value as a double; false if no double equals it, or if finding out would take long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryToDouble(out double value)
    {
        switch (Type)
        {
            case ElementType.Double:
                value = BitConverter.UInt64BitsToDouble(Bits.Low);
                return true;
            case ElementType.Single:
                value = BitConverter.UInt32BitsToSingle((uint)Bits.Low);
                return true;
            case ElementType.Half or ElementType.Decimal or ElementType.Int128 or ElementType.UInt128:
                value = 0;
                return false;
            default:
                var integer = (long)Bits.Low;
                value = integer;
                return integer is >= -(1L << 53) and <= 1L << 53 && (long)Bits.High == integer >> 63;
        }
    }

    private static Real Integer(ElementType type, long value) => new(type, new ElementBits((ulong)value, (ulong)(value >> 63)));
}
