namespace StaticTensors.Mutation;

/// <summary>Sources that are mutated, and the tests that decide over their mutants.</summary>
/// <param name="Name">The name of the configuration file for Stryker.</param>
/// <param name="Project">The test project.</param>
/// <param name="Assembly">The mutated assembly.</param>
/// <param name="Room">The last part of the tests' namespace.</param>
internal sealed record Suite(string Name, string Project, string Assembly, string Room)
{
    public static readonly Suite[] All =
    [
        new("exact", "StaticTensors.Tests", "StaticTensors", "Exact"),
        new("kernels", "StaticTensors.Tests", "StaticTensors", "Kernels") { AlsoWithoutVectors = true },
        new("rules", "StaticTensors.Generators.Tests", "StaticTensors.Analyzers", "Analyzers")
        {
            LeftOut = ["MirrorTests.", "ShapeMirrorTests.", "LongCodeTests.", "FixContextTests.", "FixTests.Every_fix"],
        },
    ];

    /// <summary>Whether survivors are tried again without vectors and FMA.</summary>
    public bool AlsoWithoutVectors { get; init; }

    /// <summary>Tests that take long: beginnings of class and method names.</summary>
    public string[] LeftOut { get; init; } = [];

    public bool Decides(string method) =>
        method.StartsWith($"{Project}.{Room}.", StringComparison.Ordinal) && !LeftOut.Any(start => method.Contains("." + start, StringComparison.Ordinal));
}
