using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Kernels;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// How often blocks leave elements to the scalar level, and that to the exact engine: a kernel with too many doubts is slow, not wrong.
/// </summary>
public class PowerEffortTests
{
    private delegate void Fill<T>(Span<T> destination);

    [Theory]
    [InlineData(-3, 3, 10, 100_000)]
    [InlineData(-300, 300, 10, 100_000)]
    [InlineData(300, -300, 10, 8_191)]
    [InlineData(-3.3, 3.7, 2, 100_000)]
    [InlineData(1e6, 1e8, 1.000001, 100_000)]
    [InlineData(-1e17, 1e17, 1.0000000000000002, 10_000)]
    public void Doubles(double start, double stop, double @base, int num)
    {
        AssertLevels<double>(num, span => Tensor.Logspace(start, stop, span, @base: @base), mostScalar: 1, mostExact: 1);
    }

    [Fact]
    public void Double_without_exact_elements_needs_nobody()
    {
        AssertLevels<double>(100_000, span => Tensor.Logspace(-3.3, 3.7, span), mostScalar: 0, mostExact: 0);
        AssertLevels<double>(100_000, span => Tensor.Geomspace(1e-300, 1.7e300, span, endpoint: false), mostScalar: 0, mostExact: 0);
        AssertLevels<double>(100_000, span => Tensor.Geomspace(-0.7, -1e9, span), mostScalar: 1, mostExact: 0);
    }

    [Fact]
    public void Float_and_Half_and_32_bits()
    {
        // A margin of 2^−50 on either side of the midpoints of 24-bit floats: one element in 2^25 or more.
        AssertLevels<float>(100_000, span => Tensor.Logspace(-3.3, 3.7, span), mostScalar: 1, mostExact: 0);
        AssertLevels<float>(100_000, span => Tensor.Logspace(-60.3, 60.7, span), mostScalar: 1, mostExact: 0);
        AssertLevels<Half>(100_000, span => Tensor.Logspace(-3.3, 3.7, span), mostScalar: 0, mostExact: 0);
        AssertLevels<int>(100_000, span => Tensor.Logspace(0.1, 9.3, span), mostScalar: 4, mostExact: 0);
        AssertLevels<uint>(100_000, span => Tensor.Logspace(9.6, 0.1, span), mostScalar: 4, mostExact: 0);
        AssertLevels<short>(100_000, span => Tensor.Geomspace(-32000.5, -1.5, span), mostScalar: 4, mostExact: 0);
        AssertLevels<byte>(100_000, span => Tensor.Logspace(0.1, 2.4, span), mostScalar: 4, mostExact: 0);
    }

    [Fact]
    public void Integers_of_64_bits()
    {
        // A margin of 2^−16 on either side of the integers: three elements in 100,000.
        AssertLevels<long>(100_000, span => Tensor.Logspace(0.1, 18.9, span), mostScalar: 15, mostExact: 0);
        AssertLevels<ulong>(100_000, span => Tensor.Logspace(19.2, 0.1, span), mostScalar: 15, mostExact: 0);
        AssertLevels<nint>(100_000, span => Tensor.Geomspace(-9e18, -1.5, span), mostScalar: 15, mostExact: 0);
    }

    [Fact]
    public void Wide_types()
    {
        // 4128 units of 2^−128 beside half a unit of 93 to 96 bits.
        AssertLevels<decimal>(100_000, span => Tensor.Logspace(-20.1, 28.2, span), mostScalar: 1, mostExact: 0);
        AssertLevels<decimal>(100_000, span => Tensor.Geomspace(-0.7, -1e9, span, endpoint: false), mostScalar: 1, mostExact: 0);
        AssertLevels<decimal>(7, span => Tensor.Logspace(-3.0, 3.0, span), mostScalar: 0, mostExact: 0);
        // Below 2^80 one in 2^36, at 2^112 one in 15.
        AssertLevels<Int128>(100_000, span => Tensor.Logspace(0.1, 24, span), mostScalar: 1, mostExact: 0);
        AssertLevels<UInt128>(10_000, span => Tensor.Logspace(33.7, 30, span), mostScalar: 130, mostExact: 0);
        // Above, all of them; but a run of equal elements costs only its ends.
        AssertLevels<Int128>(1_000, span => Tensor.Logspace(33.8, 38.2, span), mostScalar: 1_000, mostExact: 0);
        AssertLevels<decimal>(100_000, span => Tensor.Logspace(-1e6, 28, span), mostScalar: 10, mostExact: 0);
    }

    [Fact]
    public void Wide_types_have_no_blocks_on_a_line_with_too_few_bits()
    {
        AssertLevels<decimal>(1_000, span => Tensor.Logspace(-1e17, 1e17, span, @base: 1.0000000000000002), mostScalar: 1_000, mostExact: 20);
        Assert.Equal(1_000, Levels.Scalar);
    }

