using BenchmarkDotNet.Loggers;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The console without the hundreds of iterations of each benchmark.</summary>
internal sealed class TerseLogger : ILogger
{
    private readonly ILogger console = ConsoleLogger.Default;

    public string Id => nameof(TerseLogger);

    public int Priority => 0;

    public void Write(LogKind logKind, string text)
    {
        if (!IsIteration(text))
            console.Write(logKind, text);
    }

    public void WriteLine() => console.WriteLine();

    public void WriteLine(LogKind logKind, string text)
    {
        if (!IsIteration(text))
            console.WriteLine(logKind, text);
    }

    public void Flush() => console.Flush();

    private static bool IsIteration(string text) =>
        text.StartsWith("Workload", StringComparison.Ordinal) || text.StartsWith("Overhead", StringComparison.Ordinal);
}
