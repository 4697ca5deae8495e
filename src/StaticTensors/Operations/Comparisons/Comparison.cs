using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Where the first operand is greater than the second. Also the operator <c>&gt;</c>.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>A mask of the shape that both broadcast to.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    public static TensorMask Greater<T>(Tensor<T> x, Tensor<T> y) where T : unmanaged, INumber<T> =>
        Compare(x, y, (left, right) => left > right);

    /// <summary>Where the first operand is greater than the second, or equal. Also the operator <c>&gt;=</c>.</summary>
    /// <inheritdoc cref="Greater{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask GreaterEqual<T>(Tensor<T> x, Tensor<T> y) where T : unmanaged, INumber<T> =>
        Compare(x, y, (left, right) => left >= right);

    /// <summary>Where the first operand is less than the second. Also the operator <c>&lt;</c>.</summary>
    /// <inheritdoc cref="Greater{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask Less<T>(Tensor<T> x, Tensor<T> y) where T : unmanaged, INumber<T> =>
        Compare(x, y, (left, right) => left < right);

    /// <summary>Where the first operand is less than the second, or equal. Also the operator <c>&lt;=</c>.</summary>
    /// <inheritdoc cref="Greater{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask LessEqual<T>(Tensor<T> x, Tensor<T> y) where T : unmanaged, INumber<T> =>
        Compare(x, y, (left, right) => left <= right);

    /// <summary>Where both operands are equal. The operator <c>==</c> asks whether two tensors are the same object.</summary>
    /// <inheritdoc cref="Greater{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask Equal<T>(Tensor<T> x, Tensor<T> y) where T : unmanaged, INumber<T> =>
        Compare(x, y, (left, right) => left == right);

    /// <summary>Where both operands differ; NaN differs from everything.</summary>
    /// <inheritdoc cref="Greater{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask NotEqual<T>(Tensor<T> x, Tensor<T> y) where T : unmanaged, INumber<T> => !Equal(x, y);

    private static TensorMask Compare<T>(Tensor<T> x, Tensor<T> y, Func<T, T, bool> compare) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int[] shape = Broadcast.Shapes(x.Shape, nameof(x), y.Shape, nameof(y));
        var mask = new bool[ShapeMath.Length(shape)];
        ReadOnlySpan<T> left = Spread.Over(x, shape, mask.Length), right = Spread.Over(y, shape, mask.Length);
        for (int i = 0; i < mask.Length; i++)
            mask[i] = compare(left[i], right[i]);
        return new TensorMask(mask, shape);
    }
}
