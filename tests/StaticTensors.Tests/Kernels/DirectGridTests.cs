using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Short grids: every element of which the direct way is certain equals the exact engine's, and it is certain for common grids.</summary>
public class DirectGridTests
{
    private const int Seed = 20261201;

    [Fact]
    public void Doubles() => AssertExact<double>(260, leastDirect: 0.6);

    [Fact]
    public void Floats() => AssertExact<float>(35, leastDirect: 0.6);

    [Fact]
    public void Integers()
    {
        AssertExact<sbyte>(2, leastDirect: 0.25);
        AssertExact<byte>(2, leastDirect: 0.15);
        AssertExact<short>(4, leastDirect: 0.25);
        AssertExact<int>(9, leastDirect: 0.25);
        AssertExact<uint>(9, leastDirect: 0.15);
        AssertExact<long>(18, leastDirect: 0.25);
        AssertExact<ulong>(18, leastDirect: 0.15);
        AssertExact<nint>(9, leastDirect: 0.25);
    }

    /// <summary>The logarithm of a base near 1 is tiny and the ends are large: its leading bits matter.</summary>
    [Fact]
    public void Bases_near_1()
    {
        AssertDirectAndExact<double>(-20374509280, 37167866024, 250, 1.00000001, true);
        AssertDirectAndExact<double>(-304148681863, -431739691533, 250, 1.000000001, true);
        AssertDirectAndExact<double>(7779952990850414, 96241251140, 14, 1.0000000000000002, false);
        AssertDirectAndExact<long>(1848360445613021.5, 7054014643884420, 20, 1.0000000000000058, true);
        var random = new Random(Seed);
        for (int n = 0; n < 300; n++)
        {
            double @base = 1 + Math.ScaleB(1 + random.NextDouble(), random.Next(-52, -5)), reach = 800 / Math.Log2(@base);
            AssertDirectAndExact<double>(reach * (2 * random.NextDouble() - 1), reach * (2 * random.NextDouble() - 1), random.Next(2, 30), @base, true);
        }
    }

    /// <summary>Elements that would be ties if the stop were 0, which it is not quite: what the step lacks underflows.</summary>
    [Theory]
    [InlineData(9007199254740990, 5e-324, 5)]
    [InlineData(0.30000000000000004, 1e-322, 129)]
    [InlineData(16777214, 5e-324, 5)]
    [InlineData(-16777214, 5e-324, 65)]
    public void Nearly_ties(double start, double stop, int num)
    {
        AssertLinspace<double>(start, stop, num);
        AssertLinspace<float>(start, stop, num);
    }

    /// <summary>Half of the sum would be a tie of floats, except that the stop is not quite 0.</summary>
    [Fact]
    public void Nearly_a_tie_of_floats() => AssertLinspace<float>(10262862.0, -1e-30, 136, endpoint: false);

    [Fact]
    public void Ordinary_grids_are_certain()
    {
        AssertDirect<double>(GridLaw.Logspace, -3, 3, 4, 16, 17, 50, 256, 1000, 1024);
        AssertDirect<double>(GridLaw.Logspace, -3, 3, 61, 121);
        AssertDirect<double>(GridLaw.Geomspace, 20, 20_000, 4, 31, 50, 256, 1000);
        AssertDirect<double>(GridLaw.Geomspace, -1, -1000, 4, 50);
        AssertDirect<double>(GridLaw.Linspace, 0, 1, 2, 3, 5, 11, 50, 101, 256, 1000, 65_536);
        Assert.False(Try<double>(GridLaw.Linspace, 0, 1, 65_537));
        // With the zero in the middle, and with it at an end.
        AssertDirect<double>(GridLaw.Linspace, -1, 1, 3, 11, 21, 50, 101);
        AssertDirect<double>(GridLaw.Linspace, -3, 0, 4, 50);
        AssertDirect<float>(GridLaw.Logspace, -3, 3, 4, 16, 17, 50, 256, 1000, 1024);
        AssertDirect<float>(GridLaw.Geomspace, 20, 20_000, 4, 31, 50, 256, 1000);
        AssertDirect<float>(GridLaw.Linspace, -1, 1, 2, 3, 11, 21, 50, 101, 1000);
        AssertDirect<float>(GridLaw.Linspace, 0, 1, 3, 11, 50, 101, 1000);
        AssertDirect<int>(GridLaw.Logspace, 0, 9, 4, 10, 16, 50, 181, 1000);
        AssertDirect<int>(GridLaw.Logspace, 1, 9, 9, 17, 41);
        // Down to 1 and to its reciprocal, which is truncated to 0.
        AssertDirect<int>(GridLaw.Logspace, 9, 0, 17, 50, 1000);
        AssertDirect<int>(GridLaw.Logspace, 9, -1, 16, 50);
        Assert.False(Try<int>(GridLaw.Logspace, 9, -1, 1000));
        AssertDirect<short>(GridLaw.Geomspace, -30_000, -1, 17, 50, 300);
        // So far apart that a block would overflow.
        AssertDirect<double>(GridLaw.Logspace, -200, 200, 19, 50);
        AssertDirect<long>(GridLaw.Logspace, 0, 18, 4, 16, 19, 50, 181, 1000);
        AssertDirect<int>(GridLaw.Geomspace, 22, 19_000, 4, 16, 50, 256, 1000);
        AssertDirect<byte>(GridLaw.Linspace, 0, 255, 2, 4, 16, 256);
    }

