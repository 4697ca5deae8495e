using Xunit;

namespace StaticTensors.Tests.Printing;

/// <summary>Types that NumPy lacks: the wide and the native integers print as integers, decimal as a float.</summary>
public class OtherTypesTests
{
    [Fact]
    public void Wide_integers_are_printed_in_full_and_wrapped()
    {
        Assert.Equal(
            "Tensor([-170141183460469231731687303715884105728,\n" +
            "                                               7], dtype=int128)",
            Printed.Vector(Int128.MinValue, 7));
        Assert.Equal("Tensor(340282366920938463463374607431768211455, dtype=uint128)", Printed.Scalar(UInt128.MaxValue));
    }

    [Fact]
    public void Native_integers_show_their_own_name()
    {
        Assert.Equal("Tensor([-1, 10], dtype=nint)", Printed.Vector<nint>(-1, 10));
        Assert.Equal("Tensor([ 1, 10], dtype=nuint)", Printed.Vector<nuint>(1, 10));
        Assert.Equal("Tensor([], dtype=nint)", Printed.Vector<nint>());
    }

    [Fact]
    public void A_decimal_shows_the_digits_of_its_value_not_its_scale()
    {
        Assert.Equal("Tensor([  1.   ,   2.5  , 100.125], dtype=decimal)", Printed.Vector(1m, 2.50m, 100.125000m));
        Assert.Equal("Tensor(-1.1, dtype=decimal)", Printed.Scalar(-1.10m));
        Assert.Equal("Tensor(0., dtype=decimal)", Printed.Scalar(0.000m));
    }

    [Fact]
    public void A_decimal_is_in_scientific_notation_below_a_ten_thousandth_and_from_1e8_on()
    {
        Assert.Equal("Tensor([0.0001, 0.0002, 0.0003, 0.0004, 0.0005], dtype=decimal)", Tensor.Linspace(0.0001m, 0.0005m, num: 5).ToString());
        Assert.Equal("Tensor(9.99e-05, dtype=decimal)", Printed.Scalar(0.0000999m));
        Assert.Equal("Tensor(99999999.5, dtype=decimal)", Printed.Scalar(99_999_999.5m));
        Assert.Equal("Tensor(1.e+08, dtype=decimal)", Printed.Scalar(100_000_000m));
        Assert.Equal("Tensor([1.e-03, 1.e+00, 1.e+03], dtype=decimal)", Printed.Vector(0.001m, 1, 1000));
        Assert.Equal("Tensor([   1.,   10., 1000.], dtype=decimal)", Printed.Vector(1m, 10, 1000));
    }

    [Fact]
    public void A_decimal_is_rounded_to_eight_digits_half_to_even()
    {
        Assert.Equal("Tensor([1.        , 1.00000002], dtype=decimal)", Printed.Vector(1.000000005m, 1.000000015m));
        Assert.Equal("Tensor([1.23456788e+09, 1.23456790e+09], dtype=decimal)", Printed.Vector(1234567885m, 1234567895m));
        Assert.Equal("Tensor(-1.23456788e-05, dtype=decimal)", Printed.Scalar(-0.00001234567885m));
        Assert.Equal("Tensor(1.23456789e+09, dtype=decimal)", Printed.Scalar(1234567885.0000000001m));
    }

    [Fact]
    public void A_decimal_is_scientific_where_a_float_is()
    {
        Assert.Equal("Tensor([1000.,    1.], dtype=decimal)", Printed.Vector(1000m, 1m));
        Assert.Equal("Tensor([1.001e+03, 1.000e+00], dtype=decimal)", Printed.Vector(1001m, 1m));
        Assert.Equal("Tensor([0.0001, 0.1   ], dtype=decimal)", Printed.Vector(0.0001m, 0.1m));
        Assert.Equal("Tensor(9.9e-05, dtype=decimal)", Printed.Scalar(0.000099m));
        Assert.Equal("Tensor(1.e+08, dtype=decimal)", Printed.Scalar(100000000m));
    }

    [Fact]
    public void The_whole_range_of_decimal_is_printed()
    {
        const decimal smallest = 0.0000000000000000000000000001m;

        Assert.Equal("Tensor([1.00000000e-28, 7.92281625e+28], dtype=decimal)", Printed.Vector(smallest, decimal.MaxValue));
        Assert.Equal("Tensor([ 0.e+00, -1.e-28], dtype=decimal)", Printed.Vector(0m, -smallest));
    }
}
