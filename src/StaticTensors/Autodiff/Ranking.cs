using System;
using System.Linq;
using System.Numerics;

namespace StaticTensors.Autodiff;

/// <summary>Places in ascending order of their elements: equal elements keep their order, and NaN comes after all numbers, as in NumPy.</summary>
internal static class Ranking
{
    /// <summary>The places of a lane.</summary>
    public static int[] Of<T>(ReadOnlySpan<T> lane) where T : unmanaged, INumber<T>
    {
        T[] sorted = lane.ToArray();
        int[] places = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, places);
        // .NET's sort is not stable.
        for (int first = 0, end; first < places.Length; first = end)
        {
            for (end = first + 1; end < places.Length && sorted[end].CompareTo(sorted[first]) == 0;)
                end++;
            places.AsSpan(first, end - first).Sort();
        }

        // .NET sorts NaN before all numbers.
        int numbers = 0;
        while (numbers < sorted.Length && T.IsNaN(sorted[numbers]))
            numbers++;
        return [.. places.AsSpan(numbers), .. places.AsSpan(0, numbers)];
    }

    /// <summary>The places in each lane of a tensor, lane by lane, counted from the start of the lane.</summary>
    public static int[] Of<T>(Tensor<T> x, Lanes lanes) where T : unmanaged, INumber<T>
    {
        var places = new int[x.Length];
        ReadOnlySpan<T> data = lanes.Of(x.AsSpan());
        for (int first = 0; first < places.Length; first += lanes.Length)
            Of(data.Slice(first, lanes.Length)).CopyTo(places, first);
        return places;
    }
}
