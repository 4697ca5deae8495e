using System;
using StaticTensors.Exact.Rules;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>A dimension below 0, or below −1 if one may be inferred.</summary>
internal sealed record NegativeDimension(string Shape, int Dimension, string Name) : RangeFault(Name)
{
    /// <summary>Whether one dimension may be −1.</summary>
    public bool MayBeOpen { get; init; }

    public override string Text => Invariant($"The shape {Shape} has the negative dimension {Dimension}: dimensions are 0 or more") +
        (MayBeOpen ? ", and one may be -1, to be inferred." : ".");
}

/// <summary>A shape of more elements than an array can hold.</summary>
internal sealed record TooManyElements(string Shape, string Name) : RangeFault(Name)
{
    public override string Text => Invariant($"The shape {Shape} has more elements than an array can hold ({Limits.MaxLength}): ask for fewer.");
}

/// <summary>A shape with more than one dimension to infer.</summary>
internal sealed record SeveralOpen(string Shape) : Fault("shape")
{
    public override string Text => $"The shape {Shape} has more than one -1: at most one dimension can be inferred.";
}

/// <summary>A shape whose number of elements differs from the tensor's.</summary>
internal sealed record CannotReshape(string Old, string Shape, string Length) : Fault("shape")
{
    public override string Text => $"A tensor of shape {Old} cannot take the shape {Shape}: the product of the dimensions must be {Length}" +
        ", and one of them may be -1, to be inferred.";
}

/// <summary>A shape whose number of elements differs from that of the data.</summary>
internal sealed record DoesNotFill(int Count, string Shape, int Length) : Fault("data")
{
    public override string Text => Invariant($"{Count} elements do not fill the shape {Shape}, which has {Length}: ") +
        "give as many as the product of the dimensions.";

    public static DoesNotFill? Of(int count, ReadOnlySpan<int> shape, int length) => count != length ? new(count, ShapeMath.Text(shape), length) : null;
}

/// <summary>Two shapes that do not broadcast.</summary>
internal sealed record DoesNotBroadcast(string Left, string LeftName, string Right, string RightName, string Clash) : Fault(RightName)
{
    public override string Text => $"The shapes {Left} of {LeftName} and {Right} of {RightName} do not broadcast: " +
        $"counted from the last axis, dimensions must be equal or 1, and {Clash}. Reshape one of them.";
}

/// <summary>A shape that a tensor does not broadcast to.</summary>
internal sealed record DoesNotReach(string Old, string Shape) : Fault("shape")
{
    public override string Text => $"A tensor of shape {Old} does not broadcast to {Shape}: " +
        "counted from the last axis, each of its dimensions must be that of the new shape, or 1.";
}

/// <summary>A gradient that does not broadcast to its tensor's shape.</summary>
internal sealed record GradientMisfit(string Gradient, string Shape) : Fault("grad")
{
    public override string Text => $"A gradient of shape {Gradient} does not broadcast to the shape {Shape} of the tensor: " +
        "counted from the last axis, each of its dimensions must be the tensor's, or 1.";
}

/// <summary>A tensor that is not a matrix.</summary>
internal sealed record NoMatrix(string Shape, int Rank) : StateFault
{
    public override string Text =>
        Invariant($"A tensor of shape {Shape} has rank {Rank}, but a two-dimensional array needs rank 2: Reshape it first, or use ToArray.");
}
