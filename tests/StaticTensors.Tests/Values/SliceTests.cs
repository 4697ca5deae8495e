using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Values;

/// <summary>Slices have the bits of the whole, however they are cut, reversed and joined.</summary>
public class SliceTests
{
    private const int Seed = 20261129;

    [Fact]
    public void Slices_of_slices_and_their_reverses_are_those_of_the_array() => SixteenTypes.Each(new Random());

    [Fact]
    public void Pieces_from_sixteen_threads_are_the_whole() => SixteenTypes.Each(new Threads());

    [Fact]
    public void Ranges_count_from_either_end()
    {
        Grid<int> grid = Grid<int>.Arange(0, 10);

        Assert.Equal([3, 4, 5, 6], grid[3..^3]);
        Assert.Equal([8, 9], grid[^2..]);
        Assert.Equal([], grid[10..]);
        Assert.Equal([9, 8, 7], grid.Reverse()[..3]);
        Assert.Equal([7, 8, 9], grid.Reverse()[..3].Reverse());
        Assert.Equal([2, 3], grid.Slice(1, 5).Slice(1, 2));
    }

    private sealed class Random : SixteenTypes.IBody
    {
        private readonly System.Random random = new(Seed);

        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach ((Grid<T> grid, Tensor<T> tensor) in EveryGrid.Of<T>().Where(pair => pair.Tensor.Length > 40))
            {
                Grid<T> slice = grid;
                T[] expected = tensor.ToArray();
                for (int step = 0; step < 6; step++)
                {
                    int start = random.Next(0, expected.Length / 3 + 1), length = random.Next(0, expected.Length - start + 1);
                    if (step < 4)
                        length = Math.Max(length, (expected.Length - start) / 2);
                    bool isReversed = random.Next(2) == 0;
                    slice = random.Next(2) == 0 ? slice[start..(start + length)] : slice.Slice(start, length);
                    expected = expected[start..(start + length)];
                    if (isReversed)
                    {
                        slice = slice.Reverse();
                        Array.Reverse(expected);
                    }

                    Properties.Grid.Equal(expected, slice.ToArray());
                    Properties.Grid.Equal(expected, [.. slice]);
                    if (length > 0)
                        Assert.Equal((expected[0], expected[^1], expected[length / 2]), (slice[0], slice[^1], slice[length / 2]));
                }
            }
        }
    }

    private sealed class Threads : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            var random = new System.Random(Seed);
            foreach ((Grid<T> grid, Tensor<T> tensor) in EveryGrid.Of<T>().Where(pair => pair.Tensor.Length >= 1000))
            {
                var pieces = new T[tensor.Length];
                int[] cuts = [0, .. Enumerable.Range(0, 15).Select(_ => random.Next(pieces.Length)).Order(), pieces.Length];
                Thread[] threads = [.. Enumerable.Range(0, 16).Select(i => new Thread(() =>
                    grid[cuts[i]..cuts[i + 1]].CopyTo(pieces.AsSpan(cuts[i]..cuts[i + 1]))))];
                Array.ForEach(threads, thread => thread.Start());
                Array.ForEach(threads, thread => thread.Join());
                Properties.Grid.Equal(tensor.ToArray(), pieces);
            }
        }
    }
}
