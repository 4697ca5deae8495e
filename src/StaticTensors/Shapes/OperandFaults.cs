using StaticTensors.Exact.Rules;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>Matrices that cannot be multiplied.</summary>
internal sealed record CannotMultiply(string X, string Y) : Fault("y")
{
    public override string Text => $"x of shape {X} and y of shape {Y} cannot be multiplied: the last dimension of x must equal " +
        "the second to last of y, or its only one. Transpose or Reshape one of them, or use Multiply for elementwise products.";
}

/// <summary>No tensors to join.</summary>
internal sealed record NothingToJoin(string Function) : Fault("tensors")
{
    public override string Text => $"{Function} needs at least one tensor: none was given.";
}

/// <summary>Tensors that differ in more than the axis along which they are joined.</summary>
internal sealed record CannotConcatenate(string First, string Other, int Axis) : Fault("tensors")
{
    public override string Text => Invariant($"The shapes {First} and {Other} cannot be joined along axis {Axis}: ") +
        "all other dimensions must be equal.";
}

/// <summary>Tensors of different shapes, to be stacked.</summary>
internal sealed record CannotStack(string First, string Other) : Fault("tensors")
{
    public override string Text => $"The shapes {First} and {Other} cannot be stacked: they must be equal.";
}

/// <summary>A number of repeats that differs from the number of places.</summary>
internal sealed record RepeatsMisfit(int Count, string Places) : Fault("repeats")
{
    public override string Text => Invariant($"{Count} repeats were given for {Places} places: give one for each place, or one for all.");
}

/// <summary>A number of repeats below 0.</summary>
internal sealed record NegativeRepeats(string Repeats) : RangeFault("repeats")
{
    public override string Text => $"The repeats ({Repeats}) contain a negative number: use 0 or more.";
}

/// <summary>Differences of differences, a negative number of times.</summary>
internal sealed record NegativeDiff(int N) : RangeFault("n")
{
    public override string Text => Invariant($"Differences cannot be taken {N} times: use 0 or more.");

    public static NegativeDiff? Of(int n) => n < 0 ? new(n) : null;
}

/// <summary>Points with a different number of places and values.</summary>
internal sealed record NoPoints(string Places, string Values) : Fault("fp")
{
    public override string Text => $"xp and fp must be vectors of the same length: their shapes are {Places} and {Values}.";
}

/// <summary>Places that do not match the samples.</summary>
internal sealed record PlacesMisfit(string Places, string Samples, string Length) : Fault("x")
{
    public override string Text => $"Places of shape {Places} do not match samples of shape {Samples}: " +
        $"give a vector of {Length}, or one for each sample.";
}

/// <summary>Clip without bounds.</summary>
internal sealed record NoBounds() : Fault("min")
{
    public override string Text => "Clip needs a minimum or a maximum: both are null.";
}
