namespace StaticTensors.Generators.Model;

/// <summary>Generated code that holds all elements of a grid.</summary>
/// <param name="Name">The name of its data, unique to the grid.</param>
/// <param name="Plan">The grid.</param>
internal sealed record ElementsAnswer(string Name, GridPlan Plan);

/// <summary>Generated code that holds logarithms from which the elements are computed.</summary>
/// <param name="Name">The name of its data, unique to the numbers.</param>
/// <param name="Powers">The numbers.</param>
internal sealed record LogarithmsAnswer(string Name, KnownPowers Powers);

/// <summary>A question that calls ask, with the possible answers, or, once decided, the chosen one.</summary>
/// <param name="Question">The question.</param>
/// <param name="Elements">The preferred one. Null if not everything is known, or the call is a mistake.</param>
/// <param name="Logarithms">Null if no logarithm is worth computing.</param>
internal sealed record CheckedCall(GridCall Question, ElementsAnswer? Elements, LogarithmsAnswer? Logarithms);

/// <summary>A question and the data that answer it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Data">The data.</param>
internal sealed record BakedCall(GridCall Question, StaticData Data);
