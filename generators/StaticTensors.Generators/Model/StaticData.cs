namespace StaticTensors.Generators.Model;

/// <summary>What the compiler has computed, as finished text.</summary>
/// <param name="Name">Its name in generated code: of equal data the same, of others another.</param>
/// <param name="Comment">What it is, in plain words.</param>
/// <param name="HoldsElements">Whether it is all elements; otherwise logarithms that they start from.</param>
/// <param name="Type">The C# name of the type that holds it.</param>
/// <param name="Arguments">The expressions that an object of the type is made of.</param>
internal sealed record StaticData(string Name, string Comment, bool HoldsElements, string Type, EquatableArray<string> Arguments);
