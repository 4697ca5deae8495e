using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace StaticTensors.Mutation;

/// <summary>What Stryker makes of a suite: one build that has all mutants, each behind a switch, and a report that lists them.</summary>
internal sealed class MutatedBuild(Suite suite, string here)
{
    private string Report => Path.Combine(Output, "reports", "mutation-report.json");

    /// <summary>The folder of everything that is made for the suite; a run without it starts from nothing.</summary>
    public string Output => Path.Combine(here, "StrykerOutput", suite.Name);

    /// <summary>The folder of the tests with the mutated assembly.</summary>
    public string Folder => Path.Combine(Output, "build");

    /// <summary>The mutants that compile and change something.</summary>
    public Mutant[] Mutants()
    {
        if (!File.Exists(Report))
            Make();
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Report));
        JsonProperty[] files = [.. document.RootElement.GetProperty("files").EnumerateObject()];
        var unsigned = new UnsignedShifts(files.Select(file => (file.Name, file.Value.GetProperty("source").GetString()!)));
        return
        [
            .. from file in files
            from mutant in file.Value.GetProperty("mutants").EnumerateArray()
            where mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored")
            let location = mutant.GetProperty("location")
            let start = Position(location.GetProperty("start"))
            let replacement = mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" ")
            where !unsigned.AreSame(file.Name, start, Position(location.GetProperty("end")), replacement)
            select new Mutant(
                int.Parse(mutant.GetProperty("id").GetString()!), Path.GetFileName(file.Name), start.Line + 1, mutant.GetProperty("mutatorName").GetString()!,
                replacement, mutant.TryGetProperty("static", out JsonElement isStatic) && isStatic.GetBoolean()),
        ];

        static LinePosition Position(JsonElement place) => new(place.GetProperty("line").GetInt32() - 1, place.GetProperty("column").GetInt32() - 1);
    }

    /// <summary>Stryker puts the mutated assembly beside the tests while it tries the mutants, and removes it at the end: it is copied in between.</summary>
    private void Make()
    {
        string project = Path.Combine(here, "..", suite.Project), build = Path.Combine(project, "bin", "Release", "net10.0");
        var start = new ProcessStartInfo("dotnet", ["stryker", "-f", Path.Combine(here, suite.Name + ".json"), "-O", Output])
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            Environment = { ["IsMutated"] = "true" },
        };
        using Process stryker = Process.Start(start)!;
        while (stryker.StandardOutput.ReadLine() is string line)
        {
            Console.WriteLine(line);
            if (line.Contains("total mutants will be tested", StringComparison.Ordinal))
                Copy(build, Folder);
        }

        stryker.WaitForExit();
        if (!File.Exists(Report) || !Directory.Exists(Folder))
            throw new InvalidOperationException("Stryker made no mutants.");
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
