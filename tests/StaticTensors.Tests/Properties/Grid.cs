using System.Numerics;
using StaticTensors.Elements;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>Grids as arrays, and comparisons of two.</summary>
internal static class Grid
{
    public static T[] Linspace<T>(Ends ends, int num, bool endpoint = true) where T : unmanaged, INumber<T> =>
        Tensor.Linspace<T>(ends.Start, ends.Stop, num, endpoint).ToArray();

    public static T[] Geomspace<T>(Ends ends, int num, bool endpoint = true) where T : unmanaged, INumber<T> =>
        Tensor.Geomspace<T>(ends.Start, ends.Stop, num, endpoint).ToArray();

    public static T[] Logspace<T>(double @base, Ends exponents, int num, bool endpoint = true) where T : unmanaged, INumber<T> =>
        Tensor.Logspace<T>(exponents.Start, exponents.Stop, num, endpoint, @base).ToArray();

    /// <summary>The same bits, including the sign of a zero and a decimal's scale.</summary>
    public static void Equal<T>(T[] expected, T[] actual) where T : unmanaged, INumber<T>
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            // Not Assert.True, which would format its message for each element.
            if (!Element<T>.ToBits(expected[i]).Equals(Element<T>.ToBits(actual[i])))
                Assert.Fail($"element {i} is {actual[i]}, not {expected[i]}");
        }
    }
}
