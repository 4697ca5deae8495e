using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;

namespace StaticTensors.Tests.Searching;

/// <summary>Grids of a type, rising and falling, and values that are hard to place in them.</summary>
internal static class SearchedGrids
{
    public static IEnumerable<T[]> Of<T>() where T : unmanaged, INumber<T>
    {
        T[][] rising =
        [
            [], [T.Zero], [T.One], [T.One, T.One], [T.Zero, T.One], [T.One, T.CreateChecked(100)],
            Tensor.Linspace<T>(0, 100, num: 64).ToArray(), Tensor.Linspace<T>(0, 20, num: 100).ToArray(),
            Tensor.Logspace<T>(0, 2, num: 50).ToArray(), Tensor.Logspace<T>(-1, 2, num: 200).ToArray(), Tensor.Geomspace<T>(1, 127, num: 8).ToArray(),
            Tensor.Geomspace<T>(100, 127, num: 100).ToArray(), .. Wide<T>(), .. Infinite<T>(),
        ];
        foreach (T[] grid in rising)
        {
            yield return grid;
            yield return [.. grid.Reverse()];
            if (Element<T>.Info.IsSigned)
            {
                yield return [.. grid.Select(value => -value)];
                yield return [.. grid.Reverse().Select(value => -value)];
            }
        }
    }

    /// <summary>Elements and their neighbours, and values that are hard for every type: a random choice of them.</summary>
    public static T[] Values<T>(T[] grid) where T : unmanaged, INumber<T> =>
        [
            .. new Random(1).GetItems<T>([.. grid.SelectMany(Around), T.Zero], 300), .. new Random(2).GetItems(Hard<T>.Values, 100),
            .. Element<T>.IsDifferentiable ? Beyond<T>() : [],
        ];

    private static T[] Beyond<T>() where T : unmanaged, INumber<T> =>
        Array.ConvertAll([double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0], T.CreateSaturating);

    /// <summary>A value and its neighbours: by one ulp for floats, by 1 for other types, and slightly farther away.</summary>
    private static IEnumerable<T> Around<T>(T value) where T : unmanaged, INumber<T>
    {
        yield return value;
        if (Element<T>.IsDifferentiable)
        {
            ulong bits = Element<T>.ToBits(value).Low;
            yield return Element<T>.FromBits(new ElementBits(bits + 1));
            yield return Element<T>.FromBits(new ElementBits(bits - 1));
        }
        else
        {
            yield return T.CreateSaturating(Int128.CreateSaturating(value) + 1);
            yield return T.CreateSaturating(Int128.CreateSaturating(value) - 1);
        }
    }

    /// <summary>Grids over a wide range, and elements that are equal as doubles.</summary>
    private static IEnumerable<T[]> Wide<T>() where T : unmanaged, INumber<T>
    {
        int bits = Element<T>.Info.Kind == ElementKind.Decimal ? 90 : Math.Min(Element<T>.Info.Bits - 2, 100);
        if (typeof(T) == typeof(Half))
            bits = 15;
        yield return Tensor.Logspace<T>(0, bits, num: 300, @base: 2.0).ToArray();
        if (Element<T>.Info.Bits >= 64 && !Element<T>.IsDifferentiable)
            yield return Tensor.Arange<T>(T.CreateChecked(1L << 60), T.CreateChecked((1L << 60) + 50)).ToArray();
        if (typeof(T) == typeof(double))
            yield return Tensor.Logspace<T>(-330, 300, num: 500).ToArray();
        if (Element<T>.Info.IsSigned)
            yield return Tensor.Linspace<T>(-100, 100, num: 33).ToArray();
    }

    private static IEnumerable<T[]> Infinite<T>() where T : unmanaged, INumber<T>
    {
        if (!Element<T>.IsDifferentiable)
            yield break;
        T infinity = T.CreateSaturating(double.PositiveInfinity);
        yield return [T.One, infinity, infinity];
        yield return [-infinity, infinity];
        yield return [-infinity, -T.One, T.Zero, infinity];
        yield return [-T.One, -T.Zero, T.Zero, T.One];
    }

    private static class Hard<T> where T : unmanaged, INumber<T>
    {
        public static readonly T[] Values = Samples.Of<T>(seed: 7);
    }
}
