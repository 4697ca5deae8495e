using Xunit;

namespace StaticTensors.Tests.Printing;

/// <summary>Digits of binary floats that are easily wrong; the texts are NumPy's.</summary>
public class FloatTextTests
{
    [Fact]
    public void Ties_at_the_eighth_digit_go_to_even()
    {
        Assert.Equal("Tensor([0.00195312, 0.00585938])", Printed.Vector(0.001953125, 0.005859375));
        Assert.Equal("Tensor([1.23456788e+09, 1.23456790e+10])", Printed.Vector(1234567885.0, 12345678950.0));
    }

    [Fact]
    public void Scientific_cells_are_filled_up_with_further_digits_of_the_value()
    {
        Assert.Equal("Tensor(5.e-324)", Printed.Scalar(double.Epsilon));
        Assert.Equal("Tensor([4.94065646e-324, 1.79769313e+308])", Printed.Vector(double.Epsilon, double.MaxValue));
        Assert.Equal("Tensor([6.55e+04, 5.96e-08], dtype=float16)", Printed.Vector(Half.MaxValue, Half.Epsilon));
    }

    [Fact]
    public void Whole_numbers_show_all_their_digits()
    {
        // Fewer identify them in their type: Half 9970, float 6.710887E+07.
        Assert.Equal("Tensor([9968., 2500.], dtype=float16)", Printed.Vector((Half)9968, (Half)2500));
        Assert.Equal("Tensor([67108872., 12500000.], dtype=float32)", Printed.Vector(67108872f, 1.25e7f));
    }

    [Fact]
    public void The_digits_shown_identify_the_number_even_if_others_are_nearer() =>
        Assert.Equal("Tensor(1.2621775e-29, dtype=float32)", Printed.Scalar(MathF.ScaleB(1, -96)));

    [Fact]
    public void Digits_beyond_the_eighth_that_round_away_take_no_room()
    {
        Assert.Equal("Tensor([0.1, 1. ])", Printed.Vector(0.1000000001, 0.9999999999));
        Assert.Equal("Tensor(1.e+10)", Printed.Scalar(9.9999999999e9));
    }

    [Fact]
    public void Thresholds_are_those_of_the_element_type()
    {
        Assert.Equal("Tensor(0.0001)", Printed.Scalar(1e-4));
        Assert.Equal("Tensor(0.0001, dtype=float32)", Printed.Scalar(1e-4f));
        Assert.Equal("Tensor([65504.,   100.], dtype=float16)", Printed.Vector(Half.MaxValue, (Half)100));
    }

    [Fact]
    public void What_is_not_finite_is_aligned_with_the_numbers()
    {
        Assert.Equal("Tensor([1.0e-100, 1.5e+000,     -inf,      nan])", Printed.Vector(1e-100, 1.5, double.NegativeInfinity, double.NaN));
        Assert.Equal("Tensor([ nan, -inf])", Printed.Vector(double.NaN, double.NegativeInfinity));
        Assert.Equal("Tensor([-0.,  0.])", Printed.Vector(-0.0, 0.0));
        Assert.Equal("Tensor(nan, dtype=float16)", Printed.Scalar(Half.NaN));
    }
}
