using System.Numerics;
using CsCheck;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>Different calls for the same numbers: in other terms, with other lengths, shifted, mirrored or scaled without rounding.</summary>
public class RelationTests
{
    [Fact]
    public void Without_its_endpoint_a_grid_is_the_longer_one_but_for_its_last_element() => SixteenTypes.Each(new Endpoint());

    [Fact]
    public void A_logarithmic_grid_in_other_terms_is_the_same() => SixteenTypes.Each(new Powers());

    [Fact]
    public void Floats_scale_by_powers_of_two() => SixteenTypes.EachFloat(new Scaled());

    [Fact]
    public void The_mirror_image_of_a_grid_is_the_grid_of_the_mirrored_ends() => SixteenTypes.Each(new Negated());

    [Fact]
    public void Integers_shift_by_integers() => SixteenTypes.Each(new Shifted());

    private sealed class Endpoint : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) =>
                Grid.Equal(Grid.Linspace<T>(ends, num + 1)[..^1], Grid.Linspace<T>(ends, num, endpoint: false)));
            Property.Holds<T, Ends>(Drawn.Geometric<T>(), (ends, num) =>
                Grid.Equal(Grid.Geomspace<T>(ends, num + 1)[..^1], Grid.Geomspace<T>(ends, num, endpoint: false)));
            Property.Holds<T, (double Base, Ends Exponents)>(Drawn.Powers<T>(), (powers, num) => Grid.Equal(
                Grid.Logspace<T>(powers.Base, powers.Exponents, num + 1)[..^1],
                Grid.Logspace<T>(powers.Base, powers.Exponents, num, endpoint: false)));
        }
    }

    private sealed class Powers : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Info;
            bool isFloat = type.Kind == ElementKind.BinaryFloat;
            // 4^x is 2^(2x), and (1/2)^x is 2^−x.
            Property.Holds<T, Ends>(Drawn.Exponents<T>(), (exponents, num) =>
            {
                T[] grid = Grid.Logspace<T>(2, exponents, num);
                Grid.Equal(grid, Grid.Logspace<T>(4, new Ends(exponents.Start / 2, exponents.Stop / 2), num));
                Grid.Equal(grid, Grid.Logspace<T>(0.5, exponents.Negated, num));
            });
            // From 2^m to 2^n, by exponents and by ends.
            Gen<int> exponent = Gen.Int[isFloat ? type.MinExponent : 0, Drawn.HighestPower<T>()];
            Property.Holds<T, (int Start, int Stop)>(Gen.Select(exponent, exponent), (ends, num) => Grid.Equal(
                Grid.Logspace<T>(2, new Ends(ends.Start, ends.Stop), num),
                Grid.Geomspace<T>(new Ends(Math.ScaleB(1, ends.Start), Math.ScaleB(1, ends.Stop)), num)));
            // One element for each exponent, and one between each two.
            Property.Holds<T, (int Start, int Stop)>(Gen.Select(exponent, exponent), (ends, num) =>
            {
                int steps = Math.Abs(ends.Stop - ends.Start), parts = num % 4 + 1;
                T[] grid = Grid.Logspace<T>(2, new Ends(ends.Start, ends.Stop), parts * steps + 1);
                for (int i = 0; i <= steps; i++)
                {
                    int power = ends.Start + i * Math.Sign(ends.Stop - ends.Start);
                    T expected = isFloat ? T.CreateChecked(Math.ScaleB(1, power)) : T.CreateChecked(BigInteger.One << power);
                    Assert.Equal(expected, grid[parts * i]);
                }
            });
        }
    }

    private sealed class Scaled : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            // Neither grid has a subnormal element, which would be rounded at another bit; Linspace may pass through 0.
            int power = Math.Min(Element<T>.Info.MaxExponent / 4, 200);
            Gen<(double Start, double Stop, int Power)> scaled = Gen.Select(Normal, Normal, Gen.Int[-power, power]);
            Property.Holds<T, (double Start, double Stop, int Power)>(scaled, (sample, num) =>
            {
                var ends = new Ends(sample.Start, sample.Stop);
                var scaledEnds = new Ends(Math.ScaleB(sample.Start, sample.Power), Math.ScaleB(sample.Stop, sample.Power));
                T factor = T.CreateChecked(Math.ScaleB(1, sample.Power));
                Grid.Equal(Times(factor, Grid.Geomspace<T>(ends, num)), Grid.Geomspace<T>(scaledEnds, num));
                Grid.Equal(Times(factor, Grid.Linspace<T>(ends, num)), Grid.Linspace<T>(scaledEnds, num));
            });
        }

        private static Gen<double> Normal => Gen.Double[0.5, 500];

        private static T[] Times<T>(T factor, T[] grid) where T : unmanaged, INumber<T> => Array.ConvertAll(grid, element => factor * element);
    }

    private sealed class Negated : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            if (!Element<T>.Info.IsSigned)
                return;
            Property.Holds<T, Ends>(Drawn.Geometric<T>(), (ends, num) =>
                Grid.Equal(Array.ConvertAll(Grid.Geomspace<T>(ends, num), element => -element), Grid.Geomspace<T>(ends.Negated, num)));
            // Integers are floored, which is not symmetric. Compared as numbers: between its ends a grid has no −0.
            if (Element<T>.Info.Kind != ElementKind.Integer)
            {
                Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) =>
                    Assert.Equal(Grid.Linspace<T>(ends, num), Array.ConvertAll(Grid.Linspace<T>(ends.Negated, num), element => T.Zero - element)));
            }
        }
    }

    private sealed class Shifted : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            if (Element<T>.Info.Kind != ElementKind.Integer)
                return;
            Gen<double> end = Gen.Int[0, 63 * 64].Select(i => i / 64.0);
            Property.Holds<T, (double Start, double Stop, int Shift)>(Gen.Select(end, end, Gen.Int[0, 64]), (sample, num) =>
            {
                T shift = T.CreateChecked(sample.Shift);
                T[] grid = Grid.Linspace<T>(new Ends(sample.Start, sample.Stop), num);
                T[] shifted = Grid.Linspace<T>(new Ends(sample.Start + sample.Shift, sample.Stop + sample.Shift), num);
                Grid.Equal(Array.ConvertAll(grid, element => element + shift), shifted);
            });
        }
    }
}
