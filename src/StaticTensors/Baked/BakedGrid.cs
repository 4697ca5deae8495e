using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace StaticTensors.Baked;

/// <summary>A grid whose elements the compiler has computed. Only generated code uses it.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="data">The elements in row-major order. The grid keeps this array; do not change it.</param>
/// <param name="shape">The shape, which holds exactly these elements. The grid keeps this array, too.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1062", Justification = "Called by generated code alone, which gives what it must.")]
public sealed class BakedGrid<T>(T[] data, int[] shape) where T : unmanaged, INumber<T>
{
    /// <summary>The grid as a constant: one tensor for all calls.</summary>
    public Tensor<T> Constant { get; } = Tensor<T>.Wrap(data, shape, isConstant: true);

    /// <summary>The grid as a new tensor over the same elements, which can carry a gradient.</summary>
    /// <returns>A new tensor.</returns>
    public Tensor<T> Variable() => Tensor<T>.Wrap(data, shape, isConstant: false);
}
