using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Grids;

/// <summary>Elements that an integer type or decimal does not hold.</summary>
public class OverflowTests
{
    [Fact]
    public void The_first_element_that_does_not_fit_is_named_with_its_value_and_the_range() => SixteenTypes.EachConstant(new Powers());

    [Fact]
    public void Below_the_range_too() => SixteenTypes.EachConstant(new Below());

    [Fact]
    public void Arguments_that_are_not_finite_have_no_elements() => SixteenTypes.EachConstant(new NonFinite());

    [Fact]
    public void One_too_many_at_either_end()
    {
        Assert.Equal([(byte)254, (byte)255], Tensor.Linspace<byte>(254.0, 255.9, num: 2).ToArray());
        Fails.With<OverflowException>(
            null, () => Tensor.Linspace<byte>(255.0, 256, num: 2),
            "Linspace<byte>: element 1 is 256, but byte holds 0 to 255", "such as double");
        // Linspace floors, the others truncate.
        Fails.With<OverflowException>(null, () => Tensor.Linspace<byte>(1.0, -0.5, num: 2), "element 1 is -1");
        Assert.Equal([(byte)0], Tensor.Geomspace<byte>(-0.5, -0.1, num: 1).ToArray());
        Fails.With<OverflowException>(
            null, () => Tensor.Logspace<Int128>(126.0, 127, num: 2, @base: 2),
            "element 1 is 170141183460469231731687303715884105728, but Int128");
        Fails.With<OverflowException>(
            null, () => Tensor.Geomspace<long>(1.0, 9223372036854775808, num: 64), "Geomspace<long>: element 63 is 9223372036854775808");
    }

    [Fact]
    public void Values_of_more_than_128_bits_are_rounded()
    {
        // The double nearest to 1e39 is a little below it.
        Fails.With<OverflowException>(null, () => Tensor.Logspace<int>(0, 39, num: 2), "element 1 is 1.00000e+39,");
        Fails.With<OverflowException>(null, () => Tensor.Linspace<int>(0, -1.2345675e45, num: 2), "element 1 is -1.23457e+45,");
        Fails.With<OverflowException>(null, () => Tensor.Logspace<int>(0, 400, num: 2), "element 1 is beyond 1.8e308,");
        Fails.With<OverflowException>(null, () => Tensor.Linspace<int>(0, double.NegativeInfinity), "element 1 is beyond -1.8e308,");
        Fails.With<OverflowException>(null, () => Tensor.Logspace<int>(0, 1, num: 3, @base: -10), "element 1 is NaN,");
    }

    [Theory]
    [InlineData(0, "[2, 1]")]
    [InlineData(-1, "[1, 2]")]
    public void Among_several_grids_the_place_in_the_result_is_named(int axis, string place)
    {
        // The second grid is 1, 128.75, 256.5, 384.25, 512.
        Fails.With<OverflowException>(
            null, () => Tensor.Linspace<byte>([0.0, 1], [0, 512], num: 5, axis: axis), $"element {place} is 256, but byte holds 0 to 255");
        Fails.With<OverflowException>(
            null, () => Tensor.Logspace<byte>([0.0, 0], [0, 12], num: 4, axis: axis, @base: 2), $"Logspace<byte>: element {place} is 256");
        Fails.With<OverflowException>(
            null, () => Tensor.Geomspace<byte>([1.0, 1], [1, 4096], num: 4, axis: axis), $"Geomspace<byte>: element {place} is 256");
    }

    [Fact]
    public void The_place_in_a_middle_axis()
    {
        Tensor<double> starts = Tensor.Create([0.0, 1], [2, 1]), stops = [0, 100, 512];
        Fails.With<OverflowException>(null, () => Tensor.Linspace<byte>(starts, stops, num: 5, axis: 1), "element [0, 2, 2] is 256");
        Fails.With<OverflowException>(null, () => Tensor.Linspace<byte>(starts, [0, 100, -1], num: 5, axis: -2), "element [0, 1, 2] is -1");
    }

    [Fact]
    public void What_is_not_an_element_need_not_fit()
    {
        Assert.Equal([], Tensor.Logspace<byte>(300, 400, num: 0).ToArray());
        Assert.Equal([(byte)1], Tensor.Logspace<byte>(0, 400, num: 1).ToArray());
        Assert.Equal([(byte)0, (byte)128], Tensor.Linspace<byte>(0, 256, num: 2, endpoint: false).ToArray());
        Assert.Equal([1], Tensor.Linspace<int>(1, double.NaN, num: 1).ToArray());
    }

    private sealed class Powers : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            (BigInteger least, BigInteger most) = Range<T>();
            int misfit = Enumerable.Range(0, 40).First(k => BigInteger.Pow(10, k) > most);
            string value = misfit == 39 ? "1.00000e+39" : "1" + new string('0', misfit);
            string[] expected =
                [$"element {misfit} is {value}, but {Element<T>.Info.Keyword} holds {Text(least)} to {Text(most)}", "wider element type"];
            Fails.With<OverflowException>(null, () => Tensor.Logspace<T>(0.0, 39.0, num: 40), expected);
            Fails.With<OverflowException>(null, () => Tensor.Geomspace<T>(1.0, 1e39, num: 40), $"element {misfit} is ");
            Fails.With<OverflowException>(null, () => Tensor.Logspace<T>(Tensor.Full([], 0.0), 39, num: 40), expected);
        }
    }

    private sealed class Below : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            (BigInteger least, BigInteger most) = Range<T>();
            Fails.With<OverflowException>(
                null, () => Tensor.Linspace<T>(0.0, -1e39, num: 2), "element 1 is -1.00000e+39", $"{Text(least)} to {Text(most)}");
            Fails.With<OverflowException>(null, () => Tensor.Linspace<T>([0.0, 0], [0, -1e39], num: 2), "element [1, 1] is -1.00000e+39");
        }
    }

    private sealed class NonFinite : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Fails.With<OverflowException>(null, () => Tensor.Linspace<T>(double.NaN, 1), "element 0 is NaN", "Use a wider element type");
            Fails.With<OverflowException>(null, () => Tensor.Linspace<T>(0, double.NaN), "element 1 is NaN");
            Fails.With<OverflowException>(null, () => Tensor.Linspace<T>(double.PositiveInfinity, 1), "element 0 is beyond 1.8e308");
            Fails.With<OverflowException>(null, () => Tensor.Logspace<T>(0, double.PositiveInfinity), "element 1 is beyond 1.8e308");
            Fails.With<OverflowException>(null, () => Tensor.Logspace<T>(1, 2, @base: double.NaN), "element 0 is NaN");
            Fails.With<OverflowException>(null, () => Tensor.Logspace<T>(0, -1, num: 2, @base: 0), "element 1 is beyond 1.8e308");
            Fails.With<OverflowException>(null, () => Tensor.Geomspace<T>(1, double.PositiveInfinity), "element 1 is beyond 1.8e308");
            Fails.With<OverflowException>(null, () => Tensor.Geomspace<T>(double.NaN, 1), "element 0 is NaN");
        }
    }

    /// <summary>The range of a type as .NET saturates to it.</summary>
    private static (BigInteger Least, BigInteger Most) Range<T>() where T : unmanaged, INumber<T> => (
        BigInteger.CreateChecked(T.CreateSaturating(double.NegativeInfinity)),
        BigInteger.CreateChecked(T.CreateSaturating(double.PositiveInfinity)));

    private static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
