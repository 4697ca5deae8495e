using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Direct;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Aranges of the direct way: doubles and floats against the exact engine, integers against 128 bits.</summary>
public class DirectArangeTests
{
    private const int Seed = 20261202;

    [Fact]
    public void Decimal_steps_and_whole_ones_are_certain()
    {
        Assert.Equal([0, 0.1, 0.2, 0.30000000000000004, 0.4, 0.5, 0.6000000000000001, 0.7000000000000001, 0.8, 0.9], DirectGrid.Arange(0, 1, 0.1)!);
        // Each third is a tie between two floats.
        Assert.Equal(Enumerable.Range(0, 200).Select(i => (float)(i * (double)0.1f)), DirectGrid.Arange(0f, 20f, 0.1f)!);
        Assert.Equal([0, 1, 2, 3], DirectGrid.Arange(0, 4.0, 1.0)!);
        Assert.Equal([], DirectGrid.Arange(5f, 2f, 1f)!);
    }

    [Fact]
    public void Doubles() => AssertExact<double>(leastDirect: 150);

    [Fact]
    public void Floats() => AssertExact<float>(leastDirect: 100);

    [Fact]
    public void Integers()
    {
        AssertIntegers<sbyte>();
        AssertIntegers<byte>();
        AssertIntegers<short>();
        AssertIntegers<uint>();
        AssertIntegers<int>();
        AssertIntegers<ulong>();
        AssertIntegers<long>();
        AssertIntegers<nint>();
    }

    [Fact]
    public void What_doubles_cannot_say_goes_the_general_way()
    {
        Assert.Null(DirectGrid.Arange((1L << 53) + 1, (1L << 53) + 5, 1));
        Assert.Null(DirectGrid.Arange(0UL, ulong.MaxValue, ulong.MaxValue - 1));
        Assert.Null(DirectGrid.Arange<Int128>(0, 3, 1));
        Assert.Null(DirectGrid.Arange(0, 3, 0));
        // The last element rounds to the stop.
        Assert.Null(DirectGrid.Arange(1, 1 + Math.ScaleB(1, -52), Math.ScaleB(0.75, -52)));
    }

    private static void AssertExact<T>(int leastDirect) where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var random = new Random(Seed);
        int direct = 0;
        for (int n = 0; n < 300; n++)
        {
            // A step with few bits leads to ties.
            T start = Number<T>(random), step = random.Next(2) == 0 ? Number<T>(random) : T.ScaleB(T.CreateChecked(random.Next(-9, 10)), -random.Next(60));
            T stop = start + T.CreateChecked(random.Next(random.Next(4) == 0 ? 2000 : 40)) * step;
            if (step == T.Zero || DirectGrid.Arange(start, stop, step) is not { } elements)
                continue;
            direct++;
            GridRequest interval = Ask.Arange(start, stop, step, 0);
            Assert.Null(GridLength.TryCount(interval, int.MaxValue, out GridRequest request));
            Assert.Equal(request.Count, elements.Length);
            ExactComparison.Check<T>(new ExactGrid(request), $"seed {Seed}: {request}", Enumerable.Range(0, elements.Length), elements);
        }

        Assert.True(direct >= leastDirect, $"{direct}");
    }

    private static void AssertIntegers<T>() where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var random = new Random(Seed);
        int direct = 0;
        for (int n = 0; n < 500; n++)
        {
            T step = random.Next(3) == 0 ? T.CreateTruncating(random.NextInt64()) : T.CreateTruncating(random.Next(-3, 4));
            T start = Any(), stop = random.Next(3) == 0 ? Any() : start + step * T.CreateTruncating(random.Next(300));
            double steps = (double.CreateChecked(stop) - double.CreateChecked(start)) / double.CreateChecked(step);
            if (!(steps < 3000) || DirectGrid.Arange(start, stop, step) is not { } elements)
                continue;
            direct++;
            Int128 first = Int128.CreateChecked(start), width = Int128.CreateChecked(step), beyond = Int128.CreateChecked(stop);
            var expected = new List<T>();
            for (Int128 element = first; width > 0 ? element < beyond : element > beyond; element += width)
                expected.Add(T.CreateChecked(element));
            Assert.True(expected.SequenceEqual(elements), $"seed {Seed}: {typeof(T)} from {start} to {stop} in steps of {step}");
        }

        Assert.True(direct > 50, $"{typeof(T)}: {direct}");

        T Any() => random.Next(4) switch { 0 => T.MinValue, 1 => T.MaxValue, _ => T.CreateTruncating(random.NextInt64() >> random.Next(64)) };
    }

    private static T Number<T>(Random random) where T : unmanaged, IBinaryFloatingPointIeee754<T> => random.Next(4) switch
    {
        0 => T.CreateChecked(random.Next(-20, 21)),
        1 => T.CreateChecked(random.Next(-100, 101)) / T.CreateChecked(10),
        2 => T.CreateChecked(Math.ScaleB(2 * random.NextDouble() - 1, random.Next(-40, 40))),
        _ => T.CreateChecked(2 * random.NextDouble() - 1),
    };
}
