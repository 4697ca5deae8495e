using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>Calls that must compile without a cast, and what each of them means.</summary>
public class CreateOverloadTests
{
    [Fact]
    public void Data_of_every_form()
    {
        int[] array = [1, 2];
        Span<int> span = array;
        ReadOnlySpan<int> readOnly = array;
        Check<int>([2], Tensor.Create([1, 2]), Tensor.Create(array), Tensor.Create(span), Tensor.Create(readOnly));
        Check<double>(
            [2], Tensor.Create([1.0, 2]), Tensor.Create<double>([1, 2]), Tensor.Create(new[] { 1.0, 2 }),
            Tensor.Create<double>(new[] { 1.0, 2 }));
        Check<float>(
            [2], Tensor.Create(stackalloc float[] { 1, 2 }), Tensor.Create(stackalloc[] { 1f, 2f }),
            Tensor.Create<float>(stackalloc float[] { 1, 2 }));
    }

    [Fact]
    public void Shapes_of_every_form()
    {
        double[] array = [1, 2];
        int[] shape = [2, 1];
        ReadOnlySpan<int> span = shape;
        Check<double>(
            [2, 1],
            Tensor.Create([1.0, 2], [2, 1]), Tensor.Create([1.0, 2], shape), Tensor.Create([1.0, 2], span),
            Tensor.Create(array, [2, 1]), Tensor.Create(array, shape), Tensor.Create(array, span),
            Tensor.Create<double>(array, [2, 1]), Tensor.Create<double>([1, 2], shape: shape),
            Tensor.Create(array.AsSpan(), shape), Tensor.Create(stackalloc double[] { 1, 2 }, [2, 1]));
    }

    private static void Check<T>(int[] shape, params Tensor<T>[] tensors) where T : unmanaged, System.Numerics.INumber<T>
    {
        foreach (Tensor<T> tensor in tensors)
        {
            Assert.Equal(shape, tensor.Shape.ToArray());
            Assert.Equal([T.One, T.One + T.One], tensor.ToArray());
            Assert.Equal(Element<T>.Info.Kind == ElementKind.Integer, tensor.IsConstant);
        }
    }
}
