using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Shapes;
using StaticTensors.Summation;

namespace StaticTensors.Autodiff;

/// <summary>
/// Operations that only move elements of the operand, which walks along the axes of the result visit: indexing, Transpose, BroadcastTo, Repeat, Roll, Flip and
/// Sort. A gradient goes back the way the elements came.
/// </summary>
internal static class Rearrangement
{
    /// <param name="x">The operand.</param>
    /// <param name="origin">The flat place of the first element.</param>
    /// <param name="walks">One per axis of the result.</param>
    /// <param name="parameter">The parameter to blame if the result is too large for an array.</param>
    /// <param name="constant">The caller's choice.</param>
    /// <param name="isView">Whether mygrad's result shares memory with the operand: then the operand's gradient is not stale yet.</param>
    public static Tensor<T> Apply<T>(Tensor<T> x, int origin, AxisWalk[] walks, string parameter, bool? constant, bool isView)
        where T : unmanaged, INumber<T>
    {
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant);
        int[] shape = Array.ConvertAll(walks, walk => walk.Length);
        var y = new T[ShapeMath.Length(shape, parameter)];
        AxisWalk.Copy(x.AsSpan(), origin, walks, y);
        return Tensor<T>.Result(
            y, shape, isConstant, x.IsConstant ? null : new Recorded<T>(Edge<T>.To(isView ? x : x.Use()), origin, walks));
    }

    /// <summary>The elements at some flat places, in any shape.</summary>
    public static Tensor<T> Take<T>(Tensor<T> x, int[] places, int[] shape, bool? constant) where T : unmanaged, INumber<T>
    {
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant);
        AxisWalk[] walks = [new AxisWalk(places.Length, 0, places)];
        var y = new T[places.Length];
        AxisWalk.Copy(x.AsSpan(), 0, walks, y);
        return Tensor<T>.Result(y, shape, isConstant, x.IsConstant ? null : new Recorded<T>(Edge<T>.To(x.Use()), 0, walks));
    }

    /// <summary>The same elements in another shape.</summary>
    public static Tensor<T> Reshape<T>(Tensor<T> x, int[] shape, bool? constant) where T : unmanaged, INumber<T> => Tensor<T>.Result(
        x.DataArray, shape, Tracking.IsConstant<T>(constant, x.IsConstant), x.IsConstant ? null : new Reshaped<T>(Edge<T>.To(x)));

    private sealed class Recorded<T>(Edge<T> x, int origin, AxisWalk[] walks) : Operation<T>(x) where T : unmanaged, INumber<T>
    {
        public override void Backward(Tensor<T> result)
        {
            Tensor<T> x = Operand(0);
            if (Array.Exists(walks, walk => walk.Repeats))
            {
                var places = new int[result.Length];
                AxisWalk.Copy([.. Enumerable.Range(0, x.Length)], origin, walks, places);
                x.AddGradient(Sums.ByPlace<T>(result.Gradient, places, x.Length));
                return;
            }

            var dx = new T[x.Length];
            AxisWalk.CopyBack<T>(result.Gradient, origin, walks, dx);
            x.AddGradient(dx);
        }
    }

    private sealed class Reshaped<T>(Edge<T> x) : Operation<T>(x) where T : unmanaged, INumber<T>
    {
        public override void Backward(Tensor<T> result) => Operand(0).AddGradient([.. result.Gradient]);
    }
}
