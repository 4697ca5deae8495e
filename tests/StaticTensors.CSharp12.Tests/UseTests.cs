using Xunit;

namespace StaticTensors.CSharp12.Tests;

public class UseTests
{
    [Fact]
    public void Grids_resolve_without_casts()
    {
        Tensor<double> logspace = Tensor.Logspace(2.0, 3.0, num: 4);
        Tensor<double> integers = Tensor.Logspace(2, 3);
        Tensor<float> floats = Tensor.Linspace(0f, 1f, num: 3);
        Tensor<int> geomspace = Tensor.Geomspace<int>(1, 256, num: 9);
        Tensor<decimal> decimals = Tensor.Arange(0.1m, 0.5m, 0.1m);
        Tensor<double> lanes = Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 3, axis: -1);

        Assert.Equal(1000, logspace.Item(3));
        Assert.Equal(50, integers.Length);
        Assert.Equal([0f, 0.5f, 1f], floats.ToArray());
        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256], geomspace.ToArray());
        Assert.Equal([0.1m, 0.2m, 0.3m, 0.4m], decimals.ToArray());
        Assert.Equal([2, 3], lanes.Shape.ToArray());
    }

    [Fact]
    public void An_unsigned_and_a_signed_integer_infer_double()
    {
        ulong start = 16_777_217;
        int stop = 3;
        Tensor<double> linspace = Tensor.Linspace(start, stop, num: 1);
        Tensor<double> geomspace = Tensor.Geomspace(stop, start, num: 1);
        Tensor<double> logspace = Tensor.Logspace(2UL, -stop, num: 1);

        Assert.Equal([16_777_217.0, 3.0, 100.0], new[] { linspace, geomspace, logspace }.Select(tensor => tensor.Item(0)));
    }

    [Fact]
    public void A_grid_fills_an_array()
    {
        var array = new double[3];
        Tensor.Logspace<double>(0, 2, array);
        Assert.Equal([1.0, 10.0, 100.0], array);
    }

    [Fact]
    public void Tensors_are_made_from_arrays_and_collection_expressions()
    {
        Tensor<double> created = Tensor.Create(new[] { 1.0, 2.0, 3.0, 4.0 }, new[] { 2, 2 });
        Tensor<double> collected = [1, 2, 3, 4];
        Tensor<double> zeros = Tensor.Zeros<double>(new[] { 2, 2 });
        Assert.Equal([2, 2], created.Shape.ToArray());
        Assert.Equal(created.ToArray(), collected.ToArray());
        Assert.Equal(4, zeros.Length);
    }

    [Fact]
    public void Tensors_are_reshaped_indexed_and_printed()
    {
        Tensor<int> tensor = Tensor.Arange(6).Reshape(2, 3);
        Assert.Equal(5, tensor.Item(1, 2));
        Assert.Equal([3, 4, 5], tensor[1, ..].ToArray());
        Assert.Equal([1, 4], tensor[.., 1].ToArray());
        Assert.Equal([5, 2], tensor.Transpose()[^1, new[] { 1, 0 }].ToArray());
        Assert.Equal("Tensor([[0, 1, 2],\n        [3, 4, 5]], dtype=int32)", tensor.ToString());
    }

    [Fact]
    public void Progressions_and_grids_resolve_without_casts()
    {
        Tensor<double> sweep = Tensor.PerDecade(20, 20_000, samples: 10);
        Tensor<float> octaves = Tensor.PerOctave<float>(1, 4, samples: 1);
        Grid<double> piano = Grid<double>.PerOctave(27.5, 4200, samples: 12);
        Grid<decimal> tenths = Grid<decimal>.Arange(0, 1, 0.1m);
        Grid<int> powers = Grid<int>.Geomspace(1, 256, num: 9);
        var bins = new int[3];
        Grid<double>.Logspace(0, 3, num: 4).Digitize(new[] { 0.5, 10, 1e6 }, bins);

        Assert.Equal(31, sweep.Length);
        Assert.Equal([1f, 2f, 4f], octaves.ToArray());
        Assert.Equal(440, piano[48]);
        Assert.Equal(0.9m, tenths[^1]);
        Assert.Equal([4, 8, 16], powers[2..5]);
        Assert.Equal([0, 2, 4], bins);
    }
}
