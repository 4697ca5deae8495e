using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Autodiff;

/// <summary>The place of an element along axes, such as the largest. A place has no gradient: the result is a constant.</summary>
internal static class Places
{
    /// <summary>The place of one element in each lane.</summary>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes of a lane; none: all.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="find">Finds the place in a non-empty lane.</param>
    /// <param name="function">The public function, for the message.</param>
    public static Tensor<int> Of<T>(
        Tensor<T> x, ReadOnlySpan<int> axis, bool keepdims, Func<ReadOnlySpan<T>, int> find, [CallerMemberName] string function = "")
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(ShapeRules.Reduce(x.Shape, axis, keepdims, function, out int[] shape));
        var lanes = new Lanes(x.Shape, axis);
        var places = new int[lanes.Count];
        ReadOnlySpan<T> data = lanes.Of(x.AsSpan());
        for (int lane = 0; lane < places.Length; lane++)
            places[lane] = find(data.Slice(lane * lanes.Length, lanes.Length));
        return Tensor<int>.Wrap(places, shape, isConstant: true);
    }
}
