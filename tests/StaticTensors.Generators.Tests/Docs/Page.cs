using System.Reflection;
using System.Text.RegularExpressions;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>A page of the documentation and its blocks of C#.</summary>
internal sealed partial record Page(string Name, string[] Blocks)
{
    /// <summary>The repository's root.</summary>
    public static readonly string Repository = Path.GetFullPath(Path.Combine(
        typeof(Page).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Project").Value!, "..", ".."));

    /// <summary>The README and all pages of docs, as paths from the repository's root.</summary>
    public static string[] Names { get; } =
    [
        "README.md", .. Directory.EnumerateFiles(Path.Combine(Repository, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static Page Read(string name) =>
        new(name, [.. Block().Matches(File.ReadAllText(Path.Combine(Repository, name)).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value)]);

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
