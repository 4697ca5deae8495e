using System;
using System.Collections.Generic;
using System.Numerics;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor of rank 1 with the elements of a sequence, such as a list.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="data">The elements.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A new tensor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <example><code>
    /// var list = new System.Collections.Generic.List&lt;double&gt; { 1, 2 };
    /// Tensor&lt;double&gt; t = list.ToTensor();    // Tensor([1., 2.])
    /// </code></example>
    public static Tensor<T> ToTensor<T>(this IEnumerable<T> data, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(data);
        bool isConstant = ConstantRule.Resolve<T>(constant);
        T[] elements = [.. data];
        return Tensor<T>.Wrap(elements, isConstant);
    }
}
