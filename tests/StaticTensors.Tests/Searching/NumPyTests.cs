using StaticTensors.Searching;
using Xunit;

namespace StaticTensors.Tests.Searching;

/// <summary>Results of NumPy 1.24.2, with the call beside each case.</summary>
public class NumPyTests
{
    private static readonly double[] Values = [-1, 0, -0.0, 0.5, 1, 1.5, 2, 3, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    [Theory]
    [InlineData(new double[] { 0, 1, 2 }, false, new[] { 0, 1, 1, 1, 2, 2, 3, 3, 3, 0, 3 })]
    [InlineData(new double[] { 0, 1, 2 }, true, new[] { 0, 0, 0, 1, 1, 2, 2, 3, 3, 0, 3 })]
    [InlineData(new double[] { 0, 1, 1, 2 }, false, new[] { 0, 1, 1, 1, 3, 3, 4, 4, 4, 0, 4 })]
    [InlineData(new double[] { 0, 1, 1, 2 }, true, new[] { 0, 0, 0, 1, 1, 3, 3, 4, 4, 0, 4 })]
    [InlineData(new double[] { 0.5 }, false, new[] { 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1 })]
    [InlineData(new double[] { 0.5 }, true, new[] { 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1 })]
    [InlineData(new double[] { 2, 1, 0 }, false, new[] { 3, 2, 2, 2, 1, 1, 0, 0, 0, 3, 0 })]
    [InlineData(new double[] { 2, 1, 0 }, true, new[] { 3, 3, 3, 2, 2, 1, 1, 0, 0, 3, 0 })]
    [InlineData(new double[] { 2, 1, 1, 0 }, false, new[] { 4, 3, 3, 3, 1, 1, 0, 0, 0, 4, 0 })]
    [InlineData(new double[] { 2, 1, 1, 0 }, true, new[] { 4, 4, 4, 3, 3, 1, 1, 0, 0, 4, 0 })]
    public void Digitize(double[] grid, bool right, int[] expected)
    {
        int[] actual = new int[Values.Length];
        new GridSearch<double>(new ArrayElements<double>(grid)).Digitize(Values, actual, right);
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData(new double[] { 0, 1, 2 }, false, new[] { 0, 0, 0, 1, 1, 2, 2, 3, 3, 0, 3 })]
    [InlineData(new double[] { 0, 1, 2 }, true, new[] { 0, 1, 1, 1, 2, 2, 3, 3, 3, 0, 3 })]
    [InlineData(new double[] { 0, 1, 1, 2 }, false, new[] { 0, 0, 0, 1, 1, 3, 3, 4, 4, 0, 4 })]
    [InlineData(new double[] { 0, 1, 1, 2 }, true, new[] { 0, 1, 1, 1, 3, 3, 4, 4, 4, 0, 4 })]
    [InlineData(new double[] { 0.5 }, false, new[] { 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1 })]
    [InlineData(new double[] { 0.5 }, true, new[] { 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1 })]
    [InlineData(new double[] { }, false, new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new double[] { }, true, new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    public void Searchsorted(double[] grid, bool right, int[] expected)
    {
        int[] actual = new int[Values.Length];
        new GridSearch<double>(new ArrayElements<double>(grid)).SearchSorted(Values, actual, right);
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData(new double[] { 0, 1, 2 }, new long[] { 3, 3 })]
    [InlineData(new double[] { 0, 1, 1, 2 }, new long[] { 3, 0, 3 })]
    [InlineData(new double[] { 1, 1, 2, 2 }, new long[] { 0, 2, 1 })]
    [InlineData(new double[] { 1, 1, 1 }, new long[] { 0, 1 })]
    [InlineData(new double[] { 0.5 }, new long[] { })]
    public void Histogram(double[] grid, long[] expected) =>
        Assert.Equal(expected, new GridSearch<double>(new ArrayElements<double>(grid)).Histogram(Values));
}
