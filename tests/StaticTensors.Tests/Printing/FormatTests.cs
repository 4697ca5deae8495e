using System.Globalization;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Printing;

/// <summary>Tensors in interpolated strings and formats.</summary>
public class FormatTests
{
    private static readonly Tensor<double> Decades = Tensor.Logspace(0.0, 3.0, num: 4);

    [Fact]
    public void One_element_is_the_number()
    {
        Assert.Equal("1000.0", FormattableString.Invariant($"{Decades.Max():F1}"));
        Assert.Equal("1000.0", FormattableString.Invariant($"{Decades[^1..]:F1}"));
        Assert.Equal("00FF", Tensor.Full([1, 1], 255).ToString("X4"));
    }

    [Fact]
    public void Several_stand_in_brackets_at_one_width()
    {
        Assert.Equal("[   1.00,   10.00,  100.00, 1000.00]", FormattableString.Invariant($"{Decades:F2}"));
        Assert.Equal("[[ 1.0,  0.1],\n [-2.5, 10.0]]", Tensor.Create([1, 0.1, -2.5, 10], [2, 2]).ToString("F1", CultureInfo.InvariantCulture));
        Assert.Equal("[[[1]],\n\n [[2]]]", Tensor.Create([1, 2], [2, 1, 1]).ToString("D", CultureInfo.InvariantCulture));
        Assert.Equal("[]", Tensor.Zeros<double>([0, 3]).ToString("F1"));
    }

    [Fact]
    public void A_long_one_is_shortened_and_a_wide_one_broken_as_without_a_format()
    {
        Assert.Equal("[   0,    1,    2, ..., 1998, 1999, 2000]", Tensor.Arange(2001).ToString("D"));
        string[] lines = Tensor.Arange(60.0).ToString("F3", CultureInfo.InvariantCulture).Split('\n');
        Assert.True(lines.Length > 1);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 75));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_format_it_is_the_usual_text(string? format)
    {
        Assert.Equal(Decades.ToString(), Decades.ToString(format));
        Assert.Equal(Decades.ToString(), $"{Decades}");
    }

    [Fact]
    public void Elements_are_written_in_the_culture() =>
        Assert.Equal("[1,5, 2,5]", Tensor.Create([1.5, 2.5]).ToString("F1", new NumberFormatInfo { NumberDecimalSeparator = "," }));

    [Fact]
    public void A_span_is_filled_or_left_alone()
    {
        Span<char> exact = stackalloc char[36], shorter = stackalloc char[35];
        Assert.True(Decades.TryFormat(exact, out int written, "F2", CultureInfo.InvariantCulture));
        Assert.Equal("[   1.00,   10.00,  100.00, 1000.00]", exact[..written].ToString());
        Assert.False(Decades.TryFormat(shorter, out written, "F2", CultureInfo.InvariantCulture));
        Assert.Equal(0, written);
    }

    [Fact]
    public void A_format_that_the_elements_do_not_know_is_refused() =>
        Fails.With<FormatException>(null, () => Decades.ToString("Y"));
}
