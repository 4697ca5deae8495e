using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Values;

/// <summary>What a grid refuses, and the messages.</summary>
public class RefusedTests
{
    private static readonly Grid<double> Ten = Grid<double>.Linspace(0, 9, num: 10);

    [Fact]
    public void What_a_tensor_refuses_in_the_same_words()
    {
        Same<ArgumentOutOfRangeException>(() => Grid<double>.Linspace(0, 1, num: -1), () => Tensor.Linspace(0, 1, num: -1));
        Same<ArgumentException>(() => Grid<double>.Geomspace(0, 1), () => Tensor.Geomspace(0, 1));
        Same<ArgumentException>(() => Grid<double>.Geomspace(-1, 1), () => Tensor.Geomspace(-1, 1));
        Same<ArgumentException>(() => Grid<double>.Arange(0, 1, 0), () => Tensor.Arange(0.0, 1, 0));
        Same<ArgumentOutOfRangeException>(() => Grid<double>.Arange(0, double.NaN), () => Tensor.Arange(0, double.NaN));
        Same<OverflowException>(() => Grid<byte>.Logspace(0, 3), () => Tensor.Logspace<byte>(0, 3));
        Same<OverflowException>(() => Grid<int>.Linspace(0, 1e10), () => Tensor.Linspace<int>(0, 1e10));
        Same<ArgumentOutOfRangeException>(() => Grid<double>.PerDecade(1, 10, 0), () => Tensor.PerDecade(1, 10, 0));
        Same<ArgumentOutOfRangeException>(() => Grid<double>.PerOctave(1, double.PositiveInfinity, 3), () => Tensor.PerOctave(1, double.PositiveInfinity, 3));
        Same<ArgumentException>(() => Grid<double>.PerDecade(10, 1, 3), () => Tensor.PerDecade(10, 1, 3));
        Same<ArgumentException>(() => Grid<double>.PerDecade(-1, 10, 3), () => Tensor.PerDecade(-1, 10, 3));
        Same<OverflowException>(() => Grid<byte>.PerDecade(1, 1000, 3), () => Tensor.PerDecade<byte>(1, 1000, 3));
        Same<NotSupportedException>(() => Grid<char>.Linspace(0, 1), () => Tensor.Linspace<char>(0, 1));
    }

    [Fact]
    public void The_words_about_progressions()
    {
        Fails.With<ArgumentOutOfRangeException>("samples", () => Tensor.PerOctave(1, 10, -3), "-3 samples", "octave", "1 or more");
        Fails.With<ArgumentException>("stop", () => Tensor.PerDecade(100, 10, 3), "from 100 to 10", "Swap the ends");
        Fails.With<ArgumentException>("start", () => Tensor.PerDecade(0, 10, 3), "PerDecade cannot start at 0");
        Fails.With<ArgumentOutOfRangeException>(
            "stop", () => Tensor.PerDecade(1e-300, 1e300, int.MaxValue), "more elements than an array can hold", "fewer samples");
        Fails.With<ArgumentOutOfRangeException>("start", () => Tensor.PerDecade(double.NaN, 1, 1), "PerDecade needs finite ends");
    }

    [Fact]
    public void An_element_far_away_that_does_not_fit_is_found_when_the_grid_is_made()
    {
        Fails.With<OverflowException>(null, () => Grid<byte>.Arange(0, 1L << 53), "256", "byte");
        Fails.With<OverflowException>(null, () => Grid<int>.Logspace(0, 10, num: 1L << 53), "int");
        Assert.Equal(1L << 53, Grid<int>.Logspace(0, 9, num: 1L << 53).LongCount);
    }

    [Fact]
    public void More_elements_than_a_grid_can_count()
    {
        Fails.With<ArgumentOutOfRangeException>("num", () => Grid<double>.Linspace(0, 1, num: (1L << 53) + 1), "9007199254740993", "9007199254740992");
        Fails.With<ArgumentOutOfRangeException>("stop", () => Grid<double>.Arange(0, 1e300), "a grid can count");
    }

    [Fact]
    public void More_elements_than_int_or_an_array_can_count()
    {
        Grid<double> grid = Grid<double>.Linspace(0, 1, num: 1L << 40);

        Fails.With<OverflowException>(null, () => _ = grid.Count, "1099511627776", "LongCount");
        Fails.With<OverflowException>(null, () => grid.ToArray(), "1099511627776", "slice");
        Fails.With<OverflowException>(null, () => grid.ToTensor(), "slice");
    }

    [Fact]
    public void Elements_and_slices_that_are_not_there()
    {
        Fails.With<ArgumentOutOfRangeException>("index", () => _ = Ten[10], "10", "0 to 9");
        Fails.With<ArgumentOutOfRangeException>("index", () => _ = Ten[-1L], "-1");
        Fails.With<ArgumentOutOfRangeException>("index", () => _ = Ten[^11], "-1");
        Fails.With<ArgumentOutOfRangeException>("index", () => _ = Ten[..0][0], "empty");
        Fails.With<ArgumentOutOfRangeException>("range", () => _ = Ten[3..11], "8 elements from index 3");
        Fails.With<ArgumentOutOfRangeException>("range", () => _ = Ten[5..4], "-1 elements");
        Fails.With<ArgumentOutOfRangeException>("start", () => Ten.Slice(11, 0));
        Fails.With<ArgumentOutOfRangeException>("length", () => Ten.Slice(5, long.MaxValue));
        Fails.With<ArgumentException>("destination", () => Ten.CopyTo(new double[9]), "10 elements", "room for 9");
    }

    [Fact]
    public void Grids_that_have_no_order_can_be_used_but_not_searched()
    {
        Grid<double> powers = Grid<double>.Logspace(0, 3, num: 4, @base: -10);

        Assert.Equal([1, -10, 100, -1000], powers);
        Fails.With<InvalidOperationException>(null, () => powers.IndexOf(1), "1, -10, 100", "positive base");
        Fails.With<InvalidOperationException>(null, () => Grid<double>.Linspace(0, double.NaN).Histogram([1]), "NaN");
    }

    private static void Same<TException>(Func<object> grid, Func<object> tensor) where TException : Exception =>
        Assert.Equal(Assert.Throws<TException>(tensor).Message, Assert.Throws<TException>(grid).Message);
}
