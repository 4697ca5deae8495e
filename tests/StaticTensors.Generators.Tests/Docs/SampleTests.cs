using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>A sample runs, and prints what docs/samples.md shows.</summary>
public partial class SampleTests
{
    // What it prints is a page in a browser, where tests of its own look at it.
    private const string InBrowser = "Playground";

    private static readonly string Folder = Path.Combine(Page.Repository, "samples");

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Folder, "*.*proj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != InBrowser).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task A_project(string name)
    {
        // With the arguments of the command on the page.
        string[] command = Block(name, "sh").Split(" -- ");
        Assert.Equal(Block(name, "text"), Trimmed((await Run(name, command[1..].SelectMany(rest => rest.Split(' ')))).Output));
    }

    [Theory]
    [InlineData("Latencies", "'--rows many' is not understood", "--rows", "many")]
    [InlineData("Latencies", "has no column 'microseconds'", "LICENSE")]
    [InlineData("Latencies", "already exists", "LICENSE", "--rows", "5")]
    [InlineData("Pieces", "'many' is not understood", "many")]
    [InlineData("Pieces", "The grid takes 8,000,000,000,000,000 bytes, but only", "1000000000000000")]
    public async Task A_project_says_what_it_cannot_do(string name, string message, params string[] arguments)
    {
        string[] paths = Array.ConvertAll(arguments, argument => argument == "LICENSE" ? Path.Combine(Page.Repository, argument) : argument);
        Assert.Contains(message, (await Run(name, paths, exitCode: 1)).Errors, StringComparison.Ordinal);
    }

    /// <summary>Without the package, which is tested elsewhere.</summary>
    [Fact]
    public async Task A_single_file()
    {
        string source = File.ReadAllText(Path.Combine(Folder, "FileApp", "app.cs"));
        Assert.StartsWith("#:package", source, StringComparison.Ordinal);
        string program = $"using System;\n{source[source.IndexOf('\n', StringComparison.Ordinal)..]}";
        Assert.Equal(Block("FileApp", "text"), Trimmed(await Printed.ByStatements(program)));
    }

    private static Task<(string Output, string Errors)> Run(string name, IEnumerable<string> arguments, int exitCode = 0)
    {
        string configuration = typeof(SampleTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Printed.ByProcess(Path.Combine(Folder, name, "bin", configuration, "net10.0", $"{name}.dll"), [.. arguments], exitCode);
    }

    /// <summary>The block of a language under the sample's heading.</summary>
    private static string Block(string name, string language)
    {
        Match section = Section().Matches(Page.Read("docs/samples.md").Text).Single(match => match.Groups[1].Value == name);
        return Trimmed(new Page(name, section.Value).Blocks.Single(block => block.Language == language).Text);
    }

    /// <summary>Editors remove the spaces at the ends of lines.</summary>
    private static string Trimmed(string text) => string.Join("\n", text.Split('\n').Select(line => line.TrimEnd())).Trim();

    [GeneratedRegex(@"^## (\w+)\n(?s:.*?)(?=^## |\z)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
