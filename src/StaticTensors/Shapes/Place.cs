using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

/// <summary>Places along an axis.</summary>
internal static class Place
{
    /// <summary>An index along an axis, negative ones counted from its end, as a place counted from its start; or why there is none.</summary>
    public static Fault? Of(int index, int axis, int length, out int place)
    {
        place = index < 0 ? index + length : index;
        return (uint)place < (uint)length ? null : new NoPlace(ShapeMath.List([index]), axis, length);
    }

    /// <summary>The same for an index counted from the end.</summary>
    public static Fault? FromEnd(int fromEnd, int axis, int length, out int place)
    {
        place = length - fromEnd;
        return (uint)place < (uint)length ? null : new NoPlace($"^{ShapeMath.List([fromEnd])}", axis, length);
    }

    /// <summary>A part of an axis by .NET's rule of ranges: where it starts and how long it is; or why there is none.</summary>
    public static Fault? Part(Index first, Index end, int axis, int length, out (int Offset, int Length) part)
    {
        int from = first.GetOffset(length), to = end.GetOffset(length);
        part = (from, to - from);
        return from < 0 || to > length || from > to ? new NoPart($"{first}..{end}", axis, length) : null;
    }
}
