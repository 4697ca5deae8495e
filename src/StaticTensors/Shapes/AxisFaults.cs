using StaticTensors.Exact.Rules;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>An axis that a tensor does not have.</summary>
internal sealed record NoAxis(int Axis, int Rank, string Name) : RangeFault(Name)
{
    public override string Text => Invariant($"Axis {Axis} is out of range for rank {Rank}: ") +
        (Rank == 0 ? "a tensor of rank 0 has no axis." : Invariant($"use {-Rank} to {Rank - 1}."));

    public static NoAxis? Of(int axis, int rank, string name) => axis < -rank || axis >= rank ? new(axis, rank, name) : null;
}

/// <summary>An axis that is named twice.</summary>
internal sealed record AxisTwice(string Axes, int Axis, string Otherwise, string Name) : Fault(Name)
{
    public override string Text => Invariant($"The axes ({Axes}) name axis {Axis} twice: name each axis once, or none {Otherwise}.");
}

/// <summary>An order of more axes than a tensor has, or of fewer.</summary>
internal sealed record NoOrder(string Axes, int Count, int Rank) : Fault("axes")
{
    public override string Text =>
        Invariant($"{Count} axes ({Axes}) were given for a tensor of rank {Rank}: name each axis once, or none to reverse them.");

    public static NoOrder? Of(string axes, int count, int rank) => count != 0 && count != rank ? new(axes, count, rank) : null;
}

/// <summary>Axes that are longer than 1, or named twice, and so cannot be left out.</summary>
internal sealed record CannotSqueeze(string Axes, string Shape) : Fault("axis")
{
    public override string Text =>
        $"The axes ({Axes}) of a tensor of shape {Shape} cannot all be removed: name only axes of length 1, each once.";
}

/// <summary>A function that has no value where there are no elements.</summary>
internal sealed record NoElements(string Function, string Shape) : Fault("x")
{
    public override string Text => $"{Function} of no elements has no value: the shape is {Shape}. Reduce along an axis that is not empty.";
}

/// <summary>The parts of a tensor along its first axis, where it has none.</summary>
internal sealed record NoRows() : StateFault
{
    public override string Text => "A tensor of rank 0 has no axis, and so no rows: use Item() for its element.";
}
