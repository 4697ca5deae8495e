using System;
using System.Numerics;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Whether any element is non-zero; NaN counts as non-zero.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <returns>False if there are no elements.</returns>
    public static bool Any<T>(this Tensor<T> x) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.AsSpan().ContainsAnyExcept(T.Zero);
    }

    /// <summary>Whether all elements are non-zero; NaN counts as non-zero.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <returns>True if there are no elements.</returns>
    public static bool All<T>(this Tensor<T> x) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        return !x.AsSpan().Contains(T.Zero);
    }
}
