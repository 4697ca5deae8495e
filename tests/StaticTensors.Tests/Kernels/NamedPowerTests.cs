using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Exact;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Named cases through the kernels: exact values, ties and ends of types, where no margin helps.</summary>
public class NamedPowerTests
{
    [Fact]
    public void Every_power_of_ten_is_the_one_the_parser_reads()
    {
        // pow functions err at 10^23 and 10^210.
        const int low = -330, high = 310;
        double[] doubles = Tensor.Logspace(low, high, num: high - low + 1).ToArray();
        float[] floats = Tensor.Logspace<float>(low, high, num: high - low + 1).ToArray();
        Half[] halves = Tensor.Logspace<Half>(low, high, num: high - low + 1).ToArray();
        for (int k = low; k <= high; k++)
        {
            string text = $"1e{k}";
            Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), doubles[k - low]);
            Assert.Equal(float.Parse(text, CultureInfo.InvariantCulture), floats[k - low]);
            Assert.Equal(Half.Parse(text, CultureInfo.InvariantCulture), halves[k - low]);
        }
    }

    [Fact]
    public void Powers_that_are_ties_go_to_even()
    {
        Assert.Equal(16677181699666568, Tensor.Logspace(0.0, 34, num: 35, @base: 3).Item(34));
        Assert.Equal(19487172f, Tensor.Logspace<float>(0, 7, num: 8, @base: 11).Item(7));
        Assert.Equal((Half)2188, Tensor.Logspace<Half>(0, 7, num: 8, @base: 3).Item(7));
        Assert.Equal(167, Ties<double>(53));
        Assert.Equal(43, Ties<float>(24));
        Assert.Equal(14, Ties<Half>(11));
    }

    [Fact]
    public void The_smallest_double_and_half_of_it()
    {
        // 2^−1075 is the tie between 0 and 2^−1074; values above it do not round to 0.
        Assert.Equal(0, Tensor.Logspace(-1075.0, 0, num: 2, @base: 2).Item(0));
        Assert.Equal(double.Epsilon, Tensor.Logspace(Math.BitIncrement(-1075.0), 0, num: 2, @base: 2).Item(0));
        Assert.Equal(2 * double.Epsilon, Tensor.Logspace(-1074 + Math.Log2(1.5), 0, num: 2, @base: 2).Item(0), double.Epsilon);
        double[] below = Tensor.Logspace(-1076.0, -1075, num: 100, @base: 2).ToArray();
        Assert.All(below, value => Assert.Equal(0, value));
        double[] above = Tensor.Logspace(-1074.99, -1074, num: 100, @base: 2).ToArray();
        Assert.All(above, value => Assert.Equal(double.Epsilon, value));
    }

    [Fact]
    public void The_largest_numbers_and_what_rounds_to_infinity()
    {
        // 2^1024 − 2^970 is the tie between the largest double and infinity: 1024 − 2^−54·1.44….
        Assert.Equal(double.PositiveInfinity, Tensor.Logspace(0.0, 1024, num: 2, @base: 2).Item(1));
        Assert.Equal(double.MaxValue, Tensor.Geomspace(1.0, double.MaxValue, num: 100).Item(99));
        ExactComparison.Check<double>(Ask.Logspace(ElementType.Double, 1023, 1024, 5, @base: 2), "2^1023 to 2^1024");
        double single = Math.ScaleB(1, -24), half = Math.ScaleB(1, -10);
        ExactComparison.Check<float>(Ask.Logspace(ElementType.Single, 128 - single, 128 - (single / 8), 50, @base: 2), "2^128");
        ExactComparison.Check<Half>(Ask.Logspace(ElementType.Half, 16 - half, 16 - (half / 16), 50, @base: 2), "2^16");
    }

    [Fact]
    public void Around_2_to_the_63()
    {
        double below = Math.BitDecrement(63.0), above = Math.BitIncrement(63.0);
        ExactComparison.Check<long>(Ask.Logspace(ElementType.Int64, 62, below, 40, @base: 2), "below 2^63");
        ExactComparison.Check<long>(Ask.Logspace(ElementType.Int64, 62, 63, 40, @base: 2), "2^63 does not fit");
        ExactComparison.Check<ulong>(Ask.Logspace(ElementType.UInt64, below, above, 40, @base: 2), "2^63 ± 2^−46");
        ExactComparison.Check<ulong>(Ask.Logspace(ElementType.UInt64, 62, Math.BitDecrement(64.0), 40, @base: 2), "to 2^64");
        ExactComparison.Check<double>(Ask.Logspace(ElementType.Double, below, above, 40, @base: 2), "2^63");
        ExactComparison.Check<long>(Ask.Geomspace(ElementType.Int64, long.MinValue, -1L, 64), "−2^63");
        ExactComparison.Check<long>(Ask.Geomspace(ElementType.Int64, long.MaxValue, 1L, 64), "2^63 − 1");
        ExactComparison.Check<Int128>(Ask.Logspace(ElementType.Int128, 60, 127, 68, @base: 2), "2^127 does not fit");
        ExactComparison.Check<UInt128>(Ask.Logspace(ElementType.UInt128, 60, 127, 68, @base: 2), "2^127 fits");
    }

    [Fact]
    public void Exact_values_of_integers_are_not_one_too_small() => SixteenTypes.EachConstant(new Exact());

    private sealed class Exact : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            // Every integer power that fits, between elements that are not powers.
            ElementInfo type = Element<T>.Target.Info();
            double bits = type.Kind == ElementKind.Decimal ? 96 : type.Bits - (type.IsSigned ? 1 : 0);
            foreach (int @base in (int[])[2, 3, 6, 10, 11])
            {
                int highest = (int)(bits / Math.Log2(@base) - 1e-9);
                foreach (int parts in (int[])[1, 3])
                {
                    GridRequest request = Ask.Logspace(Element<T>.Target, 0, highest, (highest * parts) + 1, @base);
                    ExactComparison.Check<T>(request, $"{typeof(T)}: {@base}^0 to {@base}^{highest} in {parts}");
                }
            }

            // 8, 12, 18, 27 and 64, 48, 36, 27.
            ExactComparison.Check<T>(Ask.Geomspace(Element<T>.Target, 8.0, 27, 31), "8 to 27");
            ExactComparison.Check<T>(Ask.Geomspace(Element<T>.Target, 64.0, 27, 31), "64 to 27");
        }
    }

    /// <summary>The powers of all small odd bases that are one bit too long for a type, each in a block. Returns their number.</summary>
    private static int Ties<T>(int precision) where T : unmanaged, INumber<T>
    {
        int ties = 0;
        for (int @base = 3; @base < 2000; @base += 2)
        {
            int k = Enumerable.Range(1, 60).First(k => BigInteger.Pow(@base, k).BitLength() > precision);
            var power = BigInteger.Pow(@base, k);
            if (power.BitLength() != precision + 1)
                continue;
            BigInteger half = power >> 1, even = 2 * (half.IsEven ? half : half + 1);
            T[] powers = Tensor.Logspace<T>(0, 34, num: 35, @base: @base).ToArray();
            Assert.True(T.CreateChecked(even) == powers[k], $"{@base}^{k} = {power} is {powers[k]}, not {even}");
            ties++;
        }

        return ties;
    }
}
