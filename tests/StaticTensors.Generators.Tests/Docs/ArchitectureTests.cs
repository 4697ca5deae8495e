using System.Text.RegularExpressions;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>The house is as docs/architecture.md draws it.</summary>
public partial class ArchitectureTests
{
    private static readonly string Map = File.ReadAllText(Path.Combine(Page.Repository, "docs", "architecture.md"));

    [Fact]
    public void A_room_uses_only_those_that_it_may_enter()
    {
        Dictionary<string, string[]> allowed = (
            from row in Row().Matches(Map)
            from room in Name().Matches(row.Groups[1].Value)
            select (Room: room.Groups[1].Value, May: Name().Matches(row.Groups[2].Value).Select(name => name.Groups[1].Value).ToArray()))
            // A word after a colon is an explanation.
            .Where(row => row.Room != "Operations").ToDictionary(row => row.Room, row => row.May);
        (string Room, string Used, string File)[] arrows =
        [
            .. from file in Sources()
               let text = File.ReadAllText(file)
               let room = Room(Namespace().Match(text).Groups[1].Value)
               from used in Using().Matches(text)
               let other = Room(used.Groups[1].Value)
               where room.Length > 0 && other != room
               select (room, other, Path.GetRelativePath(Page.Repository, file)),
        ];

        Assert.Equal([], arrows.Where(arrow => !allowed[arrow.Room].Contains(arrow.Used)).Select(arrow => $"{arrow.File} uses {arrow.Used}"));
        // What is allowed and never used is no longer true.
        Assert.Equal([], allowed.SelectMany(row => row.Value.Select(may => (row.Key, may))).Except(arrows.Select(arrow => (arrow.Room, arrow.Used))));
    }

    [Fact]
    public void A_folder_is_a_namespace_and_on_the_map()
    {
        foreach (string file in Sources())
        {
            string folder = Path.GetRelativePath(Page.Repository, Path.GetDirectoryName(file)!).Replace('\\', '/');
            string[] parts = folder.Split('/')[1..];
            string space = Namespace().Match(File.ReadAllText(file)).Groups[1].Value;
            // The public types are one namespace, wherever the file is.
            Assert.True(space is "" or "StaticTensors" || space == string.Join(".", parts), $"{file} has the namespace {space}");
            Assert.True(parts.Length < 2 || Map.Contains(parts[1], StringComparison.Ordinal), $"{folder} is not on the map");
        }

        foreach (string project in new[] { "src", "generators", "tests", "samples" }.SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(Page.Repository, folder))))
            Assert.Contains(Path.GetFileName(project), Map, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sources() =>
        from project in new[] { "src/StaticTensors.Exact", "src/StaticTensors", "generators/StaticTensors.Generators", "generators/StaticTensors.Analyzers", "generators/StaticTensors.CodeFixes" }
        from file in Directory.EnumerateFiles(Path.Combine(Page.Repository, project), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        select file;

    private static string Room(string space)
    {
        string room = space.StartsWith("StaticTensors.", StringComparison.Ordinal) ? space["StaticTensors.".Length..] : space;
        return room.Split('.')[0] is "Exact" or "Kernels" ? room.Split('.')[0] : room;
    }

    [GeneratedRegex(@"^\| (`.*) \| (`.*|nothing) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Z][\\w.]*)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?(StaticTensors[\w.]*)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
