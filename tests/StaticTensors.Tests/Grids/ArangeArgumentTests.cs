using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Grids;

public class ArangeArgumentTests
{
    [Fact]
    public void A_step_of_zero_is_refused_in_every_type() => SixteenTypes.Each(new ZeroStep());

    [Fact]
    public void Arguments_that_are_not_finite_are_refused() => SixteenTypes.EachFloat(new NonFinite());

    [Fact]
    public void An_infinite_step_leaves_the_start_alone() => SixteenTypes.EachFloat(new InfiniteStep());

    [Fact]
    public void Constant_false_is_for_floats()
    {
        SixteenTypes.EachConstant(new NeverVariable());
        Assert.False(Tensor.Arange(3.0, constant: false).IsConstant);
        Assert.False(Tensor.Arange(1f, 3, constant: false).IsConstant);
        Assert.False(Tensor.Arange(Half.One, Half.One, Half.One, constant: false).IsConstant);
    }

    [Fact]
    public void More_elements_than_an_array_holds_are_refused_before_they_are_allocated()
    {
        string[] help = ["more elements than an array can hold (2147483591)", "larger step or a nearer stop"];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(2147483592L), ["From 0 to 2147483592 in steps of 1 ", .. help]);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(int.MinValue, int.MaxValue), ["From -2147483648 to", .. help]);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(0.5, -1e99, -0.5), ["0.5 to -1e99 in steps of -0.5", .. help]);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(0, 1, double.Epsilon), ["in steps of 5e-324 ", .. help]);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(float.MaxValue), help);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(Half.Zero, Half.MaxValue, Half.Epsilon), help);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(decimal.MaxValue), help);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(UInt128.MaxValue), help);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(Int128.MaxValue, Int128.MinValue, -1), help);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_stop_that_does_not_lie_ahead_is_no_error()
    {
        Assert.Empty(Tensor.Arange(-3));
        Assert.Empty(Tensor.Arange(0.0));
        Assert.Empty(Tensor.Arange(3u, 1u));
        Assert.Empty(Tensor.Arange(long.MinValue, long.MaxValue, -1));
        Assert.Empty(Tensor.Arange(decimal.MaxValue, decimal.MinValue));
        Assert.Equal([long.MinValue, -1, long.MaxValue - 1], Tensor.Arange(long.MinValue, long.MaxValue, long.MaxValue).ToArray());
        Assert.Equal([(byte)250, (byte)253], Tensor.Arange<byte>(250, 255, 3).ToArray());
    }

    private sealed class ZeroStep : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Fails.With<ArgumentException>("step", () => Tensor.Arange(T.Zero, T.One, T.Zero), "must not be 0", "non-zero step", "Full");
            // Zero has no direction, so an empty interval does not excuse it.
            Fails.With<ArgumentException>("step", () => Tensor.Arange(T.One, T.One, T.Zero));
        }
    }

    private sealed class NonFinite : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            T one = T.One, zero = T.Zero, infinity = one / zero, nan = zero / zero;
            Refused("stop", () => Tensor.Arange(nan), "stop = NaN");
            Refused("stop", () => Tensor.Arange(infinity), "stop = ∞");
            Refused("start", () => Tensor.Arange(nan, one), "start = NaN");
            Refused("stop", () => Tensor.Arange(one, -infinity), "stop = -∞");
            Refused("start", () => Tensor.Arange(-infinity, one, one), "start = -∞");
            Refused("stop", () => Tensor.Arange(zero, nan, one), "stop = NaN");
            Refused("step", () => Tensor.Arange(zero, one, nan), "step = NaN");
            Refused("start", () => Tensor.Arange(nan, infinity, zero), "start = NaN");
        }

        private static void Refused(string parameter, Action call, string given) =>
            Fails.With<ArgumentOutOfRangeException>(parameter, call, given, "needs finite ends and a step that is a number");
    }

    private sealed class InfiniteStep : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            T one = T.One, zero = T.Zero, infinity = one / zero, nan = zero / zero;
            Assert.Equal([zero], Tensor.Arange(zero, one, infinity).ToArray());
            Assert.Equal([one], Tensor.Arange(one, zero, -infinity).ToArray());
            Assert.Equal(Element<T>.ToBits(-zero), Element<T>.ToBits(Assert.Single(Tensor.Arange(-zero, one, infinity).ToArray())));
            // As with any step in the wrong direction.
            Assert.Empty(Tensor.Arange(zero, one, -infinity));
            Assert.Empty(Tensor.Arange(one, zero, infinity));
            Assert.Empty(Tensor.Arange(one, one, infinity));
            Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange(zero, infinity, infinity), "stop = ∞");
            Fails.With<ArgumentOutOfRangeException>("start", () => Tensor.Arange(nan, one, infinity), "start = NaN");
        }
    }

    private sealed class NeverVariable : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            string[] expected = ["constant: false", $"a tensor of {Element<T>.Info.Keyword} is always constant"];
            Fails.With<ArgumentException>("constant", () => Tensor.Arange(T.One, constant: false), expected);
            Fails.With<ArgumentException>("constant", () => Tensor.Arange(T.Zero, T.One, constant: false), expected);
            Fails.With<ArgumentException>("constant", () => Tensor.Arange(T.Zero, T.One, T.One, constant: false), expected);
            Fails.With<ArgumentException>("constant", () => Tensor.Logspace<T>(0.0, 1.0, constant: false), expected);
            Fails.With<ArgumentException>("constant", () => Tensor.Linspace(T.Zero, T.One, constant: false), expected);
            Fails.With<ArgumentException>("constant", () => Tensor.Geomspace<T>([1.0], 2, constant: false), expected);
        }
    }
}
