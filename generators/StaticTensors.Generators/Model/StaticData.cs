namespace StaticTensors.Generators.Model;

/// <summary>Data that the compiler has computed, as finished text.</summary>
/// <param name="Name">Its name in generated code, unique to the data.</param>
/// <param name="Comment">What it is, in plain words.</param>
/// <param name="HoldsElements">Whether it holds all elements; otherwise logarithms from which they are computed.</param>
/// <param name="Type">The C# name of the type that holds it.</param>
/// <param name="Arguments">The constructor arguments, as expressions.</param>
internal sealed record StaticData(string Name, string Comment, bool HoldsElements, string Type, EquatableArray<string> Arguments);
