using System.Numerics;
using System.Runtime.InteropServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Linspace and Arange through the kernels, against the exact engine.</summary>
public class AffineKernelTests
{
    private const int Seed = 20261124;

    [Fact]
    public void Random_grids_of_all_types_have_the_exact_engines_elements() => SixteenTypes.Each(new RandomGrids());

    [Theory]
    [InlineData(-3, 3, 100_000, 3)]
    [InlineData(0.1, 0.9, 100_000, 3)]
    [InlineData(-1e300, 1.7e308, 10_000, 3)]
    [InlineData(1e15, 1e15 + 1000, 100_000, 50)]
    [InlineData(1, 1.7e308, 10_000, 3)]
    [InlineData(-1.7e308, 1, 10_000, 3)]
    public void Doubles_are_hardly_ever_doubted(double start, double stop, int num, int most)
    {
        var destination = new double[num];
        Levels.Reset();
        Tensor.Linspace(start, stop, destination);

        Assert.InRange(Levels.Scalar, 0, most);
        Assert.Equal(0, Levels.Exact);
    }

    [Fact]
    public void Narrow_floats_are_hardly_ever_doubted()
    {
        Levels.Reset();
        Tensor.Linspace(-3.0, 3.0, new float[100_000]);
        Assert.InRange(Levels.Scalar, 0, 10);
        Levels.Reset();
        Tensor.Linspace(-3.0, 3.0, new Half[100_000]);
        // One in about a thousand lies near a boundary of Half.
        Assert.InRange(Levels.Scalar, 0, 300);
        Assert.Equal(0, Levels.Exact);
    }

    [Fact]
    public void Integers_and_ties_do_not_need_the_exact_engine()
    {
        Levels.Reset();
        Assert.Equal(999_999, Tensor.Linspace<int>(0, 999_999, num: 1_000_000).Item(999_999));
        Assert.Equal(2, Tensor.Linspace<long>(-1.5, 2.75, num: 3).Item(2));
        Assert.Equal(1UL << 63, Tensor.Linspace<ulong>(0, 1UL << 63, num: 3).Item(2));
        Assert.Equal(0, Levels.Scalar);
        Assert.Equal([0.1m, 0.2m, 0.3m], Tensor.Arange(0.1m, 0.4m, 0.1m).ToArray());
        Assert.Equal(0, Levels.Scalar);

        // Every second element is halfway between two doubles, and rounds to the even one.
        double[] ties = Tensor.Arange(9007199254740992.0, 9007199254740992.0 + 64, 1.0).ToArray();
        Assert.Equal([9007199254740992, 9007199254740992, 9007199254740994, 9007199254740996, 9007199254740996], ties[..5]);
        // The 63rd rounds to the stop, which is not an element.
        Assert.Equal((63, 1 + 31), (ties.Length, Levels.Scalar));
        Assert.Equal(0, Levels.Exact);
    }

    [Fact]
    public void Ties_of_large_numbers_from_zero_on_do_not_need_the_exact_engine()
    {
        // Three times 2^52 + 1 is a tie. Smaller numbers go the direct way.
        double step = Math.ScaleB((1L << 52) + 1, 900);
        Levels.Reset();
        Assert.Equal(Math.ScaleB((3L << 52) + 4, 900), Tensor.Arange(0.0, 300 * step, step).Item(3));
        Assert.Equal(Math.ScaleB((3L << 52) + 4, 900), Tensor.Linspace(512 * step, 0.0, num: 513).Item(509));
        Assert.InRange(Levels.Scalar, 2, 500);
        Assert.Equal(0, Levels.Exact);
    }

    [Fact]
    public void A_zero_of_decimal_does_not_need_the_exact_engine()
    {
        Levels.Reset();
        Assert.Equal([-0.2m, -0.1m, 0, 0.1m], Tensor.Arange(-0.2m, 0.2m, 0.1m).ToArray());
        Assert.Equal(0, Levels.Exact);
    }

    [Fact]
    public void An_ordinary_grid_is_known_to_fit_without_the_exact_engine() => SixteenTypes.EachConstant(new Ordinary());

