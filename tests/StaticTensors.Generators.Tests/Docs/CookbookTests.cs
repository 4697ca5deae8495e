using System.Text.RegularExpressions;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>Each recipe of the cookbook has a picture, and shows the code that has drawn it.</summary>
public partial class CookbookTests
{
    private static readonly Page Cookbook = Page.Read("docs/cookbook.md");

    private static readonly string Program = Path.Combine(Page.Repository, "samples", "Cookbook", "Recipes");

    /// <summary>The text of each recipe, by its picture.</summary>
    private static readonly Dictionary<string, string> ByPicture = Recipe().Split(Cookbook.Text)[1..]
        .ToDictionary(recipe => Picture().Match(recipe).Groups[1].Value);

    public static TheoryData<string> Pictures => [.. ByPicture.Keys];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_drawn_by_the_code_that_is_shown(string picture)
    {
        string block = Assert.Single(new Page(picture, ByPicture[picture]).CSharp);
        string drawing = File.ReadAllText(Path.Combine(Program, $"{picture}.cs"));
        Assert.Contains(Statements(block), Statements(drawing), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_a_recipe_for_each_picture_and_each_drawing()
    {
        string[] drawn = Names(Program), there = Names(Path.Combine(Page.Repository, "docs", "cookbook"));
        Assert.Equal(there, ByPicture.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(there, drawn);

        static string[] Names(string folder) =>
            [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Lines of code, without what surrounds them on a page or in a file.</summary>
    private static string Statements(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n')
        .Select(line => Comment().Replace(line, "").Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)));

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Recipe();

    [GeneratedRegex(@"^!\[.{20,}\]\(cookbook/(\w+)\.png\)$", RegexOptions.Multiline)]
    private static partial Regex Picture();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
