namespace StaticTensors.OverloadSets;

/// <summary>One overload: the types of the element, the ends and the base. Null means as in the declaration.</summary>
/// <param name="Of">The type of the ends in the declaration that it is an overload of.</param>
/// <param name="Priority">Its overload resolution priority; C# 12, F# and Visual Basic ignore it.</param>
/// <param name="Element">The element type; null: the type parameter.</param>
/// <param name="Start">The type of the start.</param>
/// <param name="Stop">The type of the stop.</param>
/// <param name="Base">The base, with its default.</param>
internal sealed record Form(string Of, int Priority, string? Element, string? Start = null, string? Stop = null, string? Base = null)
{
    private const string DoubleBase = "double @base = 10";

    /// <summary>All overloads of a declaration whose result is a tensor.</summary>
    /// <remarks>The order does not matter, but equal priorities must not be ambiguous: tests try all pairs of the sixteen element types.</remarks>
    public static readonly Form[] Tensors =
    [
        // With a given element type: C# 13 and later convert the ends to Real; older languages choose these.
        new("Real", 1, null, "double", "double", DoubleBase),
        new("Real", -1, null, "T", "T", DoubleBase),
        // With an element type inferred from the ends, as in NumPy: double for integers.
        new("Real", 0, "double", "double", "double", DoubleBase),
        new("Real", 0, "float", "float", "float", DoubleBase),
        new("Real", -1, "Half", "Half", "Half", DoubleBase),
        new("Real", 0, "decimal", "decimal", "decimal"),
        new("Real", 0, "double", "int", "int", DoubleBase),
        new("Real", 0, "double", "long", "long", DoubleBase),
        new("Real", 0, "double", "ulong", "ulong", DoubleBase),
        new("Real", 0, "double", "ulong", "long", DoubleBase),
        new("Real", 0, "double", "long", "ulong", DoubleBase),
        // The rest: Int128, Half with int, decimal with double.
        new("Real", -2, "double"),
        // Array-like ends.
        Array(0, null, "Tensor<double>"),
        Array(0, "double", "Tensor<double>"),
        Array(-1, "float", "Tensor<float>"),
        Array(-1, "decimal", "Tensor<decimal>"),
        new("ArrayLike", -2, "double"),
    ];

    /// <summary>All overloads of a declaration that fills the caller's memory.</summary>
    public static readonly Form[] Fills = [new("Real", 0, null, "double", "double", DoubleBase)];

    private static Form Array(int priority, string? element, string tensor) =>
        new("ArrayLike", priority, element, tensor, tensor, $"{tensor}? @base = null");
}
