using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class IndexingTests
{
    // 0 1 2 3 / 4 5 6 7 / 8 9 10 11
    private static readonly Tensor<int> Matrix = Numbered(3, 4);

    [Fact]
    public void An_int_drops_its_axis()
    {
        Holds([4], [4, 5, 6, 7], Matrix[1]);
        Holds([4], [8, 9, 10, 11], Matrix[-1]);
        Holds([4], [4, 5, 6, 7], Matrix[^2]);
        Holds([4], [0, 1, 2, 3], Matrix[0, ..]);
        Holds([3], [3, 7, 11], Matrix[.., -1]);
        Holds([], [6], Matrix[1, 2]);
        Holds([], [11], Matrix[^1, ^1]);
        Holds([4], [0, 1, 2, 3], Matrix[default(TensorIndex)]);
    }

    [Fact]
    public void A_range_keeps_its_axis()
    {
        Holds([2, 4], [0, 1, 2, 3, 4, 5, 6, 7], Matrix[..2]);
        Holds([3, 2], [1, 2, 5, 6, 9, 10], Matrix[.., 1..3]);
        Holds([1, 1], [11], Matrix[^1.., ^1..]);
        Holds([3, 4], Matrix.ToArray(), Matrix[..]);
        Holds([0, 4], [], Matrix[1..1]);
        Holds([0, 4], [], Matrix[3..]);
        Holds([2], [5, 6], Matrix[1, 1..^1]);
    }

    [Fact]
    public void A_slice_takes_steps_as_in_Python()
    {
        Holds([2, 4], [0, 1, 2, 3, 8, 9, 10, 11], Matrix[TensorIndex.Slice(step: 2)]);
        Holds([3, 4], [8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3], Matrix[TensorIndex.Slice(step: -1)]);
        Holds([3, 2], [3, 1, 7, 5, 11, 9], Matrix[.., TensorIndex.Slice(step: -2)]);
        Holds([2], [10, 8], Matrix[^1, TensorIndex.Slice(-2, null, -2)]);
        // Ends outside are clipped.
        Holds([1, 4], [8, 9, 10, 11], Matrix[TensorIndex.Slice(-1, 99)]);
        Holds([0, 4], [], Matrix[TensorIndex.Slice(2, 0)]);
        Holds([0], [], Tensor.Zeros<int>([0])[TensorIndex.Slice(step: -1)]);
        Fails.With<ArgumentOutOfRangeException>("step", () => TensorIndex.Slice(step: 0), "step of 0");
    }

    [Fact]
    public void Slices_agree_with_Python_s_rule_at_every_end()
    {
        int?[] ends = [null, int.MinValue, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, int.MaxValue];
        int[] steps = [int.MinValue, -7, -3, -2, -1, 1, 2, 3, 7, int.MaxValue];
        foreach (int length in Enumerable.Range(0, 7))
        {
            foreach ((int? start, int? stop, int step) in from start in ends from stop in ends from step in steps select (start, stop, step))
            {
                // A place is taken if steps from the start reach it before the stop; walked one by one.
                var expected = new List<int>();
                long first = Cut(start, step > 0 ? 0 : length - 1), end = Cut(stop, step > 0 ? length : -1);
                for (long i = first; step > 0 ? i < end : i > end; i += step)
                    expected.Add((int)i);
                Assert.Equal(expected, Numbered(length)[TensorIndex.Slice(start, stop, step)].ToArray());

                long Cut(int? index, int otherwise) => index is not { } given ? otherwise
                    : step > 0 ? Math.Clamp(given + (given < 0 ? length : 0L), 0, length) : Math.Clamp(given + (given < 0 ? length : 0L), -1, length - 1);
            }
        }
    }

    [Fact]
    public void An_array_gathers_along_its_axis()
    {
        int[] rows = [2, 0, -1];
        Holds([3, 4], [8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11], Matrix[rows]);
        Holds([3, 2], [3, 0, 7, 4, 11, 8], Matrix[.., new[] { 3, 0 }]);
        Holds([0, 4], [], Matrix[Array.Empty<int>()]);
        Holds([2], [7, 5], Matrix[1, new[] { 3, 1 }]);
    }

    [Fact]
    public void A_bracketed_list_is_an_array_as_in_NumPy()
    {
        Holds([2, 4], [8, 9, 10, 11, 0, 1, 2, 3], Matrix[[2, 0]]);
        Holds([1, 4], [4, 5, 6, 7], Matrix[[1]]);
    }

    [Fact]
    public void Arrays_are_taken_together()
    {
        Holds([3], [1, 6, 8], Matrix[new[] { 0, 1, 2 }, new[] { 1, 2, 0 }]);
        Holds([3], [1, 5, 9], Matrix[new[] { 0, 1, 2 }, new[] { 1 }]);
        Holds([1], [7], Matrix[new[] { 1 }, new[] { -1 }]);
    }

    [Fact]
    public void Neighbouring_arrays_leave_their_axis_in_place()
    {
        Tensor<int> t = Numbered(2, 3, 4, 5);
        Tensor<int> taken = t[.., new[] { 0, 2 }, new[] { 3, 1 }];
        Assert.Equal([2, 2, 5], taken.Shape.ToArray());
        Assert.Equal(t.Item(1, 0, 3, 4), taken.Item(1, 0, 4));
        Assert.Equal(t.Item(1, 2, 1, 4), taken.Item(1, 1, 4));
    }

    [Fact]
    public void Separated_arrays_put_their_axis_first()
    {
        Tensor<int> t = Numbered(2, 3, 4, 5);
        Tensor<int> taken = t[.., new[] { 0, 2, 1 }, .., new[] { 3, 1, 0 }];
        Assert.Equal([3, 2, 4], taken.Shape.ToArray());
        Assert.Equal(t.Item(1, 2, 3, 1), taken.Item(1, 1, 3));
        Assert.Equal(t.Item(0, 1, 2, 0), taken.Item(2, 0, 2));
    }

    [Fact]
    public void An_int_is_dropped_before_arrays_are_looked_at()
    {
        Tensor<int> t = Numbered(2, 3, 4);
        // NumPy broadcasts the int with the array and puts the axis first; here it is t[1][.., [0, 2]].
        Tensor<int> taken = t[1, .., new[] { 0, 2 }];
        Assert.Equal([3, 2], taken.Shape.ToArray());
        Assert.Equal(t[1][.., new[] { 0, 2 }].ToArray(), taken.ToArray());
        // Arrays with only a dropped axis between them are adjacent.
        Assert.Equal([2, 5], Numbered(2, 3, 4, 5)[new[] { 0, 1 }, 2, new[] { 1, 3 }].Shape.ToArray());
    }

    [Fact]
    public void Keeps_the_constant_flag()
    {
        Tensor<double> variable = [1, 2], constant = Tensor.Create([1.0, 2], constant: true);
        Assert.False(variable[0].IsConstant);
        Assert.False(variable[[0]].IsConstant);
        Assert.True(constant[..1].IsConstant);
        Assert.True(constant[[1]].IsConstant);
    }

    [Fact]
    public void Empty_tensors()
    {
        Tensor<int> none = Tensor.Zeros<int>([0, 3]);
        Assert.Equal([0], none[.., 1].Shape.ToArray());
        Assert.Equal([0, 2], none[.., 1..].Shape.ToArray());
        Assert.Equal([0, 2], none[.., new[] { 2, 0 }].Shape.ToArray());
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = none[0], "Index 0", "axis 0 of length 0", "no elements");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = none[new[] { 0 }], "Index 0", "axis 0 of length 0");
    }

    [Fact]
    public void Indices_outside_their_axis_are_refused()
    {
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[3], "Index 3", "axis 0 of length 3", "use -3 to 2");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[-4], "Index -4", "axis 0 of length 3", "use -3 to 2");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[int.MinValue], "Index -2147483648");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[^0], "Index ^0", "axis 0 of length 3");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[.., ^5], "Index ^5", "axis 1 of length 4", "use -4 to 3");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[new[] { 0, 7 }], "Index 7", "axis 0 of length 3");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[[0, -4]], "Index -4", "axis 0 of length 3");
    }

    [Fact]
    public void Ranges_outside_their_axis_are_refused()
    {
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[..4], "Range 0..4", "axis 0 of length 3", "0 to 3");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[.., 2..1], "Range 2..1", "axis 1 of length 4", "in ascending order");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[^4..], "Range ^4..^0", "axis 0 of length 3");
        Fails.With<ArgumentOutOfRangeException>("indices", () => _ = Matrix[4..], "Range 4..^0", "axis 0 of length 3");
    }

    [Fact]
    public void More_indices_than_axes_are_refused()
    {
        Tensor<double> scalar = 1.0;
        Fails.With<ArgumentException>("indices", () => _ = Matrix[0, 0, 0], "3 indices", "(3, 4)", "at most 2");
        Fails.With<ArgumentException>("indices", () => _ = scalar[0], "1 indices", "shape ()", "at most 0");
        Fails.With<ArgumentException>("indices", () => _ = scalar[[0]], "1 indices", "shape ()");
    }

    [Fact]
    public void Arrays_of_different_lengths_are_refused() => Fails.With<ArgumentException>(
        "indices", () => _ = Matrix[new[] { 0, 1 }, new[] { 0, 1, 2 }], "2 and 3", "same length, or length 1");

    [Fact]
    public void Results_beyond_an_array_are_refused()
    {
        Tensor<sbyte> wide = Tensor.Zeros<sbyte>([1, 1 << 16]);
        Fails.With<ArgumentOutOfRangeException>(
            "indices", () => _ = wide[new int[1 << 15]], "(32768, 65536)", "2147483591");
    }

    [Fact]
    public void Null_is_refused()
    {
        Fails.With<ArgumentNullException>("indices", () => _ = Matrix[(TensorIndex[])null!]);
        Fails.With<ArgumentNullException>("indices", () => _ = Matrix[(int[])null!]);
        Fails.With<ArgumentNullException>("indices", () => _ = Matrix[.., (int[])null!]);
    }

    [Fact]
    public void An_index_copies_its_array()
    {
        int[] places = [0, 1];
        TensorIndex index = places;
        places[0] = 99;
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], Matrix[index, ..].ToArray());
    }

    [Fact]
    public void An_index_writes_itself_as_in_CSharp()
    {
        Assert.Equal("-1", ((TensorIndex)(-1)).ToString());
        Assert.Equal("3", ((TensorIndex)(Index)3).ToString());
        Assert.Equal("^1", ((TensorIndex)(^1)).ToString());
        Assert.Equal("1..^1", ((TensorIndex)(1..^1)).ToString());
        Assert.Equal("1:-1:2", TensorIndex.Slice(1, -1, 2).ToString());
        Assert.Equal("::-1", TensorIndex.Slice(step: -1).ToString());
        Assert.Equal("[2, 0]", ((TensorIndex)new[] { 2, 0 }).ToString());
    }

    [Fact]
    public void Random_selections_agree_with_a_model()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            int[] shape = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(1, 5))];
            int together = random.Next(1, 4);
            TensorIndex[] indices = new TensorIndex[random.Next(shape.Length + 1)];
            var model = new SelectionModel();
            for (int axis = 0; axis < shape.Length; axis++)
                indices = [.. indices[..Math.Min(axis, indices.Length)], .. Choose(random, shape[axis], together, axis, model, indices)];

            Tensor<int> taken = Numbered(shape)[indices];
            (int[] expectedShape, int[] expected) = model.Of(shape, together);
            string call = $"seed {seed}: shape ({string.Join(", ", shape)})[{string.Join(", ", indices)}]";
            Assert.True(expectedShape.SequenceEqual(taken.Shape.ToArray()), call);
            Assert.True(expected.SequenceEqual(taken), call);
        }
    }

    /// <summary>An index for one axis, told to the model too; the further indices stay as they are.</summary>
    private static TensorIndex[] Choose(Random random, int length, int together, int axis, SelectionModel model, TensorIndex[] indices)
    {
        if (axis >= indices.Length)
        {
            model.Axes.Add((SelectionModel.Kind.Kept, [.. Enumerable.Range(0, length)]));
            return [];
        }

        int place = random.Next(length);
        switch (random.Next(4))
        {
            case 0:
                model.Axes.Add((SelectionModel.Kind.Dropped, [place]));
                return [random.Next(2) == 0 ? place : place - length, .. indices[(axis + 1)..]];
            case 1:
                model.Axes.Add((SelectionModel.Kind.Dropped, [place]));
                return [new Index(length - place, fromEnd: true), .. indices[(axis + 1)..]];
            case 2:
                int end = random.Next(place, length + 1);
                model.Axes.Add((SelectionModel.Kind.Kept, [.. Enumerable.Range(place, end - place)]));
                return [place..end, .. indices[(axis + 1)..]];
            default:
                int[] places = [.. Enumerable.Range(0, random.Next(3) == 0 ? 1 : together).Select(_ => random.Next(length))];
                model.Axes.Add((SelectionModel.Kind.Gathered, places));
                return [Array.ConvertAll(places, p => random.Next(2) == 0 ? p : p - length), .. indices[(axis + 1)..]];
        }
    }

    private static Tensor<int> Numbered(params int[] shape)
    {
        int length = shape.Aggregate(1, (product, dimension) => product * dimension);
        return Tensor.Create([.. Enumerable.Range(0, length)], shape);
    }

    private static void Holds(int[] shape, int[] elements, Tensor<int> tensor)
    {
        Assert.Equal(shape, tensor.Shape.ToArray());
        Assert.Equal(elements, tensor.ToArray());
    }
}
