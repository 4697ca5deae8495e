using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>A grid larger than all caches. Calls take so long that a few are enough.</summary>
[WarmupCount(2)]
[IterationCount(8)]
public class LogspaceInMemory : LogspaceBase10
{
    [Params(10_000_000)]
    public override int N { get; set; }
}
