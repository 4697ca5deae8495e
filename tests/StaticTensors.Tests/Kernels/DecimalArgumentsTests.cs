using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Arguments with decimal places, that is quotients by powers of 10, through the kernels of every element type, against the exact engine.</summary>
public class DecimalArgumentsTests
{
    [Fact]
    public void Grids_of_powers() => SixteenTypes.Each(new Powers());

    [Fact]
    public void Grids_of_equal_steps() => SixteenTypes.Each(new Steps());

    [Fact]
    public void Arguments_that_128_bits_do_not_hold_together()
    {
        const decimal tiny = 0.0000000000000000000000000012m, large = ulong.MaxValue;
        Check<decimal>(GridLaw.Linspace, tiny, large, 0, 7);
        Check<ulong>(GridLaw.Linspace, large, tiny, 0, 7);
        Check<Int128>(GridLaw.Arange, large, 0, tiny, 7);
        Check<double>(GridLaw.Linspace, tiny, large, 0, 40);
    }

    private static void Check<T>(GridLaw law, decimal start, decimal stop, decimal ratio, int num, bool endpoint = true)
        where T : unmanaged, INumber<T> => ExactComparison.Check<T>(
        new GridRequest(
            law, Element<T>.Target, Element<decimal>.Real(start), Element<decimal>.Real(stop), Element<decimal>.Real(ratio), num, endpoint),
        $"{typeof(T)}: {law} {start} {stop} {ratio} {num}");

    private sealed class Powers : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            // One division by 10^9 and less, two of them, three, and four.
            foreach (decimal @base in (decimal[])[2.5m, 10.00m, 1.234567890123m, 1.2345678901234567891m, 0.0000000000000000000000000012m])
            {
                Check<T>(GridLaw.Logspace, 0.5m, 2.00m, @base, 40);
                Check<T>(GridLaw.Logspace, -0.123456789012345678m, 1.75m, @base, 40, endpoint: false);
            }

            Check<T>(GridLaw.Geomspace, 1.25m, 100.5m, 0, 40);
            Check<T>(GridLaw.Geomspace, 99.999m, 0.0000000000000000001m, 0, 40, endpoint: false);
            Check<T>(GridLaw.Geomspace, 12.5m, 100.0m, 0, 4);
        }
    }

    private sealed class Steps : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach (decimal small in (decimal[])[0.1m, 0.75m, 0.1234567891m, 0.0123456789012345678m, 0.0000000000000000000000000012m])
            {
                Check<T>(GridLaw.Linspace, small, 99.9m, 0, 41);
                Check<T>(GridLaw.Linspace, 100, small, 0, 40, endpoint: false);
                Check<T>(GridLaw.Arange, small, 0, 1 + small, 50);
            }
        }
    }
}
