using System.Reflection;
using System.Text.RegularExpressions;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>A page of the documentation.</summary>
/// <param name="Name">Its path from the repository's root.</param>
/// <param name="Text">Its text, with lines ended by \n.</param>
internal sealed partial record Page(string Name, string Text)
{
    /// <summary>The repository's root.</summary>
    public static readonly string Repository = Path.GetFullPath(Path.Combine(
        typeof(Page).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Project").Value!, "..", ".."));

    /// <summary>The READMEs, all pages of docs, and the pages at the root.</summary>
    public static string[] Names { get; } =
    [
        "README.md", .. Directory.EnumerateFiles(Path.Combine(Repository, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
        "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "packaging/README.md", "tests/StaticTensors.Benchmarks/README.md",
    ];

    /// <summary>Its fenced blocks with their languages, in order.</summary>
    public IEnumerable<(string Language, string Text)> Blocks => Fence().Matches(Text).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>Its blocks of C#.</summary>
    public string[] CSharp => [.. Blocks.Where(block => block.Language == "csharp").Select(block => block.Text)];

    public static Page Read(string name) => new(name, File.ReadAllText(Path.Combine(Repository, name)).ReplaceLineEndings("\n"));

    [GeneratedRegex("^ *```(.*)\n((?s:.*?))^ *```$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
