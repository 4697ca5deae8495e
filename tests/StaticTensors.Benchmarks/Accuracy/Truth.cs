using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Accuracy;

/// <summary>The real values of a grid of powers of 10, from the exact engine: enclosures so narrow that they stand for the values.</summary>
internal sealed class Truth
{
    // 2^-255 of a value is 2^-202 of its unit in the last place.
    private const int Precision = 256;

    private readonly double[] rounded;
    private readonly Fraction[] values;

    public Truth(double start, double stop, int num)
    {
        var request = new GridRequest(
            GridLaw.Logspace, ElementType.Double, Element<double>.Real(start), Element<double>.Real(stop), Element<double>.Real(10),
            num, Endpoint: true);
        var grid = new ExactGrid(request);
        var log2 = new BigLog2(new Fraction(10, 1));
        Fraction first = Number(start), difference = Number(stop) - first;
        rounded = new double[num];
        values = new Fraction[num];
        for (int i = 0; i < num; i++)
        {
            grid.TryElement(i, out ElementBits bits);
            rounded[i] = Element<double>.FromBits(bits);
            BigInteger divisions = num - 1;
            var exponent = new Fraction(
                first.Numerator * difference.Denominator * divisions + i * difference.Numerator * first.Denominator,
                first.Denominator * difference.Denominator * divisions);
            (values[i], _) = BigExp2.Enclose(exponent, log2, Precision);
        }
    }

    /// <summary>The share of elements that are the correctly rounded value.</summary>
    public double ShareRounded(ReadOnlySpan<double> elements)
    {
        int count = 0;
        for (int i = 0; i < elements.Length; i++)
            count += elements[i] == rounded[i] ? 1 : 0;
        return (double)count / elements.Length;
    }

    /// <summary>The largest of the errors.</summary>
    public double WorstError(double[] elements) => Errors(elements).Max();

    /// <summary>The distance of each element from the real value, in units in the last place of that value.</summary>
    public double[] Errors(double[] elements) =>
        [.. elements.Select((element, i) => ToDouble((Number(element) - values[i]).Abs() / Unit(rounded[i])))];

    /// <summary>The unit in the last place at a value. If a value rounds up to a power of two, its unit is that above the power.</summary>
    private static Fraction Unit(double value) => Number(double.BitIncrement(value)) - Number(value);

    private static Fraction Number(double value) => Element<double>.Real(value).ToNumber().Value;

    private static double ToDouble(Fraction value)
    {
        const int bits = 64;
        return (double)((value.Numerator << bits) / value.Denominator) / Math.Pow(2, bits);
    }
}
