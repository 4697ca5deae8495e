using System;
using static System.FormattableString;

namespace StaticTensors.Exact.Rules;

/// <summary>The number of elements of a grid, as an int that cannot hold it.</summary>
internal sealed record BeyondInt(long Count) : Fault("")
{
    public override string Text => Invariant($"The grid has {Count} elements, more than an int can count ({int.MaxValue}): use LongCount.");

    public override Exception ToException() => new OverflowException(Text);

    public static BeyondInt? Of(long count) => count > int.MaxValue ? new(count) : null;
}

/// <summary>All elements of a grid in an array that cannot hold them.</summary>
internal sealed record BeyondArray(long Count) : Fault("")
{
    public override string Text =>
        Invariant($"The grid has {Count} elements, more than an array can hold ({Limits.MaxLength}): take a slice of it, or copy it slice by slice.");

    public override Exception ToException() => new OverflowException(Text);

    public static BeyondArray? Of(long count) => count > Limits.MaxLength ? new(count) : null;
}

/// <summary>Memory that is too short for a grid.</summary>
internal sealed record TooShort(long Count, int Length) : Fault("destination")
{
    public override string Text => Invariant($"The grid has {Count} elements, but the destination has room for {Length}: make it longer, or copy a slice.");

    public static TooShort? Of(long count, int length) => length < count ? new(count, length) : null;
}

/// <summary>An index that no element of a grid has.</summary>
internal sealed record NoElement(long Index, long Count) : RangeFault("index")
{
    public override string Text => Invariant($"There is no element {Index} in a grid of {Count}") +
        (Count == 0 ? ", which is empty." : Invariant($": use 0 to {Count - 1}, or ^1 for the last."));

    public static NoElement? Of(long index, long count) => (ulong)index >= (ulong)count ? new(index, count) : null;
}

/// <summary>A slice that reaches outside of its grid.</summary>
internal sealed record NoSlice(string Name, long Start, long Length, long Count) : RangeFault(Name)
{
    public override string Text =>
        Invariant($"{Length} elements from index {Start} on are not a slice of a grid of {Count}: a slice must begin and end between 0 and {Count}.");

    public static NoSlice? Of(long start, long length, long count, string? name = null) =>
        start < 0 || start > count ? new(name ?? "start", start, length, count)
        : length < 0 || length > count - start ? new(name ?? "length", start, length, count)
        : null;
}
