using System;
using System.Numerics;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Whether any element is not 0. NaN is not.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <returns>False for no elements.</returns>
    public static bool Any<T>(this Tensor<T> x) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.AsSpan().ContainsAnyExcept(T.Zero);
    }

    /// <summary>Whether all elements are not 0. NaN is not.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <returns>True for no elements.</returns>
    public static bool All<T>(this Tensor<T> x) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        return !x.AsSpan().Contains(T.Zero);
    }
}
