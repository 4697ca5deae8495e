namespace StaticTensors.Generators.Model;

/// <summary>A grid as finished text.</summary>
/// <param name="Name">Its name in generated code: of equal grids the same, of others another.</param>
/// <param name="Comment">What it is, in plain words: law, type, count, first and last value.</param>
/// <param name="Type">The C# name of the element type.</param>
/// <param name="Elements">An expression for the array of the elements.</param>
/// <param name="Shape">The dimensions, between commas.</param>
internal sealed record BakedData(string Name, string Comment, string Type, string Elements, string Shape);
