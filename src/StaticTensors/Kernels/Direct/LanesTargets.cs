using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels.Direct;

/// <summary>double: two vectors of ramps.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct DoubleLanesTarget(in LaneRamp left, in LaneRamp right) : ILanesTarget<double, DoubleLanesTarget>
{
    private readonly DoubleRampTarget left = new(left.End, left.Step, left.Rest, left.Size), right = new(right.End, right.Step, right.Rest, right.Size);
    private readonly Vector<double> leftIndex = left.Index, rightIndex = right.Index;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleLanesTarget Create(in LaneRamp left, in LaneRamp right) => new(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Write(Vector<double> index, ref double destination)
    {
        Vector<double> certain = left.Round(index - leftIndex, out Vector<double> first) & right.Round(index - rightIndex, out Vector<double> second);
        first.StoreUnsafe(ref destination);
        second.StoreUnsafe(ref destination, (nuint)Vector<double>.Count);
        return certain;
    }
}

/// <summary>float: the two halves of a vector.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct SingleLanesTarget(in LaneRamp left, in LaneRamp right) : ILanesTarget<float, SingleLanesTarget>
{
    private readonly Bounds left = new(left), right = new(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLanesTarget Create(in LaneRamp left, in LaneRamp right) => new(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Write(Vector<double> index, ref float destination)
    {
        (Vector<double> leftAbove, Vector<double> leftBelow) = left.At(index);
        (Vector<double> rightAbove, Vector<double> rightBelow) = right.At(index);
        Vector<float> value = Vector.Narrow(leftAbove, rightAbove);
        value.StoreUnsafe(ref destination);
        return SingleRampTarget.AreSame(value, Vector.Narrow(leftBelow, rightBelow));
    }

    /// <summary>A vector of lanes, each like <see cref="SingleRayTarget"/> if a sample is 0, else like <see cref="SingleRampTarget"/>.</summary>
    private readonly struct Bounds
    {
        private readonly Vector<double> end, index, above, below, margin;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Bounds(in LaneRamp ramp)
        {
            Vector<long> isRay = Vector.Equals(ramp.End, Vector<double>.Zero);
            (end, index) = (ramp.End, ramp.Index);
            above = Vector.ConditionalSelect(isRay, ramp.Step * (1 + SingleRayTarget.Margin), ramp.Step);
            below = Vector.ConditionalSelect(isRay, ramp.Step * (1 - SingleRayTarget.Margin), ramp.Step);
            margin = Vector.ConditionalSelect(isRay, Vector<double>.Zero, ramp.Size * SingleTarget.AffineMargin);
        }

        /// <summary>A little above and below the samples.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public (Vector<double> Above, Vector<double> Below) At(Vector<double> i)
        {
            Vector<double> steps = i - index;
            return (Vector.MultiplyAddEstimate(steps, above, end) + margin, Vector.MultiplyAddEstimate(steps, below, end) - margin);
        }
    }
}
