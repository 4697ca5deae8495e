using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Targets;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// Which level decides an element at a known distance from a boundary. The lines are constructed for this, and each belongs to a request whose element is 1, so
/// that it shows when the exact engine was asked.
/// </summary>
public class PowerLevelsTests
{
    /// <summary>The error of the line, and distances just within and just beyond the range left to the exact engine.</summary>
    public static TheoryData<int, int, bool> Distances => new()
    {
        { -158, 100, true },
        { -158, 109, true },
        { -158, 112, true },
        { -158, 155, true },
        { -158, 160, false },
        { -95, 92, true },
        { -95, 97, false },
        { -120, 117, true },
        { -120, 122, false },
        { -83, 80, true },
        { -83, 85, false },
    };

    [Theory]
    [MemberData(nameof(Distances))]
    public void Ties_of_floats(int error, int distance, bool isDecided)
    {
        // 32 and half a unit in the last place.
        double upper = 32 + Math.ScaleB(1, -47);
        Assert.Equal(isDecided ? 32 : 1, Element<double, DoubleTarget>(Near(32, 53, -distance), error, isDecided));
        Assert.Equal(isDecided ? upper : 1, Element<double, DoubleTarget>(Near(32, 53, distance), error, isDecided));
        Assert.Equal(isDecided ? -upper : 1, Element<double, DoubleTarget>(Near(32, 53, distance), error, isDecided, isNegative: true));
        Assert.Equal(isDecided ? 32 : 1, Element<float, SingleTarget>(Near(32, 24, -distance), error, isDecided));
        Assert.Equal((Half)(isDecided ? 32.03125 : 1), Element<Half, HalfTarget>(Near(32, 11, distance), error, isDecided));
    }

    [Theory]
    [MemberData(nameof(Distances))]
    public void Integers(int error, int distance, bool isDecided)
    {
        // Below a power of 2 the two ends of an interval have different exponents.
        const long power = 1L << 40, other = 3L << 40;
        Assert.Equal(isDecided ? power - 1 : 1, Element<long, Integer64Target<long>>(Near(power, 0, -distance), error, isDecided));
        Assert.Equal(isDecided ? power : 1, Element<long, Integer64Target<long>>(Near(power, 0, distance), error, isDecided));
        Assert.Equal(isDecided ? other - 1 : 1, Element<Int128, Integer128Target<Int128>>(Near(other, 0, -distance), error, isDecided));
        Assert.Equal(isDecided ? -other : 1, Element<Int128, Integer128Target<Int128>>(Near(other, 0, distance), error, isDecided, true));
        Assert.Equal(isDecided ? 7 : 1, Element<byte, Integer32Target<byte>>(Near(8, 0, -distance), error, isDecided));
    }

    [Theory]
    [MemberData(nameof(Distances))]
    public void Ties_of_decimals(int error, int distance, bool isDecided)
    {
        var tie = new Fraction(25, BigInteger.Pow(10, 29));
        decimal lower = 0.0000000000000000000000000002m, upper = 0.0000000000000000000000000003m;
        Assert.Equal(isDecided ? lower : 1, Element<decimal, DecimalTarget>(Off(tie, -distance), error, isDecided));
        Assert.Equal(isDecided ? upper : 1, Element<decimal, DecimalTarget>(Off(tie, distance), error, isDecided));
    }

    [Fact]
    public void What_rounds_to_a_power_of_2_from_below_needs_nobody_else()
    {
        // The interval extends across the power, where the exponent changes, and all of it rounds to the power.
        foreach (int distance in (int[])[60, 105, 115, 150, 190])
        {
            Assert.Equal(64, Element<double, DoubleTarget>(Off(new Fraction(64, 1), -distance), -158, isDecided: true));
            Assert.Equal(64, Element<float, SingleTarget>(Off(new Fraction(64, 1), -distance), -158, isDecided: true));
            Assert.Equal(64, Element<decimal, DecimalTarget>(Off(new Fraction(64, 1), -Math.Max(distance, 100)), -158, isDecided: true));
        }
    }

    /// <summary>A number plus half a unit after a number of its bits; with 0 bits, the number itself.</summary>
    private static Fraction Near(long number, int bits, int distance)
    {
        var fraction = new Fraction(number, 1);
        return Off(bits == 0 ? fraction : fraction * (Fraction.One - Fraction.Dyadic(-1, -bits)), distance);
    }

    /// <summary>value·(1 ± 2^−|distance|), the sign that of the distance.</summary>
    private static Fraction Off(Fraction value, int distance) =>
        value * (Fraction.One - Fraction.Dyadic(-Math.Sign(distance), -Math.Abs(distance)));

    private static T Element<T, TTarget>(Fraction magnitude, int error, bool isDecided, bool isNegative = false)
        where T : unmanaged, INumber<T>
        where TTarget : IPowerTarget<T>
    {
        (BigInteger logarithm, int bits) = new BigLog2(magnitude).At(256);
        var line = new ExponentLine((logarithm >> (bits - 192)).ToFixedExponent(), default, isNegative, error);
        // 1 to a half: no integer powers know that it is 1.
        GridRequest one = Ask.Logspace(Element<T>.Target, 0.5, 0.5, 2, @base: 1);
        var destination = new T[1];
        Levels.Reset();
        new PowerGrid<T, TTarget>(one, line, first: 0).Fill(destination);

        Assert.Equal(isDecided ? 0 : Levels.Scalar, Levels.Exact);
        return destination[0];
    }
}
