using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Searching;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Searching;

/// <summary>Each search against its definition, which checks every element; by bisection and by table.</summary>
public class DefinitionTests
{
    [Fact]
    public void Every_search_of_every_type_is_what_its_definition_says() => SixteenTypes.Each(new Body());

    private sealed class Body : SixteenTypes.IBody
    {
        private static readonly BigInteger Binary = BigInteger.One << 1074, Decimal = BigInteger.Pow(10, 28);

        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach (T[] grid in SearchedGrids.Of<T>())
            {
                T[] values = SearchedGrids.Values(grid);
                var byTable = new GridSearch<T>(new ArrayElements<T>(grid));
                Spans(byTable, grid, values);
                BigInteger?[] units = Array.ConvertAll(grid, Units);
                foreach (T value in values.Where((_, i) => i % 4 == 0))
                {
                    // A separate search, which has no table yet.
                    Single(new GridSearch<T>(new ArrayElements<T>(grid)), grid, units, value);
                    Single(byTable, grid, units, value);
                }
            }
        }

        private static void Spans<T>(GridSearch<T> search, T[] grid, T[] values) where T : unmanaged, INumber<T>
        {
            int[] actual = new int[values.Length];
            foreach (bool right in new[] { false, true })
            {
                search.SearchSorted(values, actual, right);
                Assert.Equal(values.Select(value => Sorted(grid, value, right)), actual);
                search.Digitize(values, actual, right);
                Assert.Equal(values.Select(value => Bin(grid, value, right)), actual);
            }

            Assert.Equal(Histogram(grid, values), search.Histogram(values));
        }

        private static void Single<T>(GridSearch<T> search, T[] grid, BigInteger?[] units, T value) where T : unmanaged, INumber<T>
        {
            int first = Array.FindIndex(grid, element => element == value);
            bool falls = Falls(grid);
            int where = Array.BinarySearch(grid, value, Comparer<T>.Create((x, y) => falls ? y.CompareTo(x) : x.CompareTo(y)));
            if (search.SearchSorted(value) != Sorted(grid, value, right: false) || search.SearchSorted(value, right: true) != Sorted(grid, value, right: true)
                || search.IndexOf(value) != first || search.Contains(value) != first >= 0
                || search.BinarySearch(value) != (where >= 0 ? first : where) || search.Nearest(value) != Nearest(grid, units, value))
                Assert.Fail($"{typeof(T).Name}: {Literal.Show(value)} in {string.Join(", ", grid)}");
        }

        private static bool Falls<T>(T[] grid) where T : unmanaged, INumber<T> => grid.Length > 0 && grid[0] > grid[^1];

        private static int Sorted<T>(T[] grid, T value, bool right) where T : unmanaged, INumber<T> => Falls(grid)
            ? grid.Count(element => right ? element >= value : element > value)
            : T.IsNaN(value) ? grid.Length : grid.Count(element => right ? element <= value : element < value);

        private static int Bin<T>(T[] grid, T value, bool right) where T : unmanaged, INumber<T> => Sorted(grid, value, right == Falls(grid));

        private static long[] Histogram<T>(T[] grid, T[] values) where T : unmanaged, INumber<T>
        {
            T[] rising = Falls(grid) ? [.. grid.Reverse()] : grid;
            long[] bins = new long[Math.Max(grid.Length - 1, 0)];
            for (int i = 0; i < bins.Length; i++)
            {
                bool isLast = i == bins.Length - 1;
                bins[i] = values.Count(value => rising[i] <= value && (isLast ? value <= rising[i + 1] : value < rising[i + 1]));
            }

            return Falls(grid) ? [.. bins.Reverse()] : bins;
        }

        private static int Nearest<T>(T[] grid, BigInteger?[] units, T value) where T : unmanaged, INumber<T>
        {
            if (T.IsNaN(value) || grid.Length == 0)
                return -1;
            // Nothing is nearer than an equal element, even an infinite one; beyond the grid, an infinite value is nearest to the outermost element.
            int equal = Array.FindIndex(grid, element => element == value);
            if (equal >= 0)
                return equal;
            if (Units(value) is not { } place)
                return Array.FindIndex(grid, element => element == (value > T.Zero ? grid.Max() : grid.Min()));
            BigInteger? least = units.Min(unit => unit is { } other ? BigInteger.Abs(other - place) : (BigInteger?)null);
            return least is null ? 0 : Array.FindIndex(units, unit => unit == place + least || unit == place - least);
        }

        /// <summary>A value in units of which every element is a multiple: 2^-1074, or 10^-28. Null for an infinite one.</summary>
        private static BigInteger? Units<T>(T value) where T : unmanaged, INumber<T>
        {
            var exact = ExactValue.Of(value);
            if (!exact.IsFinite)
                return null;
            BigInteger units = exact.Numerator * (Element<T>.IsDifferentiable ? Binary : Decimal) / exact.Denominator;
            return exact.IsNegative ? -units : units;
        }
    }
}
