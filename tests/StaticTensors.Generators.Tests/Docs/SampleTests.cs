using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>A sample runs, and prints what docs/samples.md shows.</summary>
public partial class SampleTests
{
    private static readonly string Folder = Path.Combine(Page.Repository, "samples");

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Folder, "*.*proj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task A_project(string name)
    {
        string configuration = typeof(SampleTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        Assert.Equal(Shown(name), Trimmed(await Printed.ByProcess(Path.Combine(Folder, name, "bin", configuration, "net10.0", $"{name}.dll"))));
    }

    /// <summary>Without the package, which is tested elsewhere.</summary>
    [Fact]
    public async Task A_single_file()
    {
        string source = File.ReadAllText(Path.Combine(Folder, "FileApp", "app.cs"));
        Assert.StartsWith("#:package", source, StringComparison.Ordinal);
        Assert.Equal(Shown("FileApp"), Trimmed(await Printed.ByStatements($"using System;\n{source[source.IndexOf('\n', StringComparison.Ordinal)..]}")));
    }

    /// <summary>The text under the sample's heading.</summary>
    private static string Shown(string name)
    {
        Match section = Section().Matches(Page.Read("docs/samples.md").Text).Single(match => match.Groups[1].Value == name);
        return Trimmed(new Page(name, section.Value).Blocks.Single(block => block.Language == "text").Text);
    }

    /// <summary>Editors remove the spaces at the ends of lines.</summary>
    private static string Trimmed(string text) => string.Join("\n", text.Split('\n').Select(line => line.TrimEnd())).Trim();

    [GeneratedRegex(@"^## (\w+)\n(?s:.*?)(?=^## |\z)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
