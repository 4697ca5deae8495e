using System.Collections;
using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Values;

/// <summary>However the elements of a grid are read, they equal the tensor's, bit for bit.</summary>
public class ElementTests
{
    [Fact]
    public void Every_way_to_an_element_leads_to_the_element_of_the_tensor() => SixteenTypes.Each(new Ways());

    [Fact]
    public void A_tensor_of_a_grid_is_constant_as_others_are()
    {
        Assert.False(Grid<double>.Linspace(0, 1).ToTensor().IsConstant);
        Assert.True(Grid<double>.Linspace(0, 1).ToTensor(constant: true).IsConstant);
        Assert.True(Grid<int>.Arange(0, 5).ToTensor().IsConstant);
        Fails.With<ArgumentException>("constant", () => Grid<int>.Arange(0, 5).ToTensor(constant: false), "int");
    }

    [Fact]
    public void Arguments_that_are_left_out_are_those_of_NumPy()
    {
        Assert.Equal(Grid<double>.Logspace(0, 3, num: 50, endpoint: true, @base: 10), Grid<double>.Logspace(0, 3));
        Assert.Equal(Grid<double>.Arange(2, 5, 1), Grid<double>.Arange(2, 5));
        Assert.Equal(1.2589254117941672104239541064m, Grid<decimal>.Logspace(0.1m, 1)[0]);
    }

    [Fact]
    public void Integers_between_fractions_are_truncated_whatever_type_the_arguments_have()
    {
        Assert.Equal((byte[])[0, 0, 1, 2], Grid<byte>.Arange(-0.5, 3, 1));
        Assert.Equal((byte[])[0, 0, 1, 2], Grid<byte>.Arange(-0.5m, 3, 1));
        Assert.Equal(Grid<int>.Arange(0, -3, -0.5m), Grid<int>.Arange(0, -3, -0.5).AsEnumerable());
        Assert.Equal([0, 0, -1, -1, -2, -2], Grid<int>.Arange(0, -3, -0.5));
        Assert.Equal([-2, -1, 0, 0], Grid<int>.Arange(-2.5, 1, 1));
        Assert.Equal([3, 6, 9], Grid<long>.Arange(3.75, 10, 2.75));
    }

    [Fact]
    public void An_enumerator_begins_anew_after_a_reset()
    {
        IEnumerator<int> numbers = ((IEnumerable<int>)Grid<int>.Arange(0, 5000)).GetEnumerator();
        int sum = 0;
        for (int i = 0; i < 3000; i++)
            sum += numbers.MoveNext() ? 1 : 0;
        numbers.Reset();

        Assert.True(numbers.MoveNext());
        Assert.Equal((3000, 0), (sum, numbers.Current));
    }

    [Fact]
    public void A_copy_of_an_enumerator_goes_its_own_way()
    {
        Grid<int>.Enumerator numbers = Grid<int>.Arange(0, 5000).GetEnumerator();
        for (int i = 0; i <= 2000; i++)
            numbers.MoveNext();
        Grid<int>.Enumerator copy = numbers;
        while (numbers.MoveNext())
        {
        }

        Assert.Equal(2000, copy.Current);
        for (int i = 2001; i < 5000; i++)
            Assert.Equal((true, i), (copy.MoveNext(), copy.Current));
        Assert.False(copy.MoveNext());
    }

    private sealed class Ways : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach ((Grid<T> grid, Tensor<T> tensor) in EveryGrid.Of<T>())
            {
                T[] expected = tensor.ToArray();
                Assert.Equal((expected.Length, expected.Length), (grid.Count, grid.LongCount));
                Properties.Grid.Equal(expected, grid.ToArray());
                Properties.Grid.Equal(expected, grid.ToTensor().ToArray());
                var longer = new T[expected.Length + 2];
                longer[^2] = longer[^1] = T.One;
                grid.CopyTo(longer);
                Properties.Grid.Equal([.. expected, T.One, T.One], longer);
                Properties.Grid.Equal(expected, [.. Enumerable.Range(0, expected.Length).Select(i => grid[i])]);
                Properties.Grid.Equal(expected, [.. Enumerable.Range(0, expected.Length).Select(i => grid[(long)i])]);
                Properties.Grid.Equal(expected, [.. Enumerable.Range(0, expected.Length).Select(i => grid[^(expected.Length - i)])]);
                Properties.Grid.Equal(expected, [.. grid]);
                var walked = new List<T>();
                foreach (T element in grid)
                    walked.Add(element);
                Properties.Grid.Equal(expected, [.. walked]);
                Properties.Grid.Equal(expected, [.. ((IEnumerable)grid).Cast<T>()]);
            }
        }
    }
}
