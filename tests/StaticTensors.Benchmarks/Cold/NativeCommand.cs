using System.Diagnostics;
using System.Globalization;

namespace StaticTensors.Benchmarks.Cold;

/// <summary>
/// The start of a native program with 20 grids that the compiler has computed, against one with none: both are built, and launched in turns.
/// </summary>
internal static class NativeCommand
{
    private const int Grids = 20, Pairs = 40;

    public static int Run()
    {
        string folder = Directory.CreateTempSubdirectory("statictensors").FullName;
        try
        {
            string calls = string.Join(" + ", Enumerable.Range(1, Grids).Select(i => $"Tensor.Logspace(0.0, {i}.5, constant: true).Length"));
            string with = Publish(folder, "With", $"using StaticTensors;\nSystem.Console.WriteLine({calls});\n");
            string without = Publish(folder, "Without", "using StaticTensors;\nSystem.Console.WriteLine(Tensor.Ones<double>([50], constant: true).Length);\n");
            (double, double)[] times = [.. Enumerable.Range(0, Pairs).Select(_ => (Launch(with), Launch(without)))];
            double[] ratios = [.. times.Select(pair => pair.Item1 / pair.Item2).Order()];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| a native program's start, {Pairs} pairs | |"));
            Console.WriteLine("|---|---|");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| with {Grids} grids, fastest | {times.Min(pair => pair.Item1):0.0} ms |"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| with none, fastest | {times.Min(pair => pair.Item2):0.0} ms |"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| median of the pairs' quotients | {ratios[Pairs / 2]:0.00} |"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Makes a native program of a source; the program's path.</summary>
    private static string Publish(string folder, string name, string source)
    {
        string project = Path.Combine(folder, name), repository = Repository();
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "Program.cs"), source);
        File.WriteAllText(Path.Combine(project, $"{name}.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{repository}/src/StaticTensors/StaticTensors.csproj" />
                <ProjectReference Include="{repository}/generators/StaticTensors.Generators/StaticTensors.Generators.csproj"
                                  OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
              </ItemGroup>
              <Import Project="{repository}/src/StaticTensors/build/StaticTensors.targets" />
            </Project>
            """);
        using Process publish = Process.Start(new ProcessStartInfo("dotnet",
            "publish -c Release -o out --use-current-runtime -v quiet")
        { WorkingDirectory = project })!;
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(project, "out", name) : throw new InvalidOperationException("A native program needs gcc and zlib1g-dev.");
    }

    private static double Launch(string program)
    {
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(before).TotalMilliseconds;
    }

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "StaticTensors.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("This command needs the repository around it.");
    }
}
