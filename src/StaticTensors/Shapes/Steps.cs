using System;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>A part of an axis with steps, by the rule of Python's slices: ends outside the axis are clipped.</summary>
internal sealed record Steps(int? Start, int? Stop, int Step)
{
    /// <summary>The first place on an axis, and how many places there are.</summary>
    public (int Offset, int Length) On(int length)
    {
        // Backward, ends lie between −1 and length − 1, because the stop is excluded.
        (int least, int most) = Step > 0 ? (0, length) : (-1, length - 1);
        int start = Place(Start, Step > 0 ? least : most), stop = Place(Stop, Step > 0 ? most : least);
        long distance = Step > 0 ? (long)stop - start : (long)start - stop, stride = Math.Abs((long)Step);
        int count = (int)Math.Max(0, (distance + stride - 1) / stride);
        return (count == 0 ? 0 : start, count);

        int Place(int? index, int otherwise) =>
            index is not { } given ? otherwise : Math.Max(least, Math.Min(given < 0 ? given + length : given, most));
    }

    public override string ToString() => Invariant($"{Start}:{Stop}:{Step}");
}
