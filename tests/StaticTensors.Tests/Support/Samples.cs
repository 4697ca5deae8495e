using System.Numerics;
using System.Runtime.InteropServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Tests.Support;

/// <summary>Values that are hard to convert: around powers of two and midpoints of floats, and random bits.</summary>
internal static class Samples
{
    public static T[] Of<T>(int seed) where T : unmanaged, INumber<T>
    {
        var random = new Random(seed);
        var values = new List<T> { T.Zero, T.One, T.CreateSaturating(-1) };
        if (typeof(T) == typeof(decimal))
            values.AddRange(Decimals(random).Select(value => (T)(object)value));
        else
            values.AddRange(Enumerable.Range(0, 300).Select(_ => RandomBits<T>(random)));
        for (int power = 0; power <= 128; power++)
        {
            BigInteger two = BigInteger.One << power;
            // 11, 24 and 53 bits are the precisions of the floats: a tie, and one off it.
            foreach (BigInteger near in new[] { two, two + (two >> 11), two + (two >> 24), two + (two >> 53) })
            {
                for (int off = -1; off <= 1; off++)
                {
                    values.Add(T.CreateSaturating(near + off));
                    values.Add(T.CreateSaturating(-near + off));
                }
            }
        }

        if (Element<T>.Info.Kind == ElementKind.BinaryFloat)
            values.AddRange(Floats<T>(random));
        // Most of them saturate in a narrow integer.
        return [.. Element<T>.Info.Kind == ElementKind.Integer ? values.Distinct() : values];
    }

    private static IEnumerable<T> Floats<T>(Random random) where T : unmanaged, INumber<T>
    {
        double[] special =
        [
            -0.0, 0.5, -0.5, -0.999, 0.1, 1.5, 2.5, 255.9, -128.9, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        ];
        foreach (double value in special)
            yield return T.CreateSaturating(value);
        foreach (int power in new[] { -149, -126, -25, -24, -14, 7, 8, 15, 16, 31, 32, 63, 64, 96, 127, 128 })
        {
            double two = Math.ScaleB(1, power);
            foreach (double near in new[] { two, two * (1 + Math.ScaleB(1, -11)), two * (1 + Math.ScaleB(1, -24)), two * 1.5, two * 0.99 })
            {
                yield return T.CreateSaturating(near);
                yield return T.CreateSaturating(-near);
                yield return T.CreateSaturating(Math.BitIncrement(near));
                yield return T.CreateSaturating(-Math.BitDecrement(near));
            }
        }

        // Decimals can hold these.
        for (int i = 0; i < 100; i++)
            yield return T.CreateSaturating((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-30, 30)));
    }

    private static IEnumerable<decimal> Decimals(Random random)
    {
        yield return 0.0m;
        yield return new decimal(0, 0, 0, isNegative: true, scale: 3);
        yield return decimal.MaxValue;
        yield return decimal.MinValue;
        for (int i = 0; i < 300; i++)
        {
            int middle = random.Next(2) == 0 ? random.Next() : 0, high = middle != 0 && random.Next(2) == 0 ? random.Next() : 0;
            yield return new decimal(random.Next(), middle, high, random.Next(2) == 0, (byte)random.Next(29));
        }
    }

    private static T RandomBits<T>(Random random) where T : unmanaged, INumber<T>
    {
        T value = default;
        random.NextBytes(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        // Small values, too: the powers of two are spread evenly.
        return Element<T>.Info.Kind == ElementKind.Integer
            ? value / T.CreateSaturating(BigInteger.One << random.Next(Element<T>.Info.Bits - 1))
            : value;
    }
}
