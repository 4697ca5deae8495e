using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>The table of rules, their analyzers, pages, release notes, the README and the site agree.</summary>
public partial class RuleTableTests
{
    private static readonly string Repository = Path.Combine(
        typeof(RuleTableTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Project").Value!, "..", "..");

    private static readonly DiagnosticDescriptor[] Table =
    [
        .. typeof(Descriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Rows => Table.Select(rule => $"{rule.Id} {Severity(rule)} {rule.Title}");

    [Fact]
    public void Ids_are_counted_from_one() =>
        Assert.Equal(Enumerable.Range(1, Table.Length).Select(number => $"STEN{number:0000}"), Table.Select(rule => rule.Id));

    [Fact]
    public void Each_rule_has_one_analyzer() => Assert.Equal(
        Table.Select(rule => rule.Id),
        Rules.All.Select(analyzer => Assert.Single(analyzer.SupportedDiagnostics).Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_rule_has_a_page_to_which_its_link_leads()
    {
        string[] pages = [.. Directory.GetFiles(Path.Combine(Repository, "docs", "rules")).Select(page => Path.GetFileNameWithoutExtension(page)!)
            .Order(StringComparer.Ordinal)];

        Assert.Equal(Table.Select(rule => rule.Id), pages);
        Assert.All(Table, rule =>
        {
            // Without an address there is no link; PackageTests has one.
            Assert.True(rule.HelpLinkUri is "" || rule.HelpLinkUri.EndsWith($"/docs/rules/{rule.Id}.md", StringComparison.Ordinal), rule.HelpLinkUri);
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", File.ReadAllText(Path.Combine(Repository, "docs", "rules", $"{rule.Id}.md")),
                StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_release_notes_name_each_rule() => Assert.Equal(
        Rows,
        ReleaseRow().Matches(File.ReadAllText(Path.Combine(Repository, "generators", "StaticTensors.Analyzers", "AnalyzerReleases.Unshipped.md")))
            .Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value.ToLowerInvariant()} {row.Groups[3].Value}"));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/rules.md")]
    public void A_page_names_each_rule(string page) => Assert.Equal(
        Rows, PageRow().Matches(File.ReadAllText(Path.Combine(Repository, page)))
            .Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value} {row.Groups[3].Value}"));

    private static string Severity(DiagnosticDescriptor rule) => $"{rule.DefaultSeverity}".ToLowerInvariant();

    [GeneratedRegex(@"^(STEN\d+) \| StaticTensors \| (\w+) \| (.+)$", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();

    [GeneratedRegex(@"^\| \[(STEN\d+)\]\([^)]+\) \| (\w+) \| ([^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex PageRow();
}
