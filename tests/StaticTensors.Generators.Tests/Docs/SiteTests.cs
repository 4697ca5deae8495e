using System.Text.RegularExpressions;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>The website leads to every page: docfx warns of a link that is dead, but not of a page that nothing links to.</summary>
public partial class SiteTests
{
    [Fact]
    public void The_table_of_contents_has_every_page()
    {
        string contents = File.ReadAllText(Path.Combine(Page.Repository, "docs", "guide", "toc.yml"));
        string[] listed = [.. Entry().Matches(contents).Select(entry => Path.GetRelativePath(
            Page.Repository, Path.GetFullPath(Path.Combine(Page.Repository, "docs", "guide", entry.Groups[1].Value))).Replace('\\', '/'))];

        // The first page and the changelog stand above the table; the other pages at the root are for those who have the sources.
        IEnumerable<string> pages = Page.Names.Where(name => name.Contains('/', StringComparison.Ordinal)).Except(["docs/index.md", "packaging/README.md"]);
        Assert.Equal(pages.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"href: (\S+\.md)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
