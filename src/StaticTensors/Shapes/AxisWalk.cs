using System;

namespace StaticTensors.Shapes;

/// <summary>Where the places along one axis of a result lie in the data it is taken from.</summary>
/// <param name="length">How many places.</param>
/// <param name="stride">How far apart they are.</param>
/// <param name="offsets">How far each is from the first place of the axis, where that is no multiple of a stride.</param>
internal readonly struct AxisWalk(int length, int stride, int[]? offsets = null)
{
    public int Length => length;

    private int this[int i] => offsets is null ? i * stride : offsets[i];

    /// <summary>Copies, in row-major order, the elements that walks along all axes from an origin meet.</summary>
    public static void Copy<T>(ReadOnlySpan<T> source, int origin, AxisWalk[] axes, Span<T> destination)
    {
        if (destination.IsEmpty)
            return;
        // Axes of length 1 only move the origin. Of the others no tensor has more than 31, so the recursion is shallow.
        foreach (AxisWalk axis in axes)
            origin += axis.Length == 1 ? axis[0] : 0;
        Descend(source, origin, Array.FindAll(axes, axis => axis.Length != 1), destination);
    }

    private static void Descend<T>(ReadOnlySpan<T> source, int origin, ReadOnlySpan<AxisWalk> axes, Span<T> destination)
    {
        if (axes.IsEmpty)
        {
            destination[0] = source[origin];
            return;
        }

        AxisWalk outer = axes[0];
        if (axes.Length == 1)
        {
            outer.CopyAlong(source, origin, destination);
            return;
        }

        int size = destination.Length / outer.Length;
        for (int i = 0; i < outer.Length; i++)
            Descend(source, origin + outer[i], axes[1..], destination.Slice(i * size, size));
    }

    private void CopyAlong<T>(ReadOnlySpan<T> source, int origin, Span<T> destination)
    {
        if (offsets is null && stride == 1)
        {
            source.Slice(origin, destination.Length).CopyTo(destination);
            return;
        }

        for (int i = 0; i < destination.Length; i++)
            destination[i] = source[origin + this[i]];
    }
}
