using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Grids that fit a processor's caches.</summary>
public class LogspaceInCache : LogspaceBase10
{
    [Params(50, 1_000, 100_000)]
    public override int N { get; set; }
}
