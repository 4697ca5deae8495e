namespace StaticTensors.Generators.Model;

/// <summary>Generated code that holds all elements of a grid.</summary>
/// <param name="Name">The name of its data: of equal grids the same, of others another.</param>
/// <param name="Plan">The grid.</param>
internal sealed record ElementsAnswer(string Name, GridPlan Plan);

/// <summary>Generated code that knows logarithms which the elements start from.</summary>
/// <param name="Name">The name of its data: of equal numbers the same, of others another.</param>
/// <param name="Powers">The numbers.</param>
internal sealed record LogarithmsAnswer(string Name, KnownPowers Powers);

/// <summary>A question that calls ask, and the answers that are possible; once decided, the one that is given.</summary>
/// <param name="Question">The question.</param>
/// <param name="Elements">The better one. Null where not all is known, or the call is a mistake.</param>
/// <param name="Logarithms">Null where no logarithm is worth knowing.</param>
internal sealed record CheckedCall(GridCall Question, ElementsAnswer? Elements, LogarithmsAnswer? Logarithms);

/// <summary>A question and the data that answer it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Data">The data.</param>
internal sealed record BakedCall(GridCall Question, StaticData Data);
