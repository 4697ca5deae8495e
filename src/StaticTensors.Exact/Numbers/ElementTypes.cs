using System.Collections.Generic;

namespace StaticTensors.Exact.Numbers;

/// <summary>The table of the sixteen element types, in the order of <see cref="ElementType"/>.</summary>
internal static class ElementTypes
{
    private static readonly ElementInfo[] Table =
    [
        ElementInfo.Signed(ElementType.SByte, "sbyte", "int8", 8),
        ElementInfo.Unsigned(ElementType.Byte, "byte", "uint8", 8),
        ElementInfo.Signed(ElementType.Int16, "short", "int16", 16),
        ElementInfo.Unsigned(ElementType.UInt16, "ushort", "uint16", 16),
        ElementInfo.Signed(ElementType.Int32, "int", "int32", 32),
        ElementInfo.Unsigned(ElementType.UInt32, "uint", "uint32", 32),
        ElementInfo.Signed(ElementType.Int64, "long", "int64", 64),
        ElementInfo.Unsigned(ElementType.UInt64, "ulong", "uint64", 64),
        ElementInfo.Signed(ElementType.Int128, "Int128", "int128", 128),
        ElementInfo.Unsigned(ElementType.UInt128, "UInt128", "uint128", 128),
        // These two are as wide as the process's pointers; 64 here, and in a 32-bit process the library uses Int32 or UInt32.
        ElementInfo.Signed(ElementType.NInt, "nint", "nint", 64),
        ElementInfo.Unsigned(ElementType.NUInt, "nuint", "nuint", 64),
        ElementInfo.Float(ElementType.Half, "Half", "float16", 16, precision: 11, minExponent: -24, maxExponent: 16),
        ElementInfo.Float(ElementType.Single, "float", "float32", 32, precision: 24, minExponent: -149, maxExponent: 128),
        ElementInfo.Float(ElementType.Double, "double", "float64", 64, precision: 53, minExponent: -1074, maxExponent: 1024),
        ElementInfo.Decimal128(ElementType.Decimal, "decimal", "decimal"),
    ];

    public static IReadOnlyList<ElementInfo> All => Table;

    public static ElementInfo Info(this ElementType type) => Table[(int)type];
}
