using System;
using System.Linq;
using System.Runtime.InteropServices;

namespace StaticTensors.Shapes;

/// <summary>Where the places along one axis of a result lie in the source data.</summary>
/// <param name="length">How many places.</param>
/// <param name="stride">How far apart they are.</param>
/// <param name="offsets">The distance of each place from the first, if these are not multiples of a stride.</param>
internal readonly struct AxisWalk(int length, int stride, int[]? offsets = null)
{
    public int Length => length;

    /// <summary>Whether it visits a place more than once.</summary>
    public bool Repeats => length > 1 && (offsets is null ? stride == 0 : offsets.Distinct().Count() < length);

    private int this[int i] => offsets is null ? i * stride : offsets[i];

    /// <summary>Copies, in row-major order, the elements that walks along all axes visit from an origin.</summary>
    // The span is writable only because copying back shares this code; copying out only reads it.
    public static void Copy<T>(ReadOnlySpan<T> source, int origin, AxisWalk[] axes, Span<T> destination) => Walk<T, CopyOut<T>>(
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(source), source.Length), origin, axes, destination);

    /// <summary>The inverse: copies elements in row-major order back to the places that the walks visit. No walk repeats a place.</summary>
    public static void CopyBack<T>(Span<T> source, int origin, AxisWalk[] axes, Span<T> destination) =>
        Walk<T, CopyIn<T>>(destination, origin, axes, source);

    private static void Walk<T, TStep>(Span<T> places, int origin, AxisWalk[] axes, Span<T> row) where TStep : IStep<T>
    {
        if (row.IsEmpty)
            return;
        // Axes of length 1 only move the origin. No tensor has more than 31 others, so the recursion is shallow.
        foreach (AxisWalk axis in axes)
            origin += axis.Length == 1 ? axis[0] : 0;
        Descend<T, TStep>(places, origin, Array.FindAll(axes, axis => axis.Length != 1), row);
    }

    private static void Descend<T, TStep>(Span<T> places, int origin, ReadOnlySpan<AxisWalk> axes, Span<T> row) where TStep : IStep<T>
    {
        if (axes.IsEmpty)
        {
            TStep.One(ref places[origin], ref row[0]);
            return;
        }

        AxisWalk outer = axes[0];
        if (axes.Length == 1)
        {
            outer.Along<T, TStep>(places, origin, row);
            return;
        }

        int size = row.Length / outer.Length;
        for (int i = 0; i < outer.Length; i++)
            Descend<T, TStep>(places, origin + outer[i], axes[1..], row.Slice(i * size, size));
    }

    private void Along<T, TStep>(Span<T> places, int origin, Span<T> row) where TStep : IStep<T>
    {
        if (offsets is null && stride == 1)
        {
            TStep.Many(places.Slice(origin, row.Length), row);
            return;
        }

        for (int i = 0; i < row.Length; i++)
            TStep.One(ref places[origin + this[i]], ref row[i]);
    }

    /// <summary>What happens to each element that a walk visits.</summary>
    private interface IStep<T>
    {
        static abstract void One(ref T place, ref T element);

        static abstract void Many(Span<T> places, Span<T> row);
    }

    private readonly struct CopyOut<T> : IStep<T>
    {
        public static void One(ref T place, ref T element) => element = place;

        public static void Many(Span<T> places, Span<T> row) => places.CopyTo(row);
    }

    private readonly struct CopyIn<T> : IStep<T>
    {
        public static void One(ref T place, ref T element) => place = element;

        public static void Many(Span<T> places, Span<T> row) => row.CopyTo(places);
    }
}
