using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>From stop to start, the elements are the same in reverse.</summary>
public class ReversalTests
{
    [Fact]
    public void A_grid_backwards_has_the_same_elements() => SixteenTypes.Each(new Body());

    private sealed class Body : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) => Mirrors(num, Grid.Linspace<T>(ends, num), Grid.Linspace<T>(Swap(ends), num)));
            Property.Holds<T, Ends>(Drawn.Geometric<T>(), (ends, num) => Mirrors(num, Grid.Geomspace<T>(ends, num), Grid.Geomspace<T>(Swap(ends), num)));
            Property.Holds<T, (double Base, Ends Exponents)>(Drawn.Powers<T>(), (powers, num) => Mirrors(
                num, Grid.Logspace<T>(powers.Base, powers.Exponents, num), Grid.Logspace<T>(powers.Base, Swap(powers.Exponents), num)));
        }

        private static Ends Swap(Ends ends) => new(ends.Stop, ends.Start);

        private static void Mirrors<T>(int num, T[] grid, T[] backwards) where T : unmanaged, INumber<T>
        {
            // The only element is the start, whichever it is.
            if (num == 1)
                return;
            Array.Reverse(backwards);
            Grid.Equal(grid, backwards);
        }
    }
}
