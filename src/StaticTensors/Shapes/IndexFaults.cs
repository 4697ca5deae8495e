using StaticTensors.Exact.Rules;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>An index that an axis does not have.</summary>
internal sealed record NoPlace(string Index, int Axis, int Length) : RangeFault("indices")
{
    public override string Text => Invariant($"Index {Index} is outside axis {Axis} of length {Length}: ") +
        (Length == 0 ? "it has no elements." : Invariant($"use {-Length} to {Length - 1}."));
}

/// <summary>A range that reaches outside its axis.</summary>
internal sealed record NoPart(string Range, int Axis, int Length) : RangeFault("indices")
{
    public override string Text =>
        Invariant($"Range {Range} is not within axis {Axis} of length {Length}: both ends must be from 0 to {Length}, in ascending order.");
}

/// <summary>More indices than a tensor has axes.</summary>
internal sealed record TooManyIndices(int Count, string Shape, int Rank) : Fault("indices")
{
    public override string Text =>
        Invariant($"{Count} indices were given for a tensor of shape {Shape}: give at most {Rank}, one per axis.");
}

/// <summary>Index arrays of different lengths.</summary>
internal sealed record NotTogether(int First, int Second) : Fault("indices")
{
    public override string Text =>
        Invariant($"Arrays of {First} and {Second} indices cannot be combined: give them the same length, or length 1.");
}

/// <summary>One element, addressed by a number of indices that differs from the rank.</summary>
internal sealed record NotOneElement(int Count, string Shape, int Rank) : Fault("indices")
{
    public override string Text => Invariant($"{Count} indices were given for one element of a tensor of shape {Shape}: ") +
        (Rank == 0 ? "give none." : Invariant($"give {Rank}, one per axis."));
}

/// <summary>Several elements, or none, as one number.</summary>
internal sealed record NotOneNumber(string Length, string Shape) : StateFault
{
    public override string Text => $"A tensor of {Length} elements, of shape {Shape}, is not one number: " +
        "take one element with Item, or reduce them all with Sum, Mean or the like.";
}

/// <summary>A mask whose shape differs from that of a tensor's first axes.</summary>
internal sealed record MaskMisfit(string Mask, string Shape) : Fault("mask")
{
    public override string Text =>
        $"A mask of shape {Mask} cannot select from a tensor of shape {Shape}: it must have the tensor's shape, or that of its first axes.";
}
