using System;
using static System.FormattableString;

namespace StaticTensors.Exact.Rules;

/// <summary>A grid whose elements have no order.</summary>
internal sealed record Unordered(string First, string Second, string Third, long Index) : Fault("")
{
    public override string Text =>
        Invariant($"This grid cannot be searched: its elements from index {Index} on, {First}, {Second}, {Third}, neither rise nor fall. ") +
        "NaN cannot be ordered, and the powers of a negative base alternate in sign. Use finite ends and a positive base.";

    public override Exception ToException() => new InvalidOperationException(Text);
}

/// <summary>Positions in a grid that int cannot number.</summary>
internal sealed record TooManyPositions(long Count) : Fault("")
{
    public override string Text =>
        Invariant($"This grid has {Count} elements, but int positions end at {int.MaxValue}. ") +
        "Search a slice of it, or search for one value at a time: then the position is a long.";

    public static TooManyPositions? Of(long count) => count > int.MaxValue ? new(count) : null;

    public override Exception ToException() => new OverflowException(Text);
}

/// <summary>Bins that no array can count, with one more for the values on either side.</summary>
internal sealed record TooManyBins(long Count) : Fault("")
{
    public override string Text =>
        Invariant($"This grid has {Count} elements, and the counts between them do not fit into one array. Count in one slice at a time.");

    public static TooManyBins? Of(long count) => count >= Limits.MaxLength ? new(count) : null;

    public override Exception ToException() => new OverflowException(Text);
}

/// <summary>A destination that has no room for the result of each value.</summary>
internal sealed record ShortDestination(string Name, int Length, int Needed) : Fault(Name)
{
    public override string Text =>
        Invariant($"{Name} has room for {Length} results, but there are {Needed} values: make it at least as long as the values.");

    public static ShortDestination? Of(string name, int length, int needed) => length < needed ? new(name, length, needed) : null;
}
