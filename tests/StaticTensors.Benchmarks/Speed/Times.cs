using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The shortest time of each benchmark, in nanoseconds, under names such as LogspaceInCache.Fill(100000).</summary>
internal sealed class Times
{
    private readonly Dictionary<string, double> shortest = [];

    public Times(Dictionary<string, double> shortest) => this.shortest = shortest;

    public Times(IEnumerable<Summary> summaries)
    {
        foreach (BenchmarkReport report in summaries.SelectMany(summary => summary.Reports))
        {
            if (report.ResultStatistics is not { } statistics)
            {
                HasFailures = true;
                continue;
            }

            var parameters = report.BenchmarkCase.Parameters;
            string size = parameters.Count == 0 ? "" : $"({parameters["N"]})";
            Descriptor descriptor = report.BenchmarkCase.Descriptor;
            shortest[$"{descriptor.Type.Name}.{descriptor.WorkloadMethod.Name}{size}"] = statistics.Min;
        }
    }

    /// <summary>Whether a benchmark has no result.</summary>
    public bool HasFailures { get; }

    public bool Has(string benchmark) => shortest.ContainsKey(benchmark);

    public double this[string benchmark] => shortest[benchmark];
}
