using System.Numerics;

namespace StaticTensors.Autodiff;

/// <summary>An operand of a recorded operation.</summary>
/// <param name="Tensor">The operand.</param>
/// <param name="Creator">The operation that it came from; null for a leaf, where gradients end.</param>
internal readonly record struct Edge<T>(Tensor<T> Tensor, Operation<T>? Creator) where T : unmanaged, INumber<T>
{
    /// <summary>An operand as it is now: what came from a graph that is released is a leaf.</summary>
    public static Edge<T> To(Tensor<T> tensor) => new(tensor, tensor.Creator is { IsReleased: false } creator ? creator : null);
}
