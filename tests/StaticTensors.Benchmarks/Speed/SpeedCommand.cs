using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The BenchmarkDotNet runs, and the goals judged by their results.</summary>
internal static class SpeedCommand
{
    private static readonly string[] QuickArguments = ["--anyCategories", Categories.Quick];

    /// <summary>BenchmarkDotNet's own arguments, and the word "quick" as a filter.</summary>
    public static int Run(string[] arguments)
    {
        int filter = Array.IndexOf(arguments, "--filter");
        if (filter >= 0 && filter + 1 < arguments.Length && arguments[filter + 1] == Categories.Quick)
            arguments = [.. arguments[..filter], .. QuickArguments, .. arguments[(filter + 2)..]];
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(SpeedCommand).Assembly).Run(arguments, Config())];
        if (summaries.Length == 0)
            return arguments.Contains("--list") || arguments.Contains("--help") ? 0 : 1;
        var times = new Times(summaries);
        Print(Goals.Table(times));
        return times.HasFailures ? 1 : 0;
    }

    /// <summary>The goals, or those with a word in their text, without BenchmarkDotNet: what each compares is measured in turns.</summary>
    public static int Ratios(string text)
    {
        Print(Goals.TableInTurns(text));
        Print(ShortGoals.TableInTurns(text));
        return 0;
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            Console.WriteLine(line);
    }

    /// <summary>
    /// In this process, so that a case takes a second and all run on the same machine. The shortest of many short iterations counts: other work on the machine
    /// only adds time, and some iterations are undisturbed. The warm-up is long, because on a busy machine the JIT takes long to reach optimized code.
    /// </summary>
    private static ManualConfig Config()
    {
        Job job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithEvaluateOverhead(false)
            .WithGcForce(false)
            .WithWarmupCount(300)
            .WithIterationCount(100)
            .WithIterationTime(TimeInterval.FromMilliseconds(2))
            .WithId("short");
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(new TerseLogger())
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Min)
            .HideColumns(Column.Error, Column.StdDev, Column.RatioSD)
            .WithOption(ConfigOptions.DisableLogFile, true);
    }
}
