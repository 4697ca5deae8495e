using Microsoft.CodeAnalysis;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Generators.Read;

/// <summary>The library's types, through any alias, and never a user's type of the same name.</summary>
internal static class TensorType
{
    /// <summary>The library's assembly, namespace and name prefix.</summary>
    public const string Library = "StaticTensors";

    /// <summary>Whether a type is the library's static class Tensor (arity 0) or its Tensor&lt;T&gt; (arity 1).</summary>
    public static bool Is(ITypeSymbol? type, int arity) =>
        type is INamedTypeSymbol { Name: "Tensor", ContainingType: null } named && named.Arity == arity && IsOfLibrary(type);

    /// <summary>Whether a type is the library's Grid&lt;T&gt;.</summary>
    public static bool IsGrid(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Grid", Arity: 1, ContainingType: null } && IsOfLibrary(type);

    /// <summary>Whether a type is the library's Real, or Real?.</summary>
    public static bool IsReal(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Real" } && IsOfLibrary(type)
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } && IsReal(value);

    /// <summary>Whether a type is array-like: a tensor of any element type, or the library's ArrayLike.</summary>
    public static bool IsArrayLike(ITypeSymbol? type) => Is(type, arity: 1) || (type is { Name: "ArrayLike" } && IsOfLibrary(type));

    /// <summary>The type of the elements of a Tensor&lt;T&gt;; null for other types.</summary>
    public static ITypeSymbol? ElementSymbol(ITypeSymbol? type) => Is(type, arity: 1) ? ((INamedTypeSymbol)type!).TypeArguments[0] : null;

    /// <summary>The element type of a Tensor&lt;T&gt;; null if it is open or not one of the sixteen.</summary>
    public static ElementType? Element(ITypeSymbol? type) => ElementTypeReader.Read(ElementSymbol(type));

    /// <summary>Whether the library declares a type.</summary>
    public static bool IsOfLibrary(ITypeSymbol? type) =>
        type is { ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true }, ContainingAssembly.Name: Library };
}
