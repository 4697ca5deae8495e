using Xunit;

namespace StaticTensors.Tests.Api;

/// <summary>No bit of an argument is lost, whatever its type and the element type.</summary>
public class ExactArgumentTests
{
    private const long PowerOf3 = 4052555153018976267;   // 3^39, which double rounds

    [Fact]
    public void Ends_beyond_double_are_exact()
    {
        Assert.Equal(Powers(3, 40), Tensor.Geomspace<long>(1L, PowerOf3, 40).ToArray());
        Assert.Equal([0, 9007199254740993], Tensor.Linspace<long>(0L, 9007199254740993L, 2).ToArray());
        Assert.Equal([0, long.MaxValue], Tensor.Linspace<long>(0L, long.MaxValue, 2).ToArray());
        Assert.Equal([0, ulong.MaxValue], Tensor.Linspace<ulong>(0, ulong.MaxValue, 2).ToArray());
        Assert.Equal([Int128.MinValue, Int128.MaxValue], Tensor.Linspace<Int128>(Int128.MinValue, Int128.MaxValue, 2).ToArray());
        Assert.Equal([0, 0.1m, 0.2m, 0.3m], Tensor.Linspace<decimal>(0, 0.3m, 4).ToArray());
        Assert.Equal([0.1, 0.1], Tensor.Linspace<double>(0.1m, 0.1, 2).ToArray());
    }

    [Fact]
    public void So_is_the_base()
    {
        decimal[] powers = [1, 1.1m, 1.21m];
        Assert.Equal(powers, Tensor.Logspace<decimal>(0, 2, 3, @base: 1.1m).ToArray());
        Assert.Equal(powers, Tensor.Logspace(0m, 2m, 3, @base: 1.1m).ToArray());
        Assert.Equal(powers, Tensor.Logspace<decimal>([0], 2, 3, @base: 1.1m)[.., 0].ToArray());
        Assert.Equal(powers, Tensor.Logspace([0m], [2m], 3, @base: [1.1m])[.., 0].ToArray());
        var into = new decimal[3];
        Tensor.Logspace(0, 2, into, @base: 1.1m);
        Assert.Equal(powers, into);
        Assert.Equal([1, 9007199254740993], Tensor.Logspace<long>(0, 1, 2, @base: 9007199254740993L).ToArray());
        Assert.Equal([1, 10, 100], Tensor.Logspace<int>(0, 2, 3, @base: null).ToArray());
    }

    [Fact]
    public void So_are_ends_on_their_way_into_a_span()
    {
        var longs = new long[40];
        Tensor.Geomspace(1L, PowerOf3, longs);
        Assert.Equal(Powers(3, 40), longs);
        Tensor.Linspace(1L, 1L << 60, longs, endpoint: false);
        Assert.Equal(1, longs[0]);
        var decimals = new decimal[4];
        Tensor.Linspace(0, 0.3m, decimals);
        Assert.Equal([0, 0.1m, 0.2m, 0.3m], decimals);
    }

    [Fact]
    public void So_are_array_like_ends_of_any_type()
    {
        Tensor<long> longs = Tensor.Linspace<long>([0, long.MinValue], long.MaxValue, 2, axis: -1);
        Assert.Equal([0, long.MaxValue, long.MinValue, long.MaxValue], longs.ToArray());
        Assert.Equal(Powers(3, 40), Tensor.Geomspace<long>(Tensor.Create([1L]), new[] { PowerOf3 }, 40)[.., 0].ToArray());
        Tensor<decimal> decimals = Tensor.Linspace([0m, 1m], [0.3m, 1.3m], 4);
        Assert.Equal([0, 0.1m, 0.2m, 0.3m], decimals[.., 0].ToArray());
        Tensor<double> inferred = Tensor.Linspace(Tensor.Create([0L]), Tensor.Create([9007199254740993L]), 3);
        Assert.Equal([0, 4503599627370496.5, 9007199254740992], inferred.ToArray());
        Tensor<UInt128> wide = Tensor.Linspace<UInt128>((UInt128[])[0, 1], UInt128.MaxValue, 2);
        Assert.Equal([0, 1, UInt128.MaxValue, UInt128.MaxValue], wide.ToArray());
    }

    [Fact]
    public void Array_like_ends_may_be_of_any_rank_and_not_null()
    {
        Assert.Equal([2, 2, 2, 1], Tensor.Linspace<int>(Tensor.Zeros<long>([2, 1, 1]), Tensor.Full([2, 1], 9m), 2).Shape.ToArray());
        Assert.Throws<ArgumentNullException>("start", () => Tensor.Linspace<int>((Tensor<long>)null!, 1));
        Assert.Throws<ArgumentNullException>("stop", () => Tensor.Linspace<int>(1, (long[])null!));
        int sum = 0;
        foreach (Real number in (ArrayLike)new[] { 1, 2 })
            sum += number == 2 ? 2 : 1;
        Assert.Equal(3, sum);
    }

    [Fact]
    public void Reals_are_equal_when_they_are_the_same_number()
    {
        Real[] ones = [(sbyte)1, (byte)1, (short)1, (ushort)1, 1, 1u, 1L, 1UL, Int128.One, UInt128.One, (nint)1, (nuint)1, (Half)1, 1f, 1.0, 1m, 1.00m];
        Assert.All(ones, one => Assert.True(one == ones[0] && one.GetHashCode() == ones[0].GetHashCode() && one.ToString() == "1"));
        Assert.True((Real)0.5 == 0.5m);
        Assert.True((Real)0.1 != 0.1m);
        Assert.True((Real)0.0 != -0.0);
        Assert.True((Real)double.NaN == float.NaN);
        Assert.True((Real)long.MaxValue != 9223372036854775808.0);
        Assert.False(((Real)1).Equals(1.0 as object));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0, "-0")]
    [InlineData(1e16, "1e16")]
    [InlineData(123456789012345, "123456789012345")]
    [InlineData(1e-5, "0.00001")]
    [InlineData(2.5e-300, "2.5e-300")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e308")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-∞")]
    public void A_real_prints_the_fewest_digits_that_identify_it(double value, string text) => Assert.Equal(text, ((Real)value).ToString());

    [Fact]
    public void A_real_of_another_type_prints_all_that_it_has()
    {
        Assert.Equal("0.1", ((Real)0.1f).ToString());
        Assert.Equal("0.1", ((Real)(Half)0.1).ToString());
        Assert.Equal("79228162514264337593543950335", ((Real)decimal.MaxValue).ToString());
        Assert.Equal("1e-28", ((Real)0.0000000000000000000000000001m).ToString());
        Assert.Equal("-170141183460469231731687303715884105728", ((Real)Int128.MinValue).ToString());
        Assert.Equal("340282366920938463463374607431768211455", ((Real)UInt128.MaxValue).ToString());
    }

    private static long[] Powers(long @base, int count)
    {
        var powers = new long[count];
        for (long i = 0, power = 1; i < count; i++, power = unchecked(power * @base))
            powers[i] = power;
        return powers;
    }
}
