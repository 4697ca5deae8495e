using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using Xunit;

namespace StaticTensors.Package.Tests;

/// <summary>The package, packed once into its own feed, and consumers that restore it into an empty package folder.</summary>
public sealed class PackageFixture : IDisposable
{
    /// <summary>Where the package says that its sources are.</summary>
    public const string Address = "https://github.com/example/statictensors";

    private readonly string folder = Directory.CreateTempSubdirectory("statictensors").FullName;

    /// <summary>Where the sources are.</summary>
    public string Repository { get; } =
        typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Repository").Value!;

    public PackageFixture()
    {
        Feed = Path.Combine(folder, "feed");
        // Not among the repository's own outputs, which have no address.
        Run(Repository, "dotnet", $"pack src/StaticTensors -c Release -o \"{Feed}\" --artifacts-path \"{folder}/artifacts\" -p:RepositoryUrl={Address}");
        CopyConsumers();
        // In addition to the machine's own sources.
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"<configuration><packageSources><add key=\"feed\" value=\"{Feed}\" /></packageSources></configuration>");
    }

    /// <summary>The folder that holds the package.</summary>
    public string Feed { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Runs dotnet in a consumer's folder and returns its output; fails unless it succeeds or fails as expected.</summary>
    public string Consume(string consumer, string arguments, bool succeeds = true, string input = "") =>
        Run(Path.Combine(folder, consumer), "dotnet", arguments, succeeds, input);

    /// <summary>Queries a program that does not exit: returns what it prints, up to the line that ends the answer.</summary>
    public IReadOnlyList<string> Ask(string program, string arguments, string question, string end)
    {
        using Process process = Begin(folder, Path.Combine(folder, program), arguments);
        process.BeginErrorReadLine();
        process.StandardInput.WriteLine(question);
        process.StandardInput.Flush();
        var answer = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            answer.Add(line);
            if (line.Contains(end, StringComparison.Ordinal))
                break;
        }

        process.Kill(entireProcessTree: true);
        return answer;
    }

    /// <summary>The current text of a consumer's file.</summary>
    public string Read(string consumer, string file) => File.ReadAllText(Path.Combine(folder, consumer, file));

    /// <summary>A file of the package.</summary>
    public string ReadPacked(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Feed, "*.nupkg")));
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Runs a program that a consumer has built.</summary>
    public string Start(string consumer, string program, string arguments) =>
        Run(Path.Combine(folder, consumer), Path.Combine(folder, consumer, program), arguments);

    private string Run(string directory, string program, string arguments, bool succeeds = true, string input = "")
    {
        using Process process = Begin(directory, program, arguments);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0 == succeeds, $"{program} {arguments} ended with {process.ExitCode} in {directory}:\n{output}\n{errors.Result}");
        return output;
    }

    private Process Begin(string directory, string program, string arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (directory.StartsWith(folder, StringComparison.Ordinal))
            start.Environment["NUGET_PACKAGES"] = Path.Combine(folder, "packages");
        // Nothing of this test run's build may leak into the consumers' builds.
        foreach (string name in (string[])["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "DOTNET_HOST_PATH"])
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }

    private void CopyConsumers()
    {
        string consumers = Path.Combine(AppContext.BaseDirectory, "Consumers");
        foreach (string file in Directory.EnumerateFiles(consumers, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(consumers, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
