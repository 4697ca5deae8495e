using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>The code follows docs/architecture.md.</summary>
public partial class ArchitectureTests
{
    private static readonly string Map = File.ReadAllText(Path.Combine(Page.Repository, "docs", "architecture.md"));

    /// <summary>The table of rooms; a word after a colon is an explanation.</summary>
    private static (string Room, string[] May)[] Table =>
    [
        .. from row in Row().Matches(Map)
           from room in Name().Matches(row.Groups[1].Value)
           where room.Groups[1].Value != "Operations"
           select (room.Groups[1].Value, Name().Matches(row.Groups[2].Value).Select(name => name.Groups[1].Value).ToArray()),
    ];

    [Fact]
    public void A_room_uses_only_those_that_it_may_enter()
    {
        Dictionary<string, string[]> allowed = Table.ToDictionary(row => row.Room, row => row.May);
        (string Room, string Used, string File)[] arrows = [.. Arrows().Distinct()];

        Assert.Equal([], arrows.Where(arrow => !allowed[arrow.Room].Contains(arrow.Used)).Select(arrow => $"{arrow.File} uses {arrow.Used}"));
        // An allowed use that never occurs is out of date.
        Assert.Equal([], Table.SelectMany(row => row.May.Select(may => (row.Room, may))).Except(arrows.Select(arrow => (arrow.Room, arrow.Used))));
    }

    [Fact]
    public void Rooms_form_no_cycle()
    {
        string[] rooms = [.. Table.Select(row => row.Room)];
        // Rooms that make tensors use their type, which uses its operations.
        Assert.Equal([], Table.SelectMany(row => row.May.Where(may => may != "StaticTensors" && rooms.IndexOf(may) >= rooms.IndexOf(row.Room))
            .Select(may => $"{row.Room} stands above {may}")));
        Assert.Equal(["Grids", "Autodiff", "Interchange", "Baked"], Table.Where(row => row.May.Contains("StaticTensors")).Select(row => row.Room));
    }

    [Fact]
    public void No_line_is_longer_than_editors_are_told()
    {
        string settings = File.ReadAllText(Path.Combine(Page.Repository, ".editorconfig"));
        int most = int.Parse(MaxLineLength().Match(settings).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal([], from file in Sources("src", "generators", "tests", "samples")
                         where !file.EndsWith(".verified.cs", StringComparison.Ordinal)
                         from line in File.ReadLines(file).Index()
                         where line.Item.Length > most
                         select $"{file}:{line.Index + 1}");
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

        foreach (string project in new[] { "src", "generators", "tests", "samples" }.SelectMany(folder =>
            Directory.EnumerateDirectories(Path.Combine(Page.Repository, folder))))
            Assert.Contains(Path.GetFileName(project), Map, StringComparison.Ordinal);
    }

    /// <summary>Each name of a type of another room, or of its members, with or without a <c>using</c> line.</summary>
    private static IEnumerable<(string Room, string Used, string File)> Arrows()
    {
        CSharpParseOptions options = Compile.Options.WithPreprocessorSymbols("NET");
        CSharpCompilation house = Compile.Of().AddSyntaxTrees(
            Sources().Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, Path.GetRelativePath(Page.Repository, file))))
            .AddReferences(MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location));
        return from tree in house.SyntaxTrees
               let model = house.GetSemanticModel(tree)
               let room = Room(tree)
               from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
               let symbol = model.GetSymbolInfo(name).Symbol
               let type = symbol as INamedTypeSymbol ?? symbol?.ContainingType
               where type is not null
               let rooms = type.DeclaringSyntaxReferences.Select(part => Room(part.SyntaxTree)).ToArray()
               where rooms.Length > 0 && !rooms.Contains(room)
               // For a partial type, the lowest room counts.
               select (room, rooms[0], tree.FilePath);
    }

    private static IEnumerable<string> Sources() =>
        Sources("src/StaticTensors.Exact", "src/StaticTensors", "generators/StaticTensors.Generators", "generators/StaticTensors.Analyzers",
            "generators/StaticTensors.CodeFixes", "generators/StaticTensors.OverloadSets");

    private static IEnumerable<string> Sources(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Page.Repository, folder), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        select file;

    /// <summary>The folder; <c>Exact</c> and <c>Kernels</c> are one room each with all that is in them, and operations are public methods.</summary>
    private static string Room(SyntaxTree tree) => Path.GetDirectoryName(tree.FilePath)!.Replace(Path.DirectorySeparatorChar, '.') switch
    {
        var folder when folder.StartsWith("src.StaticTensors.Exact", StringComparison.Ordinal) => "Exact",
        var folder when folder.StartsWith("src.StaticTensors.Kernels", StringComparison.Ordinal) => "Kernels",
        var folder when folder == "src.StaticTensors" || folder.StartsWith("src.StaticTensors.Operations", StringComparison.Ordinal) => "StaticTensors",
        var folder => folder[(folder.IndexOf("StaticTensors.", StringComparison.Ordinal) + "StaticTensors.".Length)..],
    };

    [GeneratedRegex(@"^\| (`.*) \| (`.*|nothing) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Z][\\w.]*)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^max_line_length = (\d+)", RegexOptions.Multiline)]
    private static partial Regex MaxLineLength();
}
