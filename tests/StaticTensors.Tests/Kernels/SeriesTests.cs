using System.Reflection;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// The truncation errors of the series of exp2 and log2, in exact arithmetic, as the lemmas of docs/proofs assume them. A tail whose terms shrink by at least
/// the factor u is at most its first term divided by 1 − u.
/// </summary>
public class SeriesTests
{
    private static readonly Fraction One = Fraction.One;

    // Upper bounds of ln 2 and of log2 e.
    private static readonly Fraction Ln2 = new(6931471806, 10_000_000_000), Log2OfE = new(14426950409, 10_000_000_000);

    // 0x1.13p-25 of log2.gappa.
    private static readonly Fraction LargestNearOne = Fraction.Dyadic(0x113, -33);

    private delegate ReadOnlySpan<byte> Table();

    [Theory]
    [InlineData(24, 7, -183)]
    [InlineData(24, 5, -125)]
    [InlineData(24, 3, -76)]
    [InlineData(17, 5, -94)]
    [InlineData(9, 5, -54)]
    public void The_exponential_series_leaves_out(int tableBits, int firstTerm, int exponent)
    {
        // Rests of exponents add 2^-34.
        Fraction u = Ln2 * (Fraction.Dyadic(1, -tableBits) - Fraction.Dyadic(-1, -34)), term = One;
        for (int k = 1; k <= firstTerm; k++)
            term = term * u / new Fraction(k, 1);
        Assert.True((term / (One - u)).CompareTo(Fraction.Dyadic(1, exponent)) < 0);
    }

    [Fact]
    public void The_logarithmic_series_leaves_out()
    {
        AssertLeftOut(LargestNearOne, firstTerm: 7, -177);
        // In double-double.
        AssertLeftOut(Fraction.Dyadic(0x19, -22), firstTerm: 6, -106);

        static void AssertLeftOut(Fraction a, int firstTerm, int exponent)
        {
            Fraction term = One;
            for (int k = 0; k < firstTerm; k++)
                term *= a;
            Assert.True((term / new Fraction(firstTerm, 1) / (One - a)).CompareTo(Fraction.Dyadic(1, exponent)) < 0);
        }
    }

    [Fact]
    public void The_guess_of_a_logarithm_leaves_a_number_near_1()
    {
        ReadOnlySpan<byte> rests = typeof(Log2).GetProperty("Rests", BindingFlags.Static | BindingFlags.NonPublic)!.GetMethod!.CreateDelegate<Table>()();
        // 2^off − 1 is at most x/(1 − x) with x = off·ln 2. The integers of the guess have an error of 2^−32, and it is rounded to 24 bits.
        Fraction largestOff = LargestNearOne / (One - (Fraction.Zero - LargestNearOne)) / Ln2 - Fraction.Dyadic(129, -32);
        for (int cell = 0; cell < 256; cell++)
        {
            // At both ends of the cell: m·2^r = 2(1 + e).
            Fraction power = Fraction.Dyadic(Exp2Tables.Coarse[3 * rests[cell]], -64);
            Fraction low = (One - Fraction.Dyadic(256 + cell, -8) * power).Abs(), high = (One - Fraction.Dyadic(257 + cell, -8) * power).Abs();
            Fraction e = low.CompareTo(high) < 0 ? high : low;
            // (e − e²/2)·log2 e differs from log2(1 + e) by less than this.
            Fraction off = e * e * e / new Fraction(3, 1) / (One - e) * Log2OfE;
            Assert.True(off.CompareTo(largestOff) < 0, $"cell {cell}");
        }
    }
}
