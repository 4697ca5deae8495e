using StaticTensors.Searching;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Searching;

public class RefusalTests
{
    [Theory]
    [InlineData(new[] { 1.0, -2, 4, -8 }, "1, -2, 4")]
    [InlineData(new[] { double.NaN }, "NaN, NaN, NaN")]
    [InlineData(new[] { 1, double.NaN, double.NaN, 10 }, "1, NaN, NaN")]
    [InlineData(new[] { 0, -0.0, 0, -1, 2, -4 }, "-1, 2, -4")]
    public void Elements_without_an_order(double[] grid, string words) =>
        Fails.With<InvalidOperationException>(null, () => Search(grid), words, "positive base");

    [Fact]
    public void A_destination_that_is_too_short_is_not_written_to()
    {
        int[] positions = [7, 7];

        Fails.With<ArgumentException>("positions", () => Search(1, 2).SearchSorted([1, 2, 3], positions), "2 results", "3 values");
        Fails.With<ArgumentException>("bins", () => Search(1, 2).Digitize([1, 2, 3], positions), "at least as long");
        Assert.Equal([7, 7], positions);
    }

    [Fact]
    public void More_elements_than_int_can_number_are_searched_for_one_value_at_a_time()
    {
        var search = new GridSearch<long>(new Naturals(1L << 40));

        Assert.Equal(123_456_789_012, search.IndexOf(123_456_789_012));
        Assert.Equal(1L << 40, search.SearchSorted(long.MaxValue));
        Fails.With<OverflowException>(null, () => search.Digitize([1], new int[1]), "1099511627776", "slice");
        Fails.With<OverflowException>(null, () => search.SearchSorted([1], new int[1]), "slice");
        Fails.With<OverflowException>(null, () => search.Histogram([1]), "slice");
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(0x7FFFFFC7)]
    public void More_bins_than_an_array_can_count(long count) =>
        Fails.With<OverflowException>(null, () => new GridSearch<long>(new Naturals(count)).Histogram([1]), $"{count} elements", "slice");

    private static GridSearch<double> Search(params double[] grid) => new(new ArrayElements<double>(grid));

    private sealed class Naturals(long count) : IElements<long>
    {
        public long Count => count;

        public long Element(long index) => index;

        public void Fill(long first, Span<long> destination) => throw new NotSupportedException();
    }
}
