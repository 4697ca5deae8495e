using System.Numerics;
using CsCheck;
using StaticTensors.Elements;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Values;

/// <summary>Searches of grids, slices and reversed grids against <see cref="Array.BinarySearch{T}(T[], T)"/> of the same elements in an array.</summary>
public class SearchTests
{
    private const ulong Seed = 20261129;

    private static readonly Gen<(double Start, double Stop, int Num, double Place, bool IsReversed)> Arguments =
        Gen.Select(Gen.Double[-5, 5], Gen.Double[-5, 5], Gen.Int[2, 300], Gen.Double[0, 1], Gen.Bool);

    [Fact]
    public void Searches_are_those_of_the_array() => SixteenTypes.Each(new Arrays());

    [Fact]
    public void A_value_lies_in_its_bin()
    {
        var random = new PCG(stream: 1, Seed);
        for (int n = 0; n < 2000; n++)
        {
            (double start, double stop, int num, double place, bool isReversed) = Arguments.Generate(random, null, out _);
            Grid<double> grid = Grid<double>.Logspace(start, stop, num);
            if (isReversed)
                grid = grid.Reverse();
            double value = Math.Pow(10, start + place * (stop - start));
            string message = FormattableString.Invariant($"seed {Seed}: {value:R} in {grid}");
            int[] bin = new int[1];
            grid.Digitize([value], bin);
            bool falls = grid[0] > grid[^1];
            if (bin[0] > 0)
                Assert.True(falls ? grid[bin[0] - 1] > value : grid[bin[0] - 1] <= value, message);
            if (bin[0] < num)
                Assert.True(falls ? value >= grid[bin[0]] : value < grid[bin[0]], message);
            double element = grid[num / 2];
            Assert.Equal(element, grid[grid.IndexOf(element)]);
            Assert.Equal(element, grid[grid.Nearest(element)]);
        }
    }

    [Fact]
    public void A_long_grid_is_searched_without_its_elements()
    {
        Grid<double> grid = Grid<double>.Logspace(-3, 3, num: 1_000_000_000_001);
        Grid<long> numbers = Grid<long>.Arange(0, 1L << 53).Reverse();

        Assert.Equal(500_000_000_000, grid.IndexOf(1));
        Assert.Equal(500_000_000_000, grid.SearchSorted(1));
        Assert.True(grid.Contains(grid[123_456_789_012]));
        Assert.Equal((1L << 53) - 1 - 123, numbers.IndexOf(123));
        Assert.Equal(~0L, numbers.BinarySearch(long.MaxValue));
    }

    [Fact]
    public void Threads_share_a_grid()
    {
        Grid<double> grid = Grid<double>.Linspace(0, 1, num: 10_001);
        double[] values = [.. Enumerable.Range(0, 5000).Select(i => (i + 0.5) / 5000)];
        int[][] bins = [.. Enumerable.Range(0, 16).Select(_ => new int[values.Length])];

        Parallel.ForEach(bins, own => grid.Digitize(values, own));

        Assert.All(bins, own => Assert.Equal(bins[0], own));
        Assert.Equal(2, bins[0][0]);
    }

    private sealed class Arrays : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach ((Grid<T> whole, Tensor<T> tensor) in EveryGrid.Of<T>())
            {
                int cut = tensor.Length / 3;
                foreach (Grid<T> grid in (Grid<T>[])[whole, whole.Reverse(), whole[cut..], whole[cut..].Reverse()])
                    Check(grid);
            }
        }

        private static void Check<T>(Grid<T> grid) where T : unmanaged, INumber<T>
        {
            T[] elements = grid.ToArray();
            bool falls = elements.Length > 0 && elements[0] > elements[^1];
            var order = Comparer<T>.Create((x, y) => falls ? y.CompareTo(x) : x.CompareTo(y));
            T[] values = [.. elements.Where((_, i) => i % (elements.Length / 20 + 1) == 0).SelectMany(Around), .. Beyond<T>()];
            foreach (T value in values)
            {
                int found = Array.BinarySearch(elements, value, order), first = Array.IndexOf(elements, value);
                Assert.Equal(found < 0 ? found : first, grid.BinarySearch(value));
                Assert.Equal(first, grid.IndexOf(value));
                Assert.Equal(first >= 0, grid.Contains(value));
                if (!T.IsNaN(value))
                    Assert.Equal(found < 0 ? ~found : first, grid.SearchSorted(value));
            }

            int[] bins = new int[values.Length];
            grid.Digitize(values, bins);
            Assert.Equal(values.Select(value => elements.Count(edge => falls ? edge > value : T.IsNaN(value) || edge <= value)), bins);
            long inside = values.Count(value => elements.Length > 1 && value >= elements.Min() && value <= elements.Max());
            Assert.Equal(inside, grid.Histogram(values).Sum());
        }

        /// <summary>An edge and its neighbours.</summary>
        private static IEnumerable<T> Around<T>(T edge) where T : unmanaged, INumber<T>
        {
            if (!Element<T>.IsDifferentiable)
                return edge > T.Zero ? [edge, edge - T.One, edge + T.One] : [edge, edge + T.One];
            double value = double.CreateChecked(edge);
            return typeof(T) == typeof(double) ? [edge, T.CreateChecked(Math.BitIncrement(value)), T.CreateChecked(Math.BitDecrement(value))]
                : typeof(T) == typeof(float) ? [edge, T.CreateChecked(MathF.BitIncrement((float)value)), T.CreateChecked(MathF.BitDecrement((float)value))]
                : [edge, T.CreateChecked(Half.BitIncrement((Half)value)), T.CreateChecked(Half.BitDecrement((Half)value))];
        }

        private static IEnumerable<T> Beyond<T>() where T : unmanaged, INumber<T> => Element<T>.IsDifferentiable
            ? [T.Zero, -T.Zero, T.CreateChecked(double.PositiveInfinity), T.CreateChecked(double.NegativeInfinity), T.CreateChecked(double.NaN)]
            : [T.Zero, T.CreateSaturating(1e30), T.CreateSaturating(-1e30)];
    }
}
