using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Exact;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Grids that leave the window in which blocks are computed: subnormals, underflow, overflow, the ends of each type.</summary>
public class PowerWindowTests
{
    [Fact]
    public void Floats_from_zero_through_subnormals_to_infinity() => SixteenTypes.EachFloat(new WholeRange());

    [Fact]
    public void Around_the_borders_of_the_window() => SixteenTypes.EachFloat(new AroundBorders());

    [Fact]
    public void Integers_below_1_and_up_to_the_end_of_the_type() => SixteenTypes.EachConstant(new Ends());

    [Fact]
    public void All_outside()
    {
        foreach (double sign in (double[])[-1, 1])
        {
            ExactComparison.Check<double>(Ask.Logspace(ElementType.Double, sign * 400, sign * 500, 70), "beyond double");
            ExactComparison.Check<float>(Ask.Logspace(ElementType.Single, sign * 400, sign * 500, 70), "beyond float");
            ExactComparison.Check<Half>(Ask.Logspace(ElementType.Half, sign * 10, sign * 500, 70), "beyond Half");
            ExactComparison.Check<double>(Ask.Logspace(ElementType.Double, sign * 1e5, sign * 1e9, 70), "far beyond double");
        }

        ExactComparison.Check<int>(Ask.Logspace(ElementType.Int32, -9, -1, 70), "all 0");
        ExactComparison.Check<int>(Ask.Geomspace(ElementType.Int32, -1e-9, -0.5, 70), "all 0");
    }

    private sealed class WholeRange : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Info;
            double low = type.MinExponent - 3.3, high = type.MaxExponent + 3.7;
            foreach (int num in (int[])[40, 300])
            {
                ExactComparison.Check<T>(Ask.Logspace(type.Type, low, high, num, @base: 2), $"{num} rising");
                ExactComparison.Check<T>(Ask.Logspace(type.Type, high, low, num, @base: 2), $"{num} falling");
                ExactComparison.Check<T>(Ask.Logspace(type.Type, -low, -high, num, @base: 0.5, endpoint: false), $"{num} of 1/2");
            }

            // The whole type, from its smallest to its largest number, negative ones too.
            T largest = Element<T>.FromBits(new ElementBits(ExactValue.Infinity(type) - 1));
            T smallest = Element<T>.FromBits(new ElementBits(1));
            ExactComparison.Check<T>(Ask.Geomspace(type.Type, smallest, largest, 200), "smallest to largest");
            ExactComparison.Check<T>(Ask.Geomspace(type.Type, -largest, -smallest, 201), "most to least negative");
        }
    }

    private sealed class AroundBorders : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Info;
            // The smallest, smallest normal and largest numbers, also those of double, where float's window ends.
            int least = type.MinExponent;
            foreach (int border in (int[])[least - 1, least, least + type.Precision - 1, type.MaxExponent, -1022, 1024])
            {
                foreach (double width in (double[])[1e-12, 1e-3, 1.3])
                {
                    double low = border - width, high = border + width;
                    ExactComparison.Check<T>(Ask.Logspace(type.Type, low, high, 61, @base: 2), $"2^({border} ± {width})");
                    ExactComparison.Check<T>(Ask.Logspace(type.Type, high, low, 61, @base: 2), $"2^({border} ∓ {width})");
                }
            }
        }
    }

    private sealed class Ends : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Target.Info();
            int bits = type.Kind == ElementKind.Decimal ? 96 : type.IsSigned ? type.Bits - 1 : type.Bits;
            double highest = Math.BitDecrement(bits);
            ExactComparison.Check<T>(Ask.Logspace(type.Type, -2.5, highest, 150, @base: 2), "up to the end");
            ExactComparison.Check<T>(Ask.Logspace(type.Type, highest, -100.5, 150, @base: 2), "down from the end");
            ExactComparison.Check<T>(Ask.Logspace(type.Type, -2.5, bits, 150, @base: 2), "one too far");
            double largest = Math.BitDecrement(Math.ScaleB(1, bits));
            ExactComparison.Check<T>(Ask.Geomspace(type.Type, 0.001, largest, 150), "to the largest");
            if (!type.IsSigned)
                return;
            // The end of the negative integers is a power of 2.
            double end = type.Kind == ElementKind.Decimal ? largest : Math.ScaleB(1, bits);
            ExactComparison.Check<T>(Ask.Geomspace(type.Type, -end, -0.01, 150), "from the least");
            ExactComparison.Check<T>(Ask.Geomspace(type.Type, -1, -end, 150), "to the least");
        }
    }
}
