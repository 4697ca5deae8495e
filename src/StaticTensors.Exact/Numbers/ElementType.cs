namespace StaticTensors.Exact.Numbers;

/// <summary>The sixteen types an element of a tensor can have.</summary>
internal enum ElementType
{
    SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64, Int128, UInt128, NInt, NUInt, Half, Single, Double, Decimal,
}

/// <summary>How a type represents numbers, which decides how a real value is rounded to it.</summary>
internal enum ElementKind
{
    Integer, BinaryFloat, Decimal,
}
