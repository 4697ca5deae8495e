using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>What an argument says about itself, for values whose bits lie at the borders of its type.</summary>
public class RealTests
{
    public static TheoryData<Real, string> Texts => new()
    {
        { 0, "0" }, { (sbyte)-128, "-128" }, { ulong.MaxValue, "18446744073709551615" }, { (Int128)1 << 64, "18446744073709551616" },
        { Int128.MinValue, "-170141183460469231731687303715884105728" }, { UInt128.MaxValue, "340282366920938463463374607431768211455" },
        { 0.0, "0" }, { -0.0, "-0" }, { 1.5, "1.5" }, { -2.5, "-2.5" }, { 0.1, "0.1" }, { 0.1f, "0.1" }, { (Half)0.1, "0.1" }, { (Half)65504, "65500" },
        { 1.0 / 3, "0.3333333333333333" }, { 2.0 / 3, "0.6666666666666666" }, { 1e14, "100000000000000" }, { 1e15, "1e15" }, { 120.0, "120" },
        { 123456789012345680.0, "1.2345678901234568e17" }, { 0.00001, "0.00001" }, { 0.0000125, "0.0000125" }, { 0.000001, "1e-6" }, { 1.25e-7, "1.25e-7" },
        { double.Epsilon, "5e-324" }, { double.MaxValue, "1.7976931348623157e308" }, { float.MaxValue, "3.4028235e38" }, { double.NaN, "NaN" },
        { double.NegativeInfinity, "-∞" }, { Half.PositiveInfinity, "∞" }, { float.NaN, "NaN" },
        { 0m, "0" }, { 1.10m, "1.1" }, { -0.5m, "-0.5" }, { 1e-28m, "1e-28" }, { 18446744073709551616m, "18446744073709551616" },
        { decimal.MaxValue, "79228162514264337593543950335" }, { 7922816251426433759354395033.5m, "7922816251426433759354395033.5" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Its_text_identifies_it(Real value, string text) => Assert.Equal(text, value.ToString());

    [Fact]
    public void Zeros()
    {
        Assert.All<Real>([0, 0.0, -0.0, 0f, Half.NegativeZero, 0m, -0.0m, 0.000m, UInt128.Zero, (nint)0], value => Assert.True(value.IsZero));
        Assert.All<Real>(
            [1, double.Epsilon, -float.Epsilon, Half.Epsilon, 1e-28m, 18446744073709551616m, (Int128)1 << 64, UInt128.MaxValue, double.NaN],
            value => Assert.False(value.IsZero));
    }

    [Fact]
    public void Signs()
    {
        Assert.All<Real>(
            [-1, (sbyte)-1, long.MinValue, Int128.MinValue, (nint)(-1), -0.0, -1f, Half.NegativeZero, double.NegativeInfinity, -1e-28m],
            value => Assert.True(value.IsNegative));
        Assert.All<Real>(
            [0, 1, byte.MaxValue, ulong.MaxValue, UInt128.MaxValue, Int128.MaxValue, nuint.MaxValue, 0.0, float.MaxValue, Half.MaxValue, decimal.MaxValue],
            value => Assert.False(value.IsNegative));
    }

    [Fact]
    public void Infinities_and_NaN()
    {
        Assert.All<Real>([double.NaN, float.NaN, Half.NaN], value => Assert.True(value is { IsNaN: true, IsFinite: false }));
        Assert.All<Real>(
            [double.PositiveInfinity, double.NegativeInfinity, float.NegativeInfinity, Half.PositiveInfinity],
            value => Assert.True(value is { IsNaN: false, IsFinite: false }));
        Assert.All<Real>(
            [0, -1, ulong.MaxValue, UInt128.MaxValue, double.MaxValue, float.MinValue, Half.MaxValue, double.Epsilon, decimal.MinValue],
            value => Assert.True(value is { IsNaN: false, IsFinite: true }));
    }

    [Fact]
    public void Equal_numbers_are_equal_whatever_their_types()
    {
        Real[][] numbers =
        [
            [3, 3L, (byte)3, 3.0, 3f, (Half)3, 3m, 3.00m, (Int128)3, (nuint)3], [-3, -3.0, -3m], [0, 0.0, 0m], [-0.0, -0f], [0.5, 0.5f, 0.5m], [0.1], [0.1f],
            [0.1m], [double.NaN, float.NaN], [double.PositiveInfinity, float.PositiveInfinity], [double.NegativeInfinity, Half.NegativeInfinity],
            [(Int128)1 << 64, 18446744073709551616m, 18446744073709551616.0],
        ];
        foreach (Real[] left in numbers)
        {
            foreach (Real[] right in numbers)
            {
                foreach ((Real one, Real other) in left.SelectMany(_ => right, (one, other) => (one, other)))
                {
                    Assert.True(one == other == (left == right), $"{one} and {other}");
                    Assert.True(left != right || one.GetHashCode() == other.GetHashCode(), $"{one} of {other.Type}");
                }
            }
        }
    }
}
