Imports Xunit

''' <summary>Creates tensors, computes with them and differentiates.</summary>
Public Class TensorTests

    <Fact>
    Public Sub Tensors_are_created_reshaped_indexed_and_printed()
        Dim numbers As Tensor(Of Integer) = Tensor.Create({0, 1, 2, 3, 4, 5}, {2, 3})
        Dim zeros As Tensor(Of Double) = Tensor.Zeros(Of Double)({2, 2})
        Dim converted As Tensor(Of Double) = {1.0, 2.0}
        Dim scalar As Tensor(Of Single) = 2.5F
        Assert.Equal(5, numbers.Item(1, 2))
        Assert.Equal({3, 4, 5}, numbers.Slice(1).ToArray())
        Assert.Equal({3, 2, 1}, {numbers.Reshape(3, 2).Reshape(6).Slice(3).Item(), numbers.Transpose().Item(2, 0), converted.Rank})
        Assert.Equal(4, zeros.Length)
        Assert.Equal(0, scalar.Rank)
        Assert.Equal($"Tensor([[0, 1, 2],{vbLf}        [3, 4, 5]], dtype=int32)", numbers.ToString())
    End Sub

    <Fact>
    Public Sub Operators_work_element_by_element()
        Dim x As Tensor(Of Double) = Tensor.Linspace(1.0, 3.0, num:=3)
        Assert.Equal({3.0, 5.0, 7.0}, (2 * x + 1).ToArray())
        Assert.Equal({-1.0, -0.5, -1.0 / 3}, (-1 / x).ToArray())
        Assert.Equal({0.0, 0.0, 0.0}, (x - x).ToArray())
        Assert.Equal({-1.0, -2.0, -3.0}, (-x).ToArray())
    End Sub

    <Fact>
    Public Sub Comparisons_are_masks()
        Dim x As Tensor(Of Double) = Tensor.Linspace(1.0, 3.0, num:=3)
        Dim mask As TensorMask = x > 1 And Not x >= 3
        Assert.Equal("TensorMask([False,  True, False])", mask.ToString())
        Assert.Equal({2.0}, x.Slice(mask).ToArray())
        Assert.Equal({0.0, 2.0, 0.0}, Tensor.Where(Of Double)(mask, x, 0.0).ToArray())
    End Sub

    <Fact>
    Public Sub A_copy_is_a_tensor_of_its_own()
        Dim x As Tensor(Of Double) = Tensor.Linspace(1.0, 3.0, num:=3)
        Dim constant As Tensor(Of Double) = x.Copy(constant:=True)
        Assert.Equal(x.ToArray(), constant.ToArray())
        Assert.True(constant.IsConstant)
        Assert.False(x.Copy().IsConstant)
        Assert.Equal({1, 2, 3}, x.AsType(Of Integer)().ToArray())
    End Sub

    <Fact>
    Public Sub Backward_gives_the_gradient()
        Dim x As Tensor(Of Double) = Tensor.Logspace(0.0, 2.0, num:=3)
        Tensor.Sum(x * x).Backward()
        Assert.Equal({2.0, 20.0, 200.0}, x.Grad.ToArray())
        Assert.Null(x.NullGrad().Grad)
    End Sub

End Class
