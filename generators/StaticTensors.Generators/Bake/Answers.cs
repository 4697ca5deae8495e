using System.Threading;
using StaticTensors.Generators.Check;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>What the compiler can do for a call.</summary>
internal static class Answers
{
    public static CheckedCall Of(GridCall question, CancellationToken cancellation) => new(
        question,
        question.IsKnown && CallCheck.Of(question, cancellation).Plan is { } plan ? new(GridName.Of(plan), plan) : null,
        PowersCheck.Of(question) is { } powers ? new(GridName.Of(powers), powers) : null);
}
