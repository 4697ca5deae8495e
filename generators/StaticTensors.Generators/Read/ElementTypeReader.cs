using Microsoft.CodeAnalysis;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Generators.Read;

/// <summary>A .NET type as one of the sixteen element types.</summary>
internal static class ElementTypeReader
{
    public static ElementType? Read(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_SByte => ElementType.SByte,
        SpecialType.System_Byte => ElementType.Byte,
        SpecialType.System_Int16 => ElementType.Int16,
        SpecialType.System_UInt16 => ElementType.UInt16,
        SpecialType.System_Int32 => ElementType.Int32,
        SpecialType.System_UInt32 => ElementType.UInt32,
        SpecialType.System_Int64 => ElementType.Int64,
        SpecialType.System_UInt64 => ElementType.UInt64,
        SpecialType.System_IntPtr => ElementType.NInt,
        SpecialType.System_UIntPtr => ElementType.NUInt,
        SpecialType.System_Single => ElementType.Single,
        SpecialType.System_Double => ElementType.Double,
        SpecialType.System_Decimal => ElementType.Decimal,
        SpecialType.None when IsInSystem(type) => type.Name switch
        {
            "Half" => ElementType.Half,
            "Int128" => ElementType.Int128,
            "UInt128" => ElementType.UInt128,
            _ => null,
        },
        _ => null,
    };

    private static bool IsInSystem(ITypeSymbol type) =>
        type is { IsValueType: true, ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
