namespace StaticTensors.Generators.Model;

/// <summary>What generated code can do for a call.</summary>
/// <param name="Name">The name of the data that it needs: of equal data the same, of others another.</param>
internal abstract record Answer(string Name);

/// <summary>It holds the elements.</summary>
/// <param name="Name">The name of the data.</param>
/// <param name="Plan">The grid.</param>
internal sealed record ElementsAnswer(string Name, GridPlan Plan) : Answer(Name);

/// <summary>It knows logarithms that the elements start from.</summary>
/// <param name="Name">The name of the data.</param>
/// <param name="Powers">Of what.</param>
internal sealed record LogarithmsAnswer(string Name, KnownPowers Powers) : Answer(Name);

/// <summary>A question that calls ask, and the answers to it: the elements are the better one, if there is room for them.</summary>
/// <param name="Question">The question.</param>
/// <param name="Elements">Null where not all is known, or the call is a mistake.</param>
/// <param name="Logarithms">Null where no logarithm is worth knowing.</param>
internal sealed record CheckedCall(GridCall Question, ElementsAnswer? Elements, LogarithmsAnswer? Logarithms);

/// <summary>A question and its answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">What is done for all calls that ask it.</param>
internal sealed record DecidedCall(GridCall Question, Answer Answer);

/// <summary>A question and the data that answer it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Data">The data.</param>
internal sealed record BakedCall(GridCall Question, StaticData Data);
