using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The element types, base 10, each over its usual magnitudes; nint and nuint behave like the type of their width.</summary>
public class LogspaceTypes
{
    private const int N = 100_000;

    [BenchmarkCategory(Categories.Quick), Benchmark(Baseline = true)]
    public void Double() => Fill<double>(-3, 3);

    [BenchmarkCategory(Categories.Quick), Benchmark]
    public void Float() => Fill<float>(-3, 3);

    [BenchmarkCategory(Categories.Quick), Benchmark]
    public void HalfFloat() => Fill<Half>(-3, 3);

    [BenchmarkCategory(Categories.Quick), Benchmark]
    public void Int() => Fill<int>(0, 9);

    [BenchmarkCategory(Categories.Quick), Benchmark]
    public void Long() => Fill<long>(0, 18);

    [Benchmark]
    public void SByte() => Fill<sbyte>(0, 2);

    [Benchmark]
    public void Byte() => Fill<byte>(0, 2);

    [Benchmark]
    public void Short() => Fill<short>(0, 4);

    [Benchmark]
    public void UShort() => Fill<ushort>(0, 4);

    [Benchmark]
    public void UInt() => Fill<uint>(0, 9);

    [Benchmark]
    public void ULong() => Fill<ulong>(0, 19);

    [Benchmark]
    public void Int128() => Fill<Int128>(0, 38);

    [Benchmark]
    public void UInt128() => Fill<UInt128>(0, 38);

    [Benchmark]
    public void Decimal() => Fill<decimal>(-3, 3);

    private static void Fill<T>(double start, double stop) where T : unmanaged, INumber<T> =>
        Tensor.Logspace<T>(start, stop, Destination<T>.Array);

    private static class Destination<T>
    {
        public static readonly T[] Array = new T[N];
    }
}
