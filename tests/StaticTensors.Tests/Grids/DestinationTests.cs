using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Grids;

/// <summary>A grid written into the caller's memory: after an error the memory is unchanged.</summary>
public class DestinationTests
{
    [Fact]
    public void An_element_that_does_not_fit_leaves_everything_as_it_was() => SixteenTypes.EachConstant(new Overflows());

    [Fact]
    public void Impossible_ends_leave_everything_as_it_was() => SixteenTypes.Each(new ImpossibleEnds());

    [Fact]
    public void The_length_is_the_number_of_samples()
    {
        Tensor.Geomspace(1.0, 2.0, Span<double>.Empty);
        Tensor.Linspace(0.0, 1e9, Span<byte>.Empty);
        Tensor.Logspace(0.0, 1e9, Span<byte>.Empty);
        Fails.With<ArgumentException>("start", () => Tensor.Geomspace(0.0, 2.0, Span<double>.Empty));

        byte[] memory = [7, 7, 7, 7];
        Tensor.Logspace(0.0, 400, memory.AsSpan(1, 1));
        Tensor.Linspace(2.0, 258, memory.AsSpan(2, 1), endpoint: false);
        Assert.Equal([7, 1, 2, 7], memory);
    }

    private sealed class Overflows : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            string name = Element<T>.Info.Keyword;
            Untouched<T, OverflowException>(null, span => Tensor.Logspace(0.0, 39.0, span), $"Logspace<{name}>: element ");
            Untouched<T, OverflowException>(null, span => Tensor.Linspace(0.0, 1e39, span), $"Linspace<{name}>: element ");
            Untouched<T, OverflowException>(null, span => Tensor.Geomspace(1.0, 1e39, span), $"Geomspace<{name}>: element ");
            Untouched<T, OverflowException>(null, span => Tensor.Linspace(0.0, double.NaN, span), "element 1 is NaN");
            Untouched<T, OverflowException>(null, span => Tensor.Linspace(0.0, 1e39, span, endpoint: true), "element ");
            Untouched<T, OverflowException>(null, span => Tensor.Logspace(0.0, 1, span, @base: double.PositiveInfinity), "element 1 is ");
        }
    }

    private sealed class ImpossibleEnds : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Untouched<T, ArgumentException>("start", span => Tensor.Geomspace(0.0, 1, span), "cannot start at 0");
            Untouched<T, ArgumentException>("stop", span => Tensor.Geomspace(1.0, 0, span), "cannot stop at 0");
            Untouched<T, ArgumentException>("stop", span => Tensor.Geomspace(1.5, -2, span, endpoint: false), "from 1.5 to -2");
        }
    }

    private delegate void Fill<T>(Span<T> destination);

    private static void Untouched<T, TException>(string? parameter, Fill<T> fill, params string[] fragments)
        where T : unmanaged, INumber<T>
        where TException : Exception
    {
        T seven = T.CreateChecked(7);
        var memory = new T[40];
        Array.Fill(memory, seven);
        Fails.With<TException>(parameter, () => fill(memory), fragments);
        Assert.All(memory, value => Assert.Equal(seven, value));
    }
}
