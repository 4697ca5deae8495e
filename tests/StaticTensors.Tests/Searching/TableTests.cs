using CsCheck;
using StaticTensors.Searching;
using Xunit;

namespace StaticTensors.Tests.Searching;

/// <summary>The table: when it is made, by which search, and that it matches the elements.</summary>
public class TableTests
{
    [Fact]
    public void It_is_made_once_and_only_when_it_pays()
    {
        var elements = new ArrayElements<double>(Tensor.Logspace(0, 3, num: 1000).ToArray());
        var search = new GridSearch<double>(elements);

        search.SearchSorted(5);
        search.Digitize([1, 2, 3], new int[3]);
        Assert.Equal(0, elements.Fills);
        search.Digitize(new double[1000], new int[1000]);
        search.Histogram([1, 2, 3]);
        Assert.Equal(1, elements.Fills);
    }

    [Fact]
    public void Sixteen_threads_share_one_and_allocate_nothing_more()
    {
        double[] grid = Tensor.Logspace(0, 3, num: 1000).ToArray();
        var elements = new ArrayElements<double>(grid);
        var search = new GridSearch<double>(elements);
        long[] allocated = new long[16], wrong = new long[16];
        using var start = new Barrier(allocated.Length);
        Thread[] threads = [.. Enumerable.Range(0, allocated.Length).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            for (int i = 0; i < grid.Length; i++)
                wrong[number] += search.IndexOf(grid[i]) == i ? 0 : 1;
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (double value in grid)
                search.Nearest(value + 0.1);
            allocated[number] = GC.GetAllocatedBytesForCurrentThread() - before;
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Equal(1, elements.Fills);
        Assert.All(wrong, count => Assert.Equal(0, count));
        Assert.All(allocated, bytes => Assert.Equal(0, bytes));
    }

    [Fact]
    public void A_value_is_in_its_bin_and_an_element_at_its_index() =>
        Gen.Select(Gen.Double[-300, 300], Gen.Double[-300, 300], Gen.Int[2, 300], Gen.Double.Array[100])
            .Sample((start, stop, num, values) =>
            {
                double[] grid = Tensor.Logspace(Math.Min(start, stop), Math.Max(start, stop), num).ToArray();
                var search = new GridSearch<double>(new ArrayElements<double>(grid));
                values = [.. values.Where(double.IsFinite), .. grid];
                int[] bins = new int[values.Length];
                search.Digitize(values, bins);
                return values.Zip(bins).All(pair =>
                        (pair.Second == 0 || grid[pair.Second - 1] <= pair.First) && (pair.Second == num || pair.First < grid[pair.Second]))
                    && grid.All(value => grid[search.IndexOf(value)] == value);
            }, seed: "0000000000001", iter: 200);
}
