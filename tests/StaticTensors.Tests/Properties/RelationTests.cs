using System.Numerics;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>What one law says of two grids, where rounding cannot come between them.</summary>
public class RelationTests
{
    [Fact]
    public void Without_its_endpoint_a_grid_is_a_longer_one_without_its_last_element() => SixteenTypes.Each(new Shorter());

    [Fact]
    public void A_grid_mirrors_at_zero() => SixteenTypes.Each(new Mirrored());

    [Fact]
    public void A_grid_of_doubles_times_a_power_of_2_is_the_grid_of_its_ends_times_it()
    {
        const double Factor = 1.0 / (1 << 20);
        Property.Holds<double, Ends>(Drawn.Linear<double>(), (ends, num) => Scaled(ends, num, Grid.Linspace<double>));
        Property.Holds<double, Ends>(Drawn.Geometric<double>(), (ends, num) => Scaled(ends, num, Grid.Geomspace<double>));

        static void Scaled(Ends ends, int num, Func<Ends, int, bool, double[]> grid)
        {
            // Where neither is subnormal.
            if (Math.Min(Math.Abs(ends.Start), Math.Abs(ends.Stop)) < 1e-290 || Math.Max(Math.Abs(ends.Start), Math.Abs(ends.Stop)) > 1e300)
                return;
            double[] expected = Array.ConvertAll(grid(ends, num, true), element => element * Factor);
            // Near zero a small difference of large ends may be.
            if (!expected.Any(element => Math.Abs(element) is > 0 and < 1e-300))
                Grid.Equal(expected, grid(new Ends(ends.Start * Factor, ends.Stop * Factor), num, true));
        }
    }

    [Fact]
    public void Powers_of_2_with_exact_logarithms_are_the_geometric_grid_of_their_ends() => SixteenTypes.Each(new Powers());

    private sealed class Shorter : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) => Grid.Equal(Grid.Linspace<T>(ends, num + 1)[..num], Grid.Linspace<T>(ends, num, endpoint: false)));
            Property.Holds<T, Ends>(Drawn.Geometric<T>(), (ends, num) => Grid.Equal(Grid.Geomspace<T>(ends, num + 1)[..num], Grid.Geomspace<T>(ends, num, endpoint: false)));
            Property.Holds<T, (double Base, Ends Exponents)>(Drawn.Powers<T>(), (powers, num) => Grid.Equal(
                Grid.Logspace<T>(powers.Base, powers.Exponents, num + 1)[..num], Grid.Logspace<T>(powers.Base, powers.Exponents, num, endpoint: false)));
        }
    }

    private sealed class Mirrored : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            // Linspace floors integers, which is not the same on both sides.
            if (Element<T>.Info.IsSigned && Element<T>.Info.Kind != ElementKind.Integer)
            {
                Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) => Assert.Equal(
                    Array.ConvertAll(Grid.Linspace<T>(ends, num), element => T.Zero - element), Grid.Linspace<T>(ends.Negated, num)));
            }

            if (Element<T>.Info.IsSigned)
            {
                Property.Holds<T, Ends>(Drawn.Geometric<T>(), (ends, num) => Grid.Equal(
                    Array.ConvertAll(Grid.Geomspace<T>(ends, num), element => -element), Grid.Geomspace<T>(ends.Negated, num)));
            }
        }
    }

    private sealed class Powers : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Info;
            int most = type.Kind == ElementKind.BinaryFloat ? type.MaxExponent - 1 : Math.Min(type.Bits, 96) - 2;
            Property.Holds<T, (int First, int Last)>(CsCheck.Gen.Select(CsCheck.Gen.Int[0, most], CsCheck.Gen.Int[0, most]), (exponents, num) => Grid.Equal(
                Grid.Geomspace<T>(new Ends(Math.ScaleB(1, exponents.First), Math.ScaleB(1, exponents.Last)), num),
                Grid.Logspace<T>(2, new Ends(exponents.First, exponents.Last), num)));
        }
    }
}