    /// <summary>
    /// Between neighbours a and b, the element in the middle is √ab, a relative 2^−109 of doubles below their midpoint: it is in doubt, and rounds to a.
    /// </summary>
    [Fact]
    public void Just_below_a_tie()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 20; n++)
        {
            double a = Math.ScaleB(1 + random.NextDouble(), random.Next(-20, 20));
            var single = (float)a;
            foreach (int half in (int[])[1, 8, 20, 200])
            {
                AssertDoubted(a, Math.BitIncrement(a), half);
                AssertDoubted(single, MathF.BitIncrement(single), half);
            }
        }

        static void AssertDoubted<T>(T start, T stop, int half) where T : unmanaged, INumber<T>
        {
            Real first = Element<T>.Real(start), last = Element<T>.Real(stop);
            Assert.False(Try<T>(GridLaw.Geomspace, first, last, 2 * half + 1));
            T[] expected = [.. Enumerable.Repeat(start, half + 1), .. Enumerable.Repeat(stop, half)];
            Assert.Equal(expected, Tensor.Geomspace<T>(first, last, num: 2 * half + 1).ToArray());
        }
    }

    /// <summary>Beyond 2^53 a power is the sum of both parts of a double-double.</summary>
    [Theory]
    [InlineData(3, 39)]
    [InlineData(7, 22)]
    [InlineData(19, 14)]
    [InlineData(1000003, 3)]
    public void Large_powers_of_integers(int @base, int largest)
    {
        foreach (int steps in (int[])[1, 2, 8, 20])
        {
            AssertDirectAndExact<long>(0, largest, steps * largest + 1, @base);
            AssertDirectAndExact<ulong>(largest, 0, steps * largest + 1, @base);
        }
    }

    [Fact]
    public void What_doubles_cannot_say_goes_the_general_way()
    {
        Assert.False(Try<double>(GridLaw.Linspace, 0.1m, 1, 5));
        Assert.False(Try<double>(GridLaw.Linspace, long.MaxValue, 1, 5));
        Assert.False(Try<double>(GridLaw.Linspace, double.NegativeInfinity, 1, 5));
        Assert.False(Try<double>(GridLaw.Linspace, 1e300, 1, 5));
        Assert.False(Try<double>(GridLaw.Linspace, 3, 3, 5));
        Assert.False(Try<double>(GridLaw.Logspace, -310, 0, 5));
        Assert.False(Try<double>(GridLaw.Logspace, 0, double.NaN, 5));
        Assert.False(Try<double>(GridLaw.Geomspace, -1, 1, 5));
        Assert.False(Try<double>(GridLaw.Geomspace, 0, 1, 5));
        Assert.False(Try<double>(GridLaw.Linspace, 0, 1, 1));
        Assert.False(Try<double>(GridLaw.Logspace, 0, 1, 1025));
        Assert.False(Try<Half>(GridLaw.Linspace, 0, 1, 5));
        Assert.False(Try<Int128>(GridLaw.Linspace, 0, 1, 5));
        Assert.False(Try<int>(GridLaw.Linspace, 0.5, 1, 5));
        Assert.False(Try<int>(GridLaw.Logspace, 0, 10, 5));
        Assert.False(Try<uint>(GridLaw.Geomspace, -2, -1000, 5));
    }

    [Fact]
    public void One_element_needs_no_exact_engine()
    {
        Levels.Reset();
        Assert.Equal([1000.0], Tensor.Logspace(3, 5, num: 1).ToArray());
        Assert.Equal([3.0], Tensor.Linspace(3, 5, num: 1).ToArray());
        Assert.Equal([3], Tensor.Geomspace<int>(3, 5, num: 1).ToArray());
        Assert.Equal(0, Levels.Exact);
    }

    private static void AssertLinspace<T>(double start, double stop, int num, bool endpoint = true) where T : unmanaged, INumber<T>
    {
        var elements = new T[num];
        Tensor.Linspace<T>(start, stop, elements, endpoint);
        ExactComparison.Check<T>(
            new ExactGrid(Ask.Linspace(Element<T>.Target, start, stop, num, endpoint)), $"{start} to {stop}", Enumerable.Range(0, num), elements);
    }

    private static void AssertDirectAndExact<T>(double start, double stop, int count, double @base, bool endpoint = true) where T : unmanaged, INumber<T>
    {
        GridRequest request = Ask.Logspace(Element<T>.Target, start, stop, count, @base, endpoint);
        var elements = new T[count];
        Assert.True(DirectGrid.TryFill(GridLaw.Logspace, start, stop, @base, elements, endpoint, default(ComputedLogarithms)), $"{request}");
        ExactComparison.Check<T>(new ExactGrid(request), $"{request}", Enumerable.Range(0, count), elements);
    }

    private static void AssertDirect<T>(GridLaw law, double start, double stop, params int[] counts) where T : unmanaged, INumber<T>
    {
        foreach (int count in counts)
            Assert.True(Try<T>(law, start, stop, count), $"{law}<{typeof(T)}>({start}, {stop}, {count})");
    }

    private static bool Try<T>(GridLaw law, Real start, Real stop, int count) where T : unmanaged, INumber<T> =>
        DirectGrid.TryFill(law, start, stop, 10, new T[count], endpoint: true, default(ComputedLogarithms));

    private static void AssertExact<T>(double reach, double leastDirect) where T : unmanaged, INumber<T>
    {
        const int grids = 600;
        var random = new Random(Seed);
        int direct = 0;
        for (int n = 0; n < grids; n++)
        {
            GridRequest request = Draw<T>(random, reach);
            var elements = new T[request.Count];
            if (!DirectGrid.TryFill(
                request.Law, request.Start, request.Stop, request.BaseOrStep, elements, request.Endpoint, default(ComputedLogarithms)))
            {
                continue;
            }

            direct++;
            ExactComparison.Check<T>(new ExactGrid(request), $"seed {Seed}: {request}", Enumerable.Range(0, elements.Length), elements);
        }

        Assert.True(direct >= leastDirect * grids, $"{typeof(T)}: {direct} of {grids}");
    }

    /// <summary>A short grid of any law; half of them have integer ends, or ends with few digits.</summary>
    private static GridRequest Draw<T>(Random random, double reach) where T : unmanaged, INumber<T>
    {
        int count = random.Next(4) == 0 ? random.Next(2, DirectGrid.Longest + 1) : random.Next(2, 24);
        bool endpoint = random.Next(3) > 0;
        switch (random.Next(3))
        {
            case 0:
                double @base = random.Next(4) switch { 0 => 10, 1 => Math.E, 2 => random.Next(2, 40), _ => 0.05 + 20 * random.NextDouble() };
                double most = reach * Math.Log(10) / Math.Max(Math.Abs(Math.Log(@base)), 1e-3);
                return Ask.Logspace(Element<T>.Target, Number(most), Number(most), count, @base, endpoint);
            case 1:
                double start = Number(Math.Pow(10, Math.Min(reach, 12)));
                return Ask.Geomspace(Element<T>.Target, start, Math.CopySign(Number(Math.Pow(10, Math.Min(reach, 12))), start), count, endpoint);
            default:
                return Ask.Linspace(Element<T>.Target, Number(Math.Pow(10, Math.Min(reach, 12))), Number(100), count, endpoint);
        }

        double Number(double size) => random.Next(4) switch
        {
            0 => random.Next(-20, 21),
            1 => Math.Round(size * random.NextDouble()),
            2 => random.Next(0, 200) / 10.0,
            _ => size * (2 * random.NextDouble() - 1),
        };
    }
}
