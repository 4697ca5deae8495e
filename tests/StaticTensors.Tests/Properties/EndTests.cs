using System.Numerics;
using CsCheck;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>A grid begins with its start and, unless told otherwise, ends with its stop, each rounded once.</summary>
public class EndTests
{
    [Fact]
    public void The_first_element_is_the_start_and_the_last_the_stop() => SixteenTypes.Each(new Body());

    private sealed class Body : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) =>
                Meets(Grid.Linspace<T>(ends, num), ExactValue.Of(Math.Floor(ends.Start)), ExactValue.Of(Math.Floor(ends.Stop)), ends));
            Property.Holds<T, Ends>(Drawn.Geometric<T>(), (ends, num) =>
                Meets(Grid.Geomspace<T>(ends, num), ExactValue.Of(Math.Truncate(ends.Start)), ExactValue.Of(Math.Truncate(ends.Stop)), ends));

            // Powers computed with BigInteger, for bases that have some in this type.
            int bits = Drawn.HighestPower<T>();
            Gen<(int Base, int Start, int Stop)> powers = Gen.Int[2, 11].SelectMany(
                @base => Gen.Select(Gen.Int[0, (int)(bits / Math.Log2(@base))], Gen.Int[0, (int)(bits / Math.Log2(@base))]),
                (@base, exponents) => (@base, exponents.Item1, exponents.Item2));
            Property.Holds<T, (int Base, int Start, int Stop)>(powers, (sample, num) =>
            {
                ExactValue start = Power(sample.Base, sample.Start), stop = Power(sample.Base, sample.Stop);
                T[] grid = Grid.Logspace<T>(sample.Base, new Ends(sample.Start, sample.Stop), num);
                Meets(grid, start, stop);
            });
        }

        private static ExactValue Power(int @base, int exponent) => ExactValue.Ratio(BigInteger.Pow(@base, exponent), 1);

        /// <summary>Ends that a float or decimal rounds directly, and an integer type as the law says.</summary>
        private static void Meets<T>(T[] grid, ExactValue start, ExactValue stop, Ends ends) where T : unmanaged, INumber<T>
        {
            if (Element<T>.Info.Kind == ElementKind.Integer)
                Meets(grid, start, stop);
            else
                Meets(grid, ExactValue.Of(ends.Start), ExactValue.Of(ends.Stop));
        }

        private static void Meets<T>(T[] grid, ExactValue start, ExactValue stop) where T : unmanaged, INumber<T>
        {
            if (grid.Length == 0)
                return;
            Assert.True(Is(grid[0], start), $"the first element is {grid[0]}");
            if (grid.Length > 1)
                Assert.True(Is(grid[^1], stop), $"the last element is {grid[^1]}");
        }

        private static bool Is<T>(T element, ExactValue value) where T : unmanaged, INumber<T> => Element<T>.Info.Kind switch
        {
            ElementKind.BinaryFloat => value.IsNearest(ExactValue.Bits(element), Element<T>.Info),
            ElementKind.Decimal => Literal.Show(element).TrimStart('-') == value.NearestDecimal()!.TrimStart('-')
                && (T.IsZero(element) || T.IsNegative(element) == value.IsNegative),
            _ => BigInteger.CreateChecked(element) == value.Truncated(),
        };
    }
}