    [Fact]
    public void Arguments_beyond_64_bits_need_the_exact_engine()
    {
        Levels.Reset();
        Assert.Equal(Int128.MaxValue / 2, Tensor.Arange(Int128.Zero, Int128.MaxValue, Int128.MaxValue / 2).Item(1));
        Assert.Equal(3, Levels.Exact);
    }

    [Fact]
    public void A_negative_element_does_not_fit_the_widest_unsigned_type()
    {
        Fails.With<OverflowException>(null, () => Tensor.Linspace<UInt128>(1, -1, num: 3), "element 2 is -1");
        Assert.Equal([1, UInt128.Zero], Tensor.Linspace<UInt128>(1, 0, num: 2).ToArray());
    }

    [Fact]
    public void The_first_misfit_is_the_exact_engines() => SixteenTypes.EachConstant(new Misfits());

    [Fact]
    public void Only_a_given_end_keeps_the_sign_of_a_zero()
    {
        bool[] signs = Array.ConvertAll(Tensor.Linspace(-0.0, -0.0, num: 40).ToArray(), double.IsNegative);
        Assert.Equal((true, true), (signs[0], signs[39]));
        Assert.DoesNotContain(true, signs[1..39]);
        Assert.False(double.IsNegative(Tensor.Linspace(-1.0, 1.0, num: 65).Item(32)));
    }

    [Theory]
    [InlineData(double.MinValue, double.MaxValue)]
    [InlineData(5e-324, 1e-320)]
    [InlineData(-5e-324, 5e-324)]
    [InlineData(double.MaxValue, 1e-308)]
    [InlineData(1e-300, 1e300)]
    [InlineData(-1e300, 1.1e300)]
    [InlineData(1, 1.0000000000000002)]
    public void The_ends_of_the_range(double start, double stop)
    {
        foreach (int num in (int[])[2, 3, 15, 16, 17, 100, 255, 256, 257, 511, 513])
        {
            Check<double>(num);
            Check<float>(num);
            Check<Half>(num);
        }

        void Check<T>(int num) where T : unmanaged, INumber<T> => ExactComparison.Check<T>(
            Request<T>(GridLaw.Linspace, start, stop, num, endpoint: true), $"{Element<T>.Info.Keyword}: {start:R} to {stop:R}, {num}");
    }

    private static GridRequest Request<T>(GridLaw law, double start, double stop, int num, bool endpoint) where T : unmanaged, INumber<T> =>
        new(law, Element<T>.Target, Element<double>.Real(start), Element<double>.Real(stop), default, num, endpoint);

    [Fact]
    public void Ties_of_decimal_go_to_the_even_neighbour()
    {
        var random = new Random(Seed);
        for (int round = 0; round < 300; round++)
        {
            // 30 digits, the last of them a 5; 96 bits hold 29 or 28 of them.
            byte scale = (byte)random.Next(2, 29);
            var small = new decimal(random.Next() / 10 * 10 + 5, random.Next(), 0, isNegative: true, scale);
            decimal large = Math.Round((decimal)(random.NextDouble() * 7e11 + 8e10)) * (decimal)Math.Pow(10, 18 - scale);
            var request = new GridRequest(
                GridLaw.Arange, ElementType.Decimal, Element<decimal>.Real(small), default, Element<decimal>.Real(large), 2, false);
            ExactComparison.Check<decimal>(request, $"seed {Seed}: {small} + {large}");
        }
    }

