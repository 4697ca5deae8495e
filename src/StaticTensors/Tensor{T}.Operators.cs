namespace StaticTensors;

public sealed partial class Tensor<T>
{
    /// <inheritdoc cref="Tensor.Negative{T}(Tensor{T}, bool?)"/>
    public static Tensor<T> operator -(Tensor<T> x) => Tensor.Negative(x);

    /// <inheritdoc cref="Tensor.Add{T}(Tensor{T}, Tensor{T}, bool?)"/>
    public static Tensor<T> operator +(Tensor<T> x, Tensor<T> y) => Tensor.Add(x, y);

    /// <inheritdoc cref="Tensor.Subtract{T}(Tensor{T}, Tensor{T}, bool?)"/>
    public static Tensor<T> operator -(Tensor<T> x, Tensor<T> y) => Tensor.Subtract(x, y);

    /// <inheritdoc cref="Tensor.Multiply{T}(Tensor{T}, Tensor{T}, bool?)"/>
    public static Tensor<T> operator *(Tensor<T> x, Tensor<T> y) => Tensor.Multiply(x, y);

    /// <inheritdoc cref="Tensor.Divide{T}(Tensor{T}, Tensor{T}, bool?)"/>
    public static Tensor<T> operator /(Tensor<T> x, Tensor<T> y) => Tensor.Divide(x, y);

    /// <inheritdoc cref="Tensor.Greater{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask operator >(Tensor<T> x, Tensor<T> y) => Tensor.Greater(x, y);

    /// <inheritdoc cref="Tensor.GreaterEqual{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask operator >=(Tensor<T> x, Tensor<T> y) => Tensor.GreaterEqual(x, y);

    /// <inheritdoc cref="Tensor.Less{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask operator <(Tensor<T> x, Tensor<T> y) => Tensor.Less(x, y);

    /// <inheritdoc cref="Tensor.LessEqual{T}(Tensor{T}, Tensor{T})"/>
    public static TensorMask operator <=(Tensor<T> x, Tensor<T> y) => Tensor.LessEqual(x, y);
}
