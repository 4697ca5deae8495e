using System.Globalization;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class AsTypeTests
{
    [Fact]
    public void Keeps_the_shape()
    {
        Tensor<int> ints = Tensor.Create([1.9, -1.9, 2, 3], [2, 2]).AsType<int>();
        Assert.Equal([2, 2], ints.Shape.ToArray());
        Assert.Equal([1, -1, 2, 3], ints.ToArray());
        Assert.Equal(0, ((Tensor<double>)2.5).AsType<float>().Rank);
        Assert.Equal([0, 3], Tensor.Zeros<double>([0, 3]).AsType<decimal>().Shape.ToArray());
    }

    [Fact]
    public void The_flag_is_the_rule_of_the_type_and_not_inherited()
    {
        Tensor<double> constant = Tensor.Create([1.0], constant: true), variable = [1.0];
        Assert.False(constant.AsType<float>().IsConstant);
        Assert.False(constant.AsType<double>().IsConstant);
        Assert.True(constant.AsType<double>(constant: true).IsConstant);
        Assert.True(variable.AsType<int>().IsConstant);
        Assert.False(Tensor.Create([1]).AsType<double>().IsConstant);
        Fails.With<ArgumentException>("constant", () => variable.AsType<int>(constant: false), "constant: false", "int");
        // The flag is refused before any element is read.
        Fails.With<ArgumentException>("constant", () => Tensor.Create([double.NaN]).AsType<int>(constant: false));
    }

    [Fact]
    public void The_same_type_shares_the_data()
    {
        Tensor<double> tensor = [1, double.NaN];
        Assert.NotSame(tensor, tensor.AsType<double>());
        Assert.True(tensor.AsType<double>().AsSpan() == tensor.AsSpan());
    }

    [Fact]
    public void Types_of_one_size_are_converted_all_the_same()
    {
        // The runtime would accept an int[] as a uint[].
        Fails.With<OverflowException>(null, () => Tensor.Create([-1]).AsType<uint>(), "-1");
        Fails.With<OverflowException>(null, () => Tensor.Create([ulong.MaxValue]).AsType<long>(), "18446744073709551615");
        Assert.Equal([1u], Tensor.Create([1]).AsType<uint>().ToArray());
    }

    [Fact]
    public void Integers_truncate_toward_zero()
    {
        Assert.Equal([2, -2, 0, 0], Tensor.Create([2.9, -2.9, 0.9, -0.9]).AsType<int>().ToArray());
        Assert.Equal([0, 255], Tensor.Create([-0.9, 255.9]).AsType<byte>().ToArray());
        Assert.Equal([UInt128.Zero, UInt128.One], Tensor.Create([-0.5, 1.5]).AsType<UInt128>().ToArray());
        Assert.Equal([-7L, 7L], Tensor.Create([-7.99m, 7.99m]).AsType<long>().ToArray());
    }

    [Fact]
    public void Values_that_do_not_fit_are_errors_with_index_value_and_type()
    {
        Fails.With<OverflowException>(
            null, () => Tensor.Create([1.0, 2, 300]).AsType<byte>(),
            "AsType<byte>", "element 2 is 300", "byte holds 0 to 255", "wider element type");
        Fails.With<OverflowException>(
            null, () => Tensor.Create([1.0, double.NaN, 3, 4], [2, 2]).AsType<int>(),
            "element [0, 1] is NaN", "int holds -2147483648 to 2147483647");
        Fails.With<OverflowException>(
            null, () => ((Tensor<float>)float.NegativeInfinity).AsType<Int128>(), "element 0 is -Infinity", "Int128");
        Fails.With<OverflowException>(null, () => Tensor.Create([-1m]).AsType<ushort>(), "element 0 is -1", "ushort holds 0 to 65535");
        Fails.With<OverflowException>(
            null, () => Tensor.Create([1e29]).AsType<decimal>(), "element 0 is 1E+29", "decimal holds -79228162514264337593543950335 to");
        Fails.With<OverflowException>(null, () => Tensor.Create([Half.Zero, Half.NaN]).AsType<decimal>(), "element 1 is NaN");
        Fails.With<OverflowException>(
            null, () => Tensor.Create([UInt128.MaxValue]).AsType<decimal>(), "element 0 is 340282366920938463463374607431768211455");
    }

    [Fact]
    public void The_first_of_several_is_named() =>
        Fails.With<OverflowException>(null, () => Tensor.Create([.. Enumerable.Range(0, 1000)]).AsType<sbyte>(), "element 128 is 128");

    // Below: values worked out by hand, for which double rounding, or .NET's own conversion, gives another result.

    [Fact]
    public void Wide_integers_to_float_are_rounded_once()
    {
        // Floats at 2^60 are 2^37 apart: 1 more than half of that must go up; as a double it would be a tie and go down.
        long above = (1L << 60) + (1L << 36) + 1;
        Assert.Equal([1152921642045800448f], Tensor.Create([above]).AsType<float>().ToArray());
        Assert.Equal([1152921642045800448f], Tensor.Create([(ulong)above]).AsType<float>().ToArray());
        Assert.Equal([1152921642045800448f], Tensor.Create([(nint)above]).AsType<float>().ToArray());
        Assert.Equal([-1152921642045800448f], Tensor.Create([(Int128)(-above)]).AsType<float>().ToArray());
        Assert.Equal([1152921504606846976f], Tensor.Create([above - 1]).AsType<float>().ToArray());
        // 2^128 − 1 is nearer to 2^128 than to the largest float.
        Assert.Equal([float.PositiveInfinity], Tensor.Create([UInt128.MaxValue]).AsType<float>().ToArray());
        Assert.Equal([float.MaxValue], Tensor.Create([UInt128.MaxValue - (UInt128.One << 103)]).AsType<float>().ToArray());
        Assert.Equal([Math.ScaleB(1, 128)], Tensor.Create([UInt128.MaxValue]).AsType<double>().ToArray());
        // The example of dotnet/runtime#43895: 2^63 and more to double.
        Assert.Equal([0x43e08b2a2c280291UL], Bits(Tensor.Create([0x84595161401484A0UL]).AsType<double>()));
    }

    [Fact]
    public void To_half_is_rounded_once()
    {
        // 2049 is a tie between 2048 and 2050; a double just above it is a float that is the tie.
        Assert.Equal([(Half)2048, (Half)2050, (Half)2052], Tensor.Create([2049.0, Math.BitIncrement(2049), 2051]).AsType<Half>().ToArray());
        Assert.Equal([(Half)65504, Half.PositiveInfinity], Tensor.Create([65519, 65520]).AsType<Half>().ToArray());
        Assert.Equal([Half.NegativeInfinity], Tensor.Create([Int128.MinValue]).AsType<Half>().ToArray());
        Assert.Equal([(Half)2050], Tensor.Create([2049.0000000000000000001m]).AsType<Half>().ToArray());
    }

    [Fact]
    public void Decimal_to_double_keeps_every_digit()
    {
        // 1 + 2^-53 = 1.000000000000000111022302462515…, the tie between 1 and the next double.
        decimal below = 1.0000000000000001110223024625m, above = 1.0000000000000001110223024626m;
        Assert.Equal([1.0, Math.BitIncrement(1.0)], Tensor.Create([below, above]).AsType<double>().ToArray());
        Assert.Equal([0.1, 79228162514264337593543950336.0], Tensor.Create([0.1m, decimal.MaxValue]).AsType<double>().ToArray());
    }

    [Fact]
    public void Float_to_decimal_keeps_every_digit()
    {
        Assert.Equal(["0.1000000000000000055511151231"], Texts(Tensor.Create([0.1]).AsType<decimal>()));
        Assert.Equal(["0.100000001490116119384765625"], Texts(Tensor.Create([0.1f]).AsType<decimal>()));
        Assert.Equal(["0.5", "100", "0"], Texts(Tensor.Create([0.5, 100, -0.0]).AsType<decimal>()));
        // The largest double below 2^96.
        Assert.Equal(["79228162514264328797450928128"], Texts(Tensor.Create([Math.BitDecrement(Math.ScaleB(1, 96))]).AsType<decimal>()));
        // Half a unit of the 28th decimal place: the double 5e-29 is just above it, its predecessor just below or the tie itself.
        Assert.Equal(["0"], Texts(Tensor.Create([4.9e-29]).AsType<decimal>()));
        Assert.Equal(["0.0000000000000000000000000001"], Texts(Tensor.Create([5.1e-29]).AsType<decimal>()));
    }

    [Fact]
    public void Zeros_and_non_finite_values_survive_between_floats()
    {
        Tensor<double> special = [-0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -1e-300];
        float[] floats = special.AsType<float>().ToArray();
        Assert.True(float.IsNegative(floats[0]) && floats[0] == 0);
        Assert.True(float.IsNaN(floats[1]));
        Assert.Equal([float.PositiveInfinity, float.NegativeInfinity, float.PositiveInfinity], floats[2..5]);
        Assert.True(float.IsNegative(floats[5]) && floats[5] == 0);
        Assert.Equal(BitConverter.DoubleToUInt64Bits(-0.0), Bits(Tensor.Create([-0f]).AsType<double>())[0]);
    }

    private static ulong[] Bits(Tensor<double> tensor) => Array.ConvertAll(tensor.ToArray(), BitConverter.DoubleToUInt64Bits);

    private static string[] Texts(Tensor<decimal> tensor) =>
        Array.ConvertAll(tensor.ToArray(), value => value.ToString(CultureInfo.InvariantCulture));
}
