using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Values;

/// <summary>Grids of up to 2^53 elements: each of them, alone or in a piece, equals the exact engine's.</summary>
public class FarElementTests
{
    private const int Seed = 20261130;
    private const long Trillion = 1_000_000_000_000;

    [Theory]
    [InlineData(Trillion)]
    [InlineData(1L << 53)]
    [InlineData((1L << 40) + 1)]
    public void Far_elements(long num)
    {
        Check<double>(num, -3, 300, 10, 1e-300, 1e300, -1e17, 3.3);
        Check<double>(num, 0, 1, 1.0000001, 1, 2, 0.1, 0.30000000000000004);
        Check<float>(num, -44, 38, 10, 1e-40, 3e38, -1, 16_777_217);
        Check<Half>(num, -7, 4, 10, 1e-7, 6e4, -6e4, 1);
        Check<long>(num, 0, 18.9, 10, 1, 9e18, -9e18, 9e18);
        Check<ulong>(num, 0, 64 - 1e-9, 2, 3, 1.8e19, 0, 1.8e19);
        Check<byte>(num, 0, 2.4, 10, 1, 255, 0, 255);
        Check<Int128>(num, 0, 38, 10, 1, 1e38, -1e38, 1e38);
        Check<decimal>(num, -20, 28, 10, 1e-20, 1e28, -1e28, 1e-5);
    }

    [Fact]
    public void The_last_elements_of_long_intervals()
    {
        Grid<long> squares = Grid<long>.Arange(long.MinValue, long.MaxValue, 4096);
        Assert.Equal((1L << 52, long.MaxValue - 4095), (squares.LongCount, squares[^1]));
        Grid<double> piano = Grid<double>.PerOctave(1, 1024, samples: int.MaxValue);
        Assert.Equal((10L * int.MaxValue + 1, 1024, 32), (piano.LongCount, piano[^1], piano[5L * int.MaxValue]));
    }

    private static void Check<T>(long num, double first, double last, double @base, double start, double stop, double from, double to)
        where T : unmanaged, INumber<T>
    {
        Grid<T>[] grids =
        [
            Grid<T>.Logspace(first, last, num, @base: @base), Grid<T>.Geomspace(start, stop, num), Grid<T>.Linspace(from, to, num, endpoint: false),
        ];
        GridRequest[] requests =
        [
            new(GridLaw.Logspace, Element<T>.Target, first, last, @base, num, true), new(GridLaw.Geomspace, Element<T>.Target, start, stop, default, num, true),
            new(GridLaw.Linspace, Element<T>.Target, from, to, default, num, false),
        ];
        var random = new Random(Seed);
        for (int law = 0; law < grids.Length; law++)
        {
            var exact = new ExactGrid(requests[law]);
            Assert.Equal(num, grids[law].LongCount);
            foreach (long index in (long[])[0, 1, num - 1, num / 2, .. Enumerable.Range(0, 6).Select(_ => random.NextInt64(num))])
                Check(index, grids[law][index]);
            long begin = random.NextInt64(num - 100);
            T[] piece = grids[law].Slice(begin, 100).ToArray();
            for (int i = 0; i < piece.Length; i += 9)
                Check(begin + i, piece[i]);

            void Check(long index, T element) => Assert.True(
                exact.TryElement(index, out ElementBits bits) && bits.Equals(Element<T>.ToBits(element)), $"seed {Seed}: {grids[law]}, {index}");
        }
    }
}
