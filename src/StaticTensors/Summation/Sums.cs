using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using StaticTensors.Elements;

namespace StaticTensors.Summation;

/// <summary>
/// Sums whose error does not grow with the number of addends: vectors add up blocks, and a <see cref="Total{T}"/> adds up the blocks. Integers wrap around as
/// usual.
/// </summary>
internal static class Sums
{
    /// <summary>The sum, rounded to the elements' type once.</summary>
    public static T Of<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T> =>
        Element<T>.IsDifferentiable ? T.CreateTruncating(Of<T, double>(x)) : TensorPrimitives.Sum(x);

    /// <summary>The sum before it is rounded.</summary>
    public static TWide Of<T, TWide>(ReadOnlySpan<T> x)
        where T : unmanaged, INumber<T>
        where TWide : unmanaged, INumber<TWide>
    {
        if (typeof(T) == typeof(double))
            return TWide.CreateTruncating(DoubleSum.Of(MemoryMarshal.Cast<T, double>(x)));
        Span<TWide> buffer = stackalloc TWide[Math.Min(x.Length, Wide.Block<T>())];
        var total = default(Total<TWide>);
        for (int first = 0; first < x.Length; first += Wide.Block<T>())
            total.Add(TensorPrimitives.Sum(Wide.Of(x.Slice(first, Math.Min(Wide.Block<T>(), x.Length - first)), buffer)));
        return total.Value;
    }

    /// <summary>The mean before it is rounded.</summary>
    public static TWide Mean<T, TWide>(ReadOnlySpan<T> x)
        where T : unmanaged, INumber<T>
        where TWide : unmanaged, INumber<TWide> =>
        Of<T, TWide>(x) / TWide.CreateTruncating(x.Length);

    /// <summary>Adds the products of elements.</summary>
    public static void AddDot<T>(ref Total<T> total, ReadOnlySpan<T> x, ReadOnlySpan<T> y) where T : unmanaged, INumber<T>
    {
        for (int first = 0; first < x.Length; first += Wide.Block<T>())
        {
            int length = Math.Min(Wide.Block<T>(), x.Length - first);
            total.Add(TensorPrimitives.Dot(x.Slice(first, length), y.Slice(first, length)));
        }
    }

    /// <summary>The sum of the elements at each place.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="places">The place of each.</param>
    /// <param name="count">How many places there are.</param>
    public static T[] ByPlace<T>(ReadOnlySpan<T> x, ReadOnlySpan<int> places, int count) where T : unmanaged, INumber<T>
    {
        var totals = new Total<double>[count];
        for (int i = 0; i < x.Length; i++)
            totals[places[i]].Add(double.CreateTruncating(x[i]));
        return Array.ConvertAll(totals, total => T.CreateTruncating(total.Value));
    }
}
