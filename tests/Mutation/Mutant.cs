using System.Globalization;

namespace StaticTensors.Mutation;

internal enum Outcome
{
    Killed,
    TimedOut,
    Survived,
}

/// <summary>A change in one place, as Stryker reports it; in a static initializer or not.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Mutator, string Replacement, bool IsStatic)
{
    /// <summary>What the file is about, as tests are named.</summary>
    public string Subject => File.Split('.')[0].Replace("Analyzer", "", StringComparison.Ordinal);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {File}:{Line} {Mutator} => {Replacement}");
}