    private sealed class Ordinary : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach ((double start, double stop) in ((double, double)[])[(0, 100), (100.25, 0.5), (1, 1)])
            {
                Effort.Reset();
                Assert.Equal(-1, Prepared.Of<T>(Request<T>(GridLaw.Linspace, start, stop, 1000, endpoint: true)).FirstMisfit());
                Assert.Equal(0, Effort.Elements);
            }
        }
    }

    private sealed class Misfits : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Target.Info();
            bool isDecimal = type.Kind == ElementKind.Decimal;
            double limit = Math.ScaleB(1, isDecimal ? 96 : type.Bits - (type.IsSigned ? 1 : 0));
            double lowest = isDecimal ? -limit : type.IsSigned ? -limit - 1 : -1;
            // Values that floor or round to the limits, and values just beyond or within them.
            double[] ends = [0, 1, -0.5, lowest, lowest / 2, Math.BitDecrement(lowest), Math.BitIncrement(lowest),
                limit, limit / 2, limit - 0.5, limit - 1, Math.BitDecrement(limit), 2 * limit];
            foreach (double start in ends)
            {
                foreach (double stop in ends)
                    ExactComparison.Check<T>(Request<T>(GridLaw.Linspace, start, stop, 5, endpoint: true), $"{typeof(T)}: {start:R} to {stop:R}");
            }
        }
    }

    private sealed class RandomGrids : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            var random = new Random(Seed);
            ElementInfo type = Element<T>.Info;
            for (int i = 0; i < 150; i++)
            {
                int num = random.Next(5) switch { 0 => (1 << random.Next(1, 11)) + 1, 1 => random.Next(2, 40), _ => random.Next(2, 2000) };
                double start = End(random, type);
                double stop = random.Next(6) == 0
                    ? start * (1 + ((random.NextDouble() - 0.5) * Math.ScaleB(1, -random.Next(60))))
                    : End(random, type);
                GridRequest request = Request<T>(GridLaw.Linspace, start, stop, num, endpoint: random.Next(3) > 0);
                if (random.Next(3) == 0 && TryArange<T>(start, stop, num, out GridRequest arange))
                    request = arange;
                // The ends always, and some of the elements between.
                int count = (int)request.Count;
                IEnumerable<int> indices = [0, count - 1, .. Enumerable.Range(0, 20).Select(_ => random.Next(count))];
                string call = $"seed {Seed}, {type.Keyword} {i}: {request.Law} {start:R} {stop:R} {num} {request.Endpoint}";
                ExactComparison.Check<T>(request, call, indices);
                CheckPiece<T>(request, random.Next(count), call);
            }
        }

        /// <summary>A piece has the bits that the whole grid has there.</summary>
        private static void CheckPiece<T>(in GridRequest request, int first, string call) where T : unmanaged, INumber<T>
        {
            var grid = Prepared.Of<T>(request);
            if (grid.FirstMisfit() >= 0)
                return;
            T[] whole = new T[request.Count], piece = new T[Math.Min(100, whole.Length - first)];
            grid.Fill(0, whole);
            grid.Fill(first, piece);
            Assert.True(MemoryMarshal.AsBytes<T>(piece).SequenceEqual(MemoryMarshal.AsBytes(whole.AsSpan(first, piece.Length))), $"{call}: from {first} on");
        }

        private static bool TryArange<T>(double start, double stop, int num, out GridRequest request) where T : unmanaged, INumber<T>
        {
            T first = T.CreateSaturating(start), step = T.CreateSaturating((stop - start) / num);
            request = Request<T>(GridLaw.Arange, 0, 0, num, endpoint: false) with
            {
                Start = Element<T>.Real(first),
                BaseOrStep = Element<T>.Real(step),
            };
            return !T.IsZero(step) && T.IsFinite(step) && T.IsFinite(first);
        }

        /// <summary>Small integers, fractions, magnitudes of any size that the type has, its limits and zeros.</summary>
        private static double End(Random random, ElementInfo type)
        {
            bool isFloat = type.Kind == ElementKind.BinaryFloat;
            int largest = isFloat ? type.MaxExponent : type.Kind == ElementKind.Decimal ? 95 : type.Bits - (type.IsSigned ? 1 : 0);
            double value = random.Next(6) switch
            {
                0 => random.Next(100),
                1 => random.Next(1000) / 8.0,
                2 => random.NextDouble(),
                3 => random.NextDouble() * (Math.ScaleB(1, largest) is var limit && double.IsFinite(limit) ? limit : double.MaxValue),
                4 => Math.ScaleB(random.NextDouble(), random.Next(isFloat ? type.MinExponent - 3 : -20, largest)),
                _ => 0,
            };
            return type.IsSigned && random.Next(2) == 0 ? -value : value;
        }
    }
}
