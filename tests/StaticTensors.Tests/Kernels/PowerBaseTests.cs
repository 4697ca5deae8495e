using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Exact;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Bases and exponents of every kind: near 1, powers of 2, negative, 0, non-finite and huge, in every type.</summary>
public class PowerBaseTests
{
    private static readonly double[] Bases =
    [
        10, Math.E, 2, 0.5, 8, 1024, 1.0 / 1024, 3, 7, 100, 0.1, 1.5, 0.93, 1.05, 1.0000001, 0.9999999, 1 + 1.0 / (1L << 52),
        1 - 1.0 / (1L << 53), 1, 1e-300, 1e300, double.MaxValue, double.Epsilon, 2.2250738585072014E-308,
    ];

    private static readonly double[] Unreal =
    [
        -2, -10, -1, -0.5, -1.0000001, 0, -0.0, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
    ];

    [Fact]
    public void Positive_bases() => SixteenTypes.Each(new Positive());

    [Fact]
    public void Bases_that_have_no_logarithm() => SixteenTypes.Each(new NoLogarithm());

    [Fact]
    public void Bases_and_exponents_of_other_types()
    {
        GridRequest request = Ask.Logspace(ElementType.Double, 0, 0, 40);
        GridRequest decimals = request with
        {
            Start = Element<decimal>.Real(-1.1m),
            Stop = Element<decimal>.Real(7.3m),
            BaseOrStep = Element<decimal>.Real(1.0000000000000000001m),
        };
        ExactComparison.Check<double>(decimals, "1.0000000000000000001m");
        ExactComparison.Check<double>(decimals with { BaseOrStep = Element<decimal>.Real(2.5m) }, "2.5m");
        ExactComparison.Check<decimal>(decimals with { Element = ElementType.Decimal, BaseOrStep = Element<decimal>.Real(2.5m) }, "2.5m");
        ExactComparison.Check<double>(decimals with { BaseOrStep = Element<decimal>.Real(7.9228162514264337593543950335m) }, "96 bits");
        GridRequest floats = request with { Start = Element<Half>.Real((Half)0.1), Stop = Element<float>.Real(3.3f) };
        ExactComparison.Check<double>(floats with { BaseOrStep = Element<ulong>.Real(ulong.MaxValue) }, "a ulong");
        GridRequest integers = request with { Start = Element<Int128>.Real(-3), Stop = Element<sbyte>.Real(4) };
        ExactComparison.Check<double>(integers with { BaseOrStep = Element<UInt128>.Real(UInt128.MaxValue) }, "a UInt128");
    }

    [Fact]
    public void Exponents_beyond_all_types()
    {
        foreach (double end in (double[])[1e11, 1e15, 1e25, 1e300, double.MaxValue, double.PositiveInfinity, double.NaN, double.Epsilon])
        {
            foreach (double @base in (double[])[2, 10, 0.1, 1, Math.BitIncrement(1.0)])
            {
                ExactComparison.Check<double>(Ask.Logspace(ElementType.Double, 0, end, 8, @base), $"{@base}^{end}");
                ExactComparison.Check<double>(Ask.Logspace(ElementType.Double, -end, end, 9, @base), $"{@base}^±{end}");
                ExactComparison.Check<int>(Ask.Logspace(ElementType.Int32, 0, -end, 8, @base), $"{@base}^-{end}");
            }
        }
    }

    private sealed class Positive : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Target.Info();
            bool isFloat = type.Kind == ElementKind.BinaryFloat;
            double highest = isFloat ? type.MaxExponent : type.Kind == ElementKind.Decimal ? 96 : type.Bits - 1;
            double lowest = isFloat ? type.MinExponent : -3;
            foreach (double @base in Bases)
            {
                double log2 = @base == 1 ? 1 : Math.Log2(@base);
                GridRequest request = Ask.Logspace(type.Type, lowest / log2, highest * 0.97 / log2, 23, @base);
                ExactComparison.Check<T>(request, $"{typeof(T)}, base {@base:R}");
                GridRequest falling = request with { Start = request.Stop, Stop = request.Start, Endpoint = false };
                ExactComparison.Check<T>(falling, $"{typeof(T)}, base {@base:R}, falling");
                // Steps so small that many elements are equal.
                double level = 5.3 / log2;
                GridRequest flat = Ask.Logspace(type.Type, level, Math.BitIncrement(level), 19, @base);
                ExactComparison.Check<T>(flat, $"{typeof(T)}, base {@base:R}, level");
            }
        }
    }

    private sealed class NoLogarithm : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach (double @base in Unreal)
            {
                ExactComparison.Check<T>(Ask.Logspace(Element<T>.Target, 0, 6, 7, @base), $"{typeof(T)}, base {@base:R}");
                ExactComparison.Check<T>(Ask.Logspace(Element<T>.Target, 3, -3, 13, @base), $"{typeof(T)}, base {@base:R}, halves");
            }
        }
    }
}
