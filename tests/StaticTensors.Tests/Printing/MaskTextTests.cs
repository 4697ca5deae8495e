using StaticTensors.Printing;
using Xunit;

namespace StaticTensors.Tests.Printing;

/// <summary>
/// Masks, beside the texts of <c>repr((numpy.arange(n) % 3 != 1).reshape(shape))</c> under NumPy 1.24.2. NumPy 2 adds the shape to summarised arrays.
/// </summary>
public class MaskTextTests
{
    [Theory]
    [InlineData("array([], dtype=bool)", 0)]
    [InlineData("array([], shape=(2, 0), dtype=bool)", 2, 0)]
    [InlineData("array([ True])", 1)]
    [InlineData("array([ True, False])", 2)]
    [InlineData("array([ True, False,  True,  True, False,  True,  True, False,  True,\n        True, False,  True,  True])", 13)]
    [InlineData(
        "array([[[ True, False,  True,  True, False,  True,  True, False,  True,\n          True, False,  True,  True]],\n\n" +
        "       [[False,  True,  True, False,  True,  True, False,  True,  True,\n         False,  True,  True, False]]])", 2, 1, 13)]
    [InlineData(
        "array([[[[ True, False],\n         [ True,  True]],\n\n        [[False,  True],\n         [ True, False]]],\n\n\n" +
        "       [[[ True,  True],\n         [False,  True]],\n\n        [[ True, False],\n         [ True,  True]]]])", 2, 2, 2, 2)]
    [InlineData("array([ True, False,  True, ...,  True,  True, False], shape=(1001,))", 1001)]
    [InlineData(
        "array([[ True, False,  True, ...,  True, False,  True],\n       [ True, False,  True, ...,  True, False,  True]], shape=(2, 600))", 2, 600)]
    [InlineData(
        "array([[[ True, False,  True, ..., False,  True,  True],\n        [False,  True,  True, ...,  True,  True, False],\n" +
        "        [ True,  True, False, ...,  True, False,  True],\n        ...,\n        [ True,  True, False, ...,  True, False,  True],\n" +
        "        [ True, False,  True, ..., False,  True,  True],\n        [False,  True,  True, ...,  True,  True, False]]],\n      shape=(1, 8, 130))",
        1, 8, 130)]
    public void A_mask_is_printed_as_NumPy_prints_arrays_of_bool(string numPy, params int[] shape)
    {
        Tensor<int> numbers = Tensor.Create(Enumerable.Range(0, shape.Aggregate((a, b) => a * b)).Select(i => i % 3).ToArray(), shape);

        Assert.Equal(Printed.AsMask(numPy, "array"), Tensor.NotEqual(numbers, 1).ToString());
    }

    [Fact]
    public void What_is_true_keeps_the_width_of_False_unless_it_is_a_scalar()
    {
        Assert.Equal("TensorMask([ True,  True])", TensorText.Repr([true, true], [2]));
        Assert.Equal("TensorMask(True)", TensorText.Repr([true], []));
        Assert.Equal("TensorMask(False)", TensorText.Repr([false], []));
    }
}
