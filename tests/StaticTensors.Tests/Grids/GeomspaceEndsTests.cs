using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Grids;

/// <summary>Geomspace has no zero end and no change of sign.</summary>
public class GeomspaceEndsTests
{
    [Fact]
    public void A_zero_end_is_refused_in_every_element_type() => SixteenTypes.Each(new ZeroEnds());

    [Fact]
    public void A_zero_end_is_refused_by_the_overloads_that_infer_their_type()
    {
        Fails.With<ArgumentException>("start", () => Tensor.Geomspace(0, 1), "cannot start at 0", "non-zero end", "Linspace");
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(1L, 0L), "cannot stop at 0");
        Fails.With<ArgumentException>("start", () => Tensor.Geomspace(0UL, 0UL), "cannot start at 0");
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(1.0, -0.0));
        Fails.With<ArgumentException>("start", () => Tensor.Geomspace(0.0, double.NaN));
        Fails.With<ArgumentException>("start", () => Tensor.Geomspace(0.0, 1, num: 0));
    }

    [Fact]
    public void Ends_of_opposite_sign_are_refused()
    {
        string[] help = ["no real ratio", "both ends positive or both negative", "Linspace"];
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(-1.5, 2), ["from -1.5 to 2", .. help]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(1.5f, -2), ["from 1.5 to -2", .. help]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace((Half)1.5, (Half)(-2)), ["from 1.5 to -2", .. help]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(-0.1m, 2.50m), ["from -0.1 to 2.5", .. help]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(-1, 2), ["from -1 to 2", .. help]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(1L, long.MinValue), ["from 1 to -9223372036854775808", .. help]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace<Int128>(Int128.MinValue, 1), ["from -1701411", .. help]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace<int>(-1.0, 2), ["from -1 to 2", .. help]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(1, double.NegativeInfinity), ["from 1 to -∞", .. help]);
    }

    [Fact]
    public void Among_several_grids_the_wrong_one_is_named()
    {
        Tensor<double> starts = Tensor.Create([1.0, -1], [2, 1]);
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(starts, [2.0, 3]), "from -1 to 2 in grid [1, 0]");
        Fails.With<ArgumentException>("stop", () => Tensor.Geomspace<int>([1.0, 2], [3, 0.0]), "cannot stop at 0 in grid 1");
        Fails.With<ArgumentException>("start", () => Tensor.Geomspace([1f, 0f], 1f), "cannot start at 0 in grid 1");
    }

    [Fact]
    public void Ends_that_are_not_numbers_have_no_sign()
    {
        Assert.Equal([double.NaN, double.NaN, 1], Tensor.Geomspace(double.NaN, 1, num: 3).ToArray());
        Assert.Equal([-1, double.NaN, double.NaN], Tensor.Geomspace(-1, -double.NaN, num: 3).ToArray());
    }

    [Fact]
    public void What_the_shared_arguments_get_wrong_comes_first()
    {
        Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Geomspace(0, 0, num: -1));
        Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Geomspace(0, 0, num: int.MaxValue));
        Fails.With<ArgumentOutOfRangeException>("axis", () => Tensor.Geomspace(0, 0, axis: 1));
        Fails.With<ArgumentException>("constant", () => Tensor.Geomspace<int>(0, 0, constant: false));
        Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Geomspace([0.0], 0, num: -1));
        Fails.With<ArgumentOutOfRangeException>("axis", () => Tensor.Geomspace([0.0], 0, axis: 2));
        Fails.With<ArgumentException>("constant", () => Tensor.Geomspace<int>([0.0], 0, constant: false));
    }

    private sealed class ZeroEnds : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Fails.With<ArgumentException>("start", () => Tensor.Geomspace(T.Zero, T.One), "start at 0");
            Fails.With<ArgumentException>("stop", () => Tensor.Geomspace(T.One, T.Zero), "stop at 0");
            Fails.With<ArgumentException>("start", () => Tensor.Geomspace<T>(0.0, 1.0), "start at 0");
            Fails.With<ArgumentException>("stop", () => Tensor.Geomspace<T>([1.0, 2], [2, 0.0]), "stop at 0 in grid 1");
        }
    }
}
