using System.Text.RegularExpressions;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>Everything that a page refers to exists.</summary>
public partial class ReferenceTests
{
    private static readonly string[] Sources =
    [
        .. new[] { "src", "generators", "tests" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(Page.Repository, folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetFileNameWithoutExtension(path)),
    ];

    private static readonly string Commands = File.ReadAllText(Path.Combine(Page.Repository, "tests", "StaticTensors.Benchmarks", "Program.cs"));

    public static TheoryData<string> Pages => [.. Page.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_to_a_file(string name) => Assert.All(Link().Matches(Page.Read(name).Text), link =>
        Assert.True(File.Exists(Path.Combine(Page.Repository, Path.GetDirectoryName(name)!, link.Groups[1].Value)), link.Value));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_path_exists(string name) => Assert.All(Place().Matches(Page.Read(name).Text), path =>
        Assert.True(Path.Exists(Path.Combine(Page.Repository, path.Value)), path.Value));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_command_of_the_benchmarks_is_one(string name) => Assert.All(Command().Matches(Page.Read(name).Text), command =>
        Assert.Contains($"[\"{command.Groups[1].Value}\"", Commands, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Tests_and_benchmarks_that_are_named_are_files(string name) =>
        Assert.All(Class().Matches(Page.Read(name).Text), match => Assert.Contains(match.Value, Sources));

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();

    /// <summary>A path from the root. Output of commands and names with placeholders are not paths.</summary>
    [GeneratedRegex(@"(?<![\w./-])(?:\.ci|src|generators|tests|samples|docs)/(?!\S*(?:/feed|/bin/|_site|nnnn|Name\.cs))[\w./-]*\w")]
    private static partial Regex Place();

    /// <summary>After the project, or alone in code; its placeholder is in capitals.</summary>
    [GeneratedRegex(@"(?:StaticTensors\.Benchmarks |`)-- ([a-z]\w*)")]
    private static partial Regex Command();

    /// <summary>A test class, or a filter.</summary>
    [GeneratedRegex(@"\b\w+Tests\b(?![./])|(?<='\*)\w+(?=\*')")]
    private static partial Regex Class();
}
