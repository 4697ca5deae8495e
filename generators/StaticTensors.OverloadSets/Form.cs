namespace StaticTensors.OverloadSets;

/// <summary>One overload: which types the element, the ends and the base have in it. What stays null is as in the declaration.</summary>
/// <param name="Of">The type of the ends in the declaration that it is an overload of.</param>
/// <param name="Priority">Its place in C#'s choice among overloads; C# 12, F# and Visual Basic do not know it.</param>
/// <param name="Element">The element type; null: the type parameter.</param>
/// <param name="Start">The type of the start.</param>
/// <param name="Stop">The type of the stop.</param>
/// <param name="Base">The base, with its default.</param>
internal sealed record Form(string Of, int Priority, string? Element, string? Start = null, string? Stop = null, string? Base = null)
{
    private const string DoubleBase = "double @base = 10";

    /// <summary>All overloads of a declaration whose result is a tensor.</summary>
    /// <remarks>The order is free, but a tie of priorities must not be ambiguous: tests try all pairs of the sixteen element types.</remarks>
    public static readonly Form[] Tensors =
    [
        // An element type that is given: Real takes the ends in C# 13 and later; older languages choose these.
        new("Real", 1, null, "double", "double", DoubleBase),
        new("Real", -1, null, "T", "T", DoubleBase),
        // One that follows from the ends, as in NumPy: double of integers.
        new("Real", 0, "double", "double", "double", DoubleBase),
        new("Real", 0, "float", "float", "float", DoubleBase),
        new("Real", -1, "Half", "Half", "Half", DoubleBase),
        new("Real", 0, "decimal", "decimal", "decimal"),
        new("Real", 0, "double", "int", "int", DoubleBase),
        new("Real", 0, "double", "long", "long", DoubleBase),
        new("Real", 0, "double", "ulong", "ulong", DoubleBase),
        new("Real", 0, "double", "ulong", "long", DoubleBase),
        new("Real", 0, "double", "long", "ulong", DoubleBase),
        // What is left: Int128, Half with int, decimal with double.
        new("Real", -2, "double"),
        // Array-like ends.
        Array(0, null, "Tensor<double>"),
        Array(0, "double", "Tensor<double>"),
        Array(-1, "float", "Tensor<float>"),
        Array(-1, "decimal", "Tensor<decimal>"),
        new("ArrayLike", -2, "double"),
    ];

    /// <summary>All overloads of a declaration that fills memory of the caller's.</summary>
    public static readonly Form[] Fills = [new("Real", 0, null, "double", "double", DoubleBase)];

    private static Form Array(int priority, string? element, string tensor) =>
        new("ArrayLike", priority, element, tensor, tensor, $"{tensor}? @base = null");
}
