using System.Numerics;

namespace StaticTensors.Autodiff;

/// <summary>An operand of a recorded operation.</summary>
/// <param name="Tensor">The operand.</param>
/// <param name="Creator">The operation that made it; null for a leaf, where gradients end.</param>
internal readonly record struct Edge<T>(Tensor<T> Tensor, Operation<T>? Creator) where T : unmanaged, INumber<T>
{
    /// <summary>An operand in its current state: a result of a released graph is a leaf.</summary>
    public static Edge<T> To(Tensor<T> tensor) => new(tensor, tensor.Creator is { IsReleased: false } creator ? creator : null);
}