    [Fact]
    public void Outside_the_window_a_run_of_equal_elements_costs_a_few()
    {
        // From 0 through 2^20 subnormals and normal numbers to infinity.
        AssertLevels<double>(100_000, span => Tensor.Logspace(-1e6, 1e6, span), mostScalar: 60, mostExact: 0);
        AssertLevels<int>(100_000, span => Tensor.Logspace(-1e6, 9.1, span), mostScalar: 10, mostExact: 0);
        AssertLevels<int>(1_000, span => Tensor.Logspace(-0.3, -0.01, span), mostScalar: 2, mostExact: 0);
        AssertLevels<float>(100_000, span => Tensor.Logspace(-400.1, 400.1, span), mostScalar: 8, mostExact: 0);
        AssertLevels<float>(100_000, span => Tensor.Logspace(400.1, -400.1, span), mostScalar: 8, mostExact: 0);
        AssertLevels<Half>(100_000, span => Tensor.Logspace(-30.3, 30.7, span), mostScalar: 2_100, mostExact: 0);
        // Every subnormal differs: one each.
        AssertLevels<double>(10_000, span => Tensor.Logspace(-320.1, -308.1, span), mostScalar: 10_000, mostExact: 0);
    }

    [Fact]
    public void Steep_grids_have_short_tables()
    {
        // Ratio 2^30.3: a table of 16 reaches 2^485, one of 32 would overflow with its anchor.
        AssertLevels<double>(67, span => Tensor.Logspace(-1000.0, 1000, span, @base: 2), mostScalar: 1, mostExact: 0);
        AssertLevels<float>(67, span => Tensor.Logspace(1000.0, -1000, span, @base: 2), mostScalar: 1, mostExact: 0);
    }

    [Fact]
    public void Whole_powers_of_integers_never_need_the_exact_engine()
    {
        AssertLevels<long>(19, span => Tensor.Logspace(0.0, 18, span), mostScalar: 19, mostExact: 0);
        AssertLevels<long>(181, span => Tensor.Logspace(0.0, 18, span), mostScalar: 19, mostExact: 0);
        AssertLevels<int>(31, span => Tensor.Logspace(0.0, 30, span, @base: 2), mostScalar: 31, mostExact: 0);
        AssertLevels<UInt128>(128, span => Tensor.Logspace(0.0, 127, span, @base: 2), mostScalar: 128, mostExact: 0);
        AssertLevels<int>(4, span => Tensor.Geomspace(8.0, 27, span), mostScalar: 4, mostExact: 0);
    }

    [Fact]
    public void A_run_around_a_boundary_asks_the_exact_engine_for_its_ends()
    {
        // 10^(1e−60) … 10^(2e−60): a million elements, none of which an interval tells from 1. Then half of them below it.
        AssertLevels<int>(1_000_000, span => Tensor.Logspace(1e-60, 2e-60, span), mostScalar: 150, mostExact: 110);
        AssertLevels<int>(1_000_000, span => Tensor.Logspace(-1e-60, 1e-60, span), mostScalar: 150, mostExact: 150);
        AssertLevels<double>(1_000_000, span => Tensor.Geomspace(1.0, Math.BitIncrement(1.0), span), mostScalar: 1, mostExact: 1);
    }

    [Fact]
    public void Single_elements_take_64_bits()
    {
        AssertSingle<double>(-3.3, 3.7, most: 10);
        AssertSingle<float>(-3.3, 3.7, most: 1);
        AssertSingle<Half>(-3.3, 3.7, most: 1);
        AssertSingle<byte>(0.1, 2.4, most: 1);
        AssertSingle<short>(0.1, 4.5, most: 1);
        AssertSingle<int>(0.1, 9.3, most: 1);
        AssertSingle<ulong>(0.1, 12.3, most: 1);
        AssertSingle<int>(-9.3, -0.1, most: 1);
    }

    private static void AssertSingle<T>(double start, double stop, long most) where T : unmanaged, INumber<T>
    {
        const int num = 1000;
        var grid = Prepared.Of<T>(Ask.Logspace(Element<T>.Target, start, stop, num));
        var whole = new T[num];
        grid.Fill(0, whole);
        Levels.Reset();
        for (int i = 0; i < num; i++)
            Assert.Equal(whole[i], grid.Element(i));
        Assert.InRange(Levels.Scalar, 0, most);
    }

    private static void AssertLevels<T>(int num, Fill<T> fill, long mostScalar, long mostExact) where T : unmanaged, INumber<T>
    {
        var destination = new T[num];
        Levels.Reset();
        fill(destination);
        string actual = $"{typeof(T)}: {Levels.Scalar} scalar, {Levels.Exact} exact";
        Assert.True(Levels.Scalar <= mostScalar && Levels.Exact <= mostExact, actual);
    }
}
