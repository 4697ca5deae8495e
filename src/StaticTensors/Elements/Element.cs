using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Elements;

/// <summary>The bridge between a .NET number type and its row in the table of element types.</summary>
internal static class Element<T> where T : unmanaged, INumber<T>
{
    private static readonly ElementInfo? Row = Find();

    /// <summary>The row of T; a type other than the sixteen is refused here.</summary>
    public static ElementInfo Info => Row ?? throw NotSupported();

    /// <summary>Whether values of T can carry a gradient: Half, float and double.</summary>
    public static bool IsDifferentiable => Info.Kind == ElementKind.BinaryFloat;

    /// <summary>The type whose rounding T has: nint and nuint are as wide as this process's pointers.</summary>
    public static ElementType Target => Info.Type switch
    {
        ElementType.NInt => IntPtr.Size == 8 ? ElementType.Int64 : ElementType.Int32,
        ElementType.NUInt => IntPtr.Size == 8 ? ElementType.UInt64 : ElementType.UInt32,
        ElementType type => type,
    };

    /// <summary>A value in the form that the exact laws take.</summary>
    public static Real Real(T value) => new(Info.Type, ToBits(value));

    /// <summary>The value whose bits these are.</summary>
    public static T FromBits(ElementBits bits)
    {
        if (typeof(T) == typeof(decimal))
        {
            DecimalBits value = default;
            value.Write((uint)bits.High, bits.Low, (uint)(bits.High >> 32));
            return Unsafe.BitCast<DecimalBits, T>(value);
        }

        return Unsafe.SizeOf<T>() switch
        {
            1 => Unsafe.BitCast<byte, T>((byte)bits.Low),
            2 => Unsafe.BitCast<ushort, T>((ushort)bits.Low),
            4 => Unsafe.BitCast<uint, T>((uint)bits.Low),
            8 => Unsafe.BitCast<ulong, T>(bits.Low),
            _ => Unsafe.BitCast<UInt128, T>(new UInt128(bits.High, bits.Low)),
        };
    }

    /// <summary>The bits of a value.</summary>
    public static ElementBits ToBits(T value)
    {
        if (typeof(T) == typeof(decimal))
        {
            DecimalBits bits = Unsafe.BitCast<T, DecimalBits>(value);
            return new ElementBits(bits.Low, (ulong)bits.Flags << 32 | bits.High);
        }

        if (Info.Kind == ElementKind.Integer)
        {
            UInt128 extended = UInt128.CreateTruncating(value);
            return new ElementBits((ulong)extended, (ulong)(extended >> 64));
        }

        return new ElementBits(Unsafe.SizeOf<T>() switch
        {
            2 => Unsafe.BitCast<T, ushort>(value),
            4 => Unsafe.BitCast<T, uint>(value),
            _ => Unsafe.BitCast<T, ulong>(value),
        });
    }

    // A separate method, so that the JIT does not compile the error path on a first call.
    private static Exception NotSupported() => new UnsupportedElement($"{typeof(T)}".Replace('+', '.')).ToException();

    private static ElementInfo? Find() =>
        typeof(T) == typeof(sbyte) ? ElementType.SByte.Info() :
        typeof(T) == typeof(byte) ? ElementType.Byte.Info() :
        typeof(T) == typeof(short) ? ElementType.Int16.Info() :
        typeof(T) == typeof(ushort) ? ElementType.UInt16.Info() :
        typeof(T) == typeof(int) ? ElementType.Int32.Info() :
        typeof(T) == typeof(uint) ? ElementType.UInt32.Info() :
        typeof(T) == typeof(long) ? ElementType.Int64.Info() :
        typeof(T) == typeof(ulong) ? ElementType.UInt64.Info() :
        typeof(T) == typeof(Int128) ? ElementType.Int128.Info() :
        typeof(T) == typeof(UInt128) ? ElementType.UInt128.Info() :
        typeof(T) == typeof(nint) ? ElementType.NInt.Info() :
        typeof(T) == typeof(nuint) ? ElementType.NUInt.Info() :
        typeof(T) == typeof(Half) ? ElementType.Half.Info() :
        typeof(T) == typeof(float) ? ElementType.Single.Info() :
        typeof(T) == typeof(double) ? ElementType.Double.Info() :
        typeof(T) == typeof(decimal) ? ElementType.Decimal.Info() :
        null;
}
