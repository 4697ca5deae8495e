using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>Rounding keeps the order of exact values: no grid ever turns back.</summary>
public class MonotoneTests
{
    [Fact]
    public void No_grid_turns_back() => SixteenTypes.Each(new Body());

    private sealed class Body : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) => Follows(ends.Stop >= ends.Start, Grid.Linspace<T>(ends, num)));
            Property.Holds<T, Ends>(Drawn.Geometric<T>(), (ends, num) => Follows(ends.Stop >= ends.Start, Grid.Geomspace<T>(ends, num)));
            Property.Holds<T, (double Base, Ends Exponents)>(Drawn.Powers<T>(), (powers, num) =>
            {
                bool exponentsRise = powers.Exponents.Stop >= powers.Exponents.Start;
                Follows(powers.Base > 1 == exponentsRise, Grid.Logspace<T>(powers.Base, powers.Exponents, num));
            });
        }

        private static void Follows<T>(bool rises, T[] grid) where T : unmanaged, INumber<T>
        {
            for (int i = 1; i < grid.Length; i++)
            {
                if (rises ? grid[i] < grid[i - 1] : grid[i] > grid[i - 1])
                    Assert.Fail($"element {i} is {grid[i]} after {grid[i - 1]}");
            }
        }
    }
}
