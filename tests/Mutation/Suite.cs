namespace StaticTensors.Mutation;

/// <summary>Sources that are mutated, and the tests that decide over their mutants.</summary>
/// <param name="Name">The name of the configuration file for Stryker.</param>
/// <param name="Project">The test project.</param>
/// <param name="Assembly">The mutated assembly.</param>
/// <param name="Rooms">The last parts of the tests' namespaces.</param>
internal sealed record Suite(string Name, string Project, string Assembly, params string[] Rooms)
{
    public static readonly Suite[] All =
    [
        // What is refused is tested where it is asked for.
        new("exact", "StaticTensors.Tests", "StaticTensors", "Exact", "Api", "Grids", "Printing", "Runtime", "Searching", "Values")
        {
            // What makes a mutant active is public, too; the others take long.
            LeftOut = ["PublicApiTests.", "AsTypeRoundingTests.All_256_pairs", "DefinitionTests.Every_search", "HugeTests."],
        },
        new("kernels", "StaticTensors.Tests", "StaticTensors", "Kernels")
        {
            AlsoWithoutVectors = true,
            LeftOut = ["WideBlockTests.An_element_is_as_near", "StreamingTests.Wherever_it_begins"],
        },
        new("rules", "StaticTensors.Generators.Tests", "StaticTensors.Analyzers", "Analyzers")
        {
            LeftOut = ["MirrorTests.", "ShapeMirrorTests.", "LongCodeTests.", "FixContextTests.", "FixTests.Every_fix"],
        },
    ];

    /// <summary>Whether survivors are tried again without vectors and FMA.</summary>
    public bool AlsoWithoutVectors { get; init; }

    /// <summary>Tests that take long, or fail with mutants that nothing activates: beginnings of class and method names.</summary>
    public string[] LeftOut { get; init; } = [];

    public bool Decides(string method) =>
        Rooms.Any(room => method.StartsWith($"{Project}.{room}.", StringComparison.Ordinal))
        && !LeftOut.Any(start => method.Contains("." + start, StringComparison.Ordinal));
}
