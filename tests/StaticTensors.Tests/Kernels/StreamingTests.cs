using System.Numerics;
using System.Runtime.InteropServices;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Grids larger than all caches, written mostly with streaming stores.</summary>
public class StreamingTests
{
    private const int Seed = 20261126;

    // 32 MB, unaligned starts and ends, and an odd number of subnormal elements.
    private const int Bytes = (1 << 25) + (1 << 20) + 3000;

    [Theory]
    [InlineData(0, 0, 3)]
    [InlineData(8, 5, -5)]
    [InlineData(24, -308, -202)]
    [InlineData(40, -3, 4)]
    [InlineData(4, 0, 3)]
    [InlineData(1, 0, 3)]
    public void Wherever_it_begins_a_large_grid_has_the_exact_engines_elements(int offset, double start, double stop)
    {
        Check<double>(offset, start, stop);
        Check<float>(offset, start / 10, stop / 10);
        Check<Half>(offset, start / 100, stop / 100);
        Check<long>(offset, Math.Abs(start) / 20, Math.Abs(stop) / 20);
    }

    [Fact]
    public void Only_grids_of_32_MB_and_more_are_streamed()
    {
        Assert.False(Streaming.IsWorth<double>((1 << 22) - 1));
        Assert.True(Streaming.IsWorth<double>(1 << 22));
        Assert.False(Streaming.IsWorth<float>(1 << 22));
        Assert.True(Streaming.IsWorth<decimal>(int.MaxValue));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 7)]
    [InlineData(56, 1)]
    [InlineData(4, -1)]
    public unsafe void What_is_streamed_begins_at_a_cache_line_if_any_element_does(int address, int expected)
    {
        Assert.Equal(expected >= 0, Streaming.TryCountBeforeLine((double*)(4096 + address), out int count));
        Assert.True(expected < 0 || expected == count);
    }

    private static void Check<T>(int offset, double start, double stop) where T : unmanaged, INumber<T>
    {
        var memory = new byte[offset + Bytes];
        Span<T> destination = MemoryMarshal.Cast<byte, T>(memory.AsSpan(offset));
        // A number of divisions that makes every thousandth element a power with an exponent in thousandths: some are on a boundary, and in doubt.
        int count = destination.Length / 1000 * 1000 + 1;
        destination = destination[..count];
        Tensor.Logspace(start, stop, destination);

        var request = new GridRequest(
            GridLaw.Logspace, Element<T>.Target, Element<double>.Real(start), Element<double>.Real(stop), Element<double>.Real(10),
            count, Endpoint: true);
        var random = new Random(Seed);
        IEnumerable<int> some = Enumerable.Range(0, 70)
            .Concat(Enumerable.Range(count - 70, 70))
            .Concat(Enumerable.Range(0, 1001).Select(i => count / 1000 * i))
            .Concat(Enumerable.Range(0, 500).Select(_ => random.Next(count)));
        string call = $"seed {Seed}: {Element<T>.Info.Keyword}, {start} to {stop} at {offset}";
        ExactComparison.Check<T>(new ExactGrid(request), call, some, destination);
        for (int i = 1; i < count; i++)
        {
            if (start < stop ? destination[i - 1] > destination[i] : destination[i - 1] < destination[i])
                Assert.Fail($"{call}: {destination[i - 1]}, then {destination[i]} at {i}");
        }
    }
}
