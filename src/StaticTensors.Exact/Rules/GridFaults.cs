using System;
using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using static System.FormattableString;

namespace StaticTensors.Exact.Rules;

/// <summary>A number of samples below 0.</summary>
internal sealed record NegativeNum(long Num) : RangeFault("num")
{
    public override string Text => Invariant($"{Num} samples cannot be made: ask for 0 or more.");

    public static NegativeNum? Of(long num) => num < 0 ? new(num) : null;
}

/// <summary>More samples than a grid can count.</summary>
internal sealed record TooManySamples(long Num) : RangeFault("num")
{
    public override string Text => Invariant($"{Num} samples are more than a grid can count ({Limits.MaxCount}): ask for fewer.");

    public static TooManySamples? Of(long num) => num > Limits.MaxCount ? new(num) : null;
}

/// <summary>Ends between which there is no Geomspace.</summary>
internal abstract record ImpossibleEnds(string End) : Fault(End)
{
    /// <summary>In which of several grids, as a part of the sentence.</summary>
    protected string Where { get; private init; } = "";

    /// <summary>The fault of a grid; null where its law has no such rule, or nothing is wrong.</summary>
    public static ImpossibleEnds? Of(in GridRequest request) => request.Law == GridLaw.Geomspace
        ? ZeroEnd.Of(request.Start, "start") ?? ZeroEnd.Of(request.Stop, "stop") ?? (ImpossibleEnds?)OppositeSigns.Of(request.Start, request.Stop)
        : null;

    /// <summary>The same fault of one of several grids.</summary>
    public ImpossibleEnds InGrid(string index) => this with { Where = $" in grid {index}" };
}

/// <summary>A Geomspace from or to 0.</summary>
internal sealed record ZeroEnd(string End) : ImpossibleEnds(End)
{
    public override string Text =>
        $"Geomspace cannot {End} at 0{Where}: every element is the one before times a constant ratio. Use a small non-zero end, or Linspace.";

    public static ZeroEnd? Of(in Real value, string end) => value.IsZero ? new(end) : null;
}

/// <summary>A Geomspace between ends of different signs.</summary>
internal sealed record OppositeSigns(Real Start, Real Stop) : ImpossibleEnds("stop")
{
    public override string Text =>
        $"Geomspace cannot lead from {Start} to {Stop}{Where}: no real ratio changes the sign. " +
        "Make both ends positive or both negative, or use Linspace.";

    public static OppositeSigns? Of(in Real start, in Real stop) =>
        start.IsNegative != stop.IsNegative && !start.IsNaN && !stop.IsNaN ? new(start, stop) : null;
}

/// <summary>An end or a step with which Arange has no number of elements.</summary>
internal sealed record NotCountable(string Name, Real Value) : RangeFault(Name)
{
    public override string Text => $"Arange needs finite ends and a step that is a number: with {Name} = {Value} there is no number of elements.";

    public static NotCountable? OfEnd(in Real value, string name) => value.IsFinite ? null : new(name, value);

    public static NotCountable? OfStep(in Real value) => value.IsNaN ? new("step", value) : null;
}

/// <summary>An Arange that would never reach its stop.</summary>
internal sealed record ZeroStep() : Fault("step")
{
    public override string Text => "The step of Arange must not be 0: the grid would never reach its stop. Use a non-zero step, or Full.";

    public static ZeroStep? Of(in Real step) => step.IsZero ? new() : null;
}

/// <summary>An Arange of more elements than an array can hold, or than a grid can count that is not stored.</summary>
internal sealed record TooManySteps(Real Start, Real Stop, Real Step, long Limit) : RangeFault("stop")
{
    public override string Text =>
        $"From {Start} to {Stop} in steps of {Step} there are more elements than {(Limit == Limits.MaxLength ? "an array can hold" : "a grid can count")} " +
        Invariant($"({Limit}). Use a larger step or a nearer stop.");

    public static TooManySteps? Of(in GridRequest request, BigInteger length, long limit) =>
        length > limit ? new(request.Start, request.Stop, request.BaseOrStep, limit) : null;
}

/// <summary>An element that its type cannot hold.</summary>
/// <param name="Request">The grid.</param>
/// <param name="Index">The element's index in it.</param>
/// <param name="Type">The element type; the request's may be another of the same width.</param>
internal sealed record Misfit(GridRequest Request, long Index, ElementInfo Type) : Fault(Index == 0 ? "start" : "stop")
{
    /// <summary>Where the element stands in the result of several grids.</summary>
    public string? Where { get; init; }

    public override string Text =>
        $"{Request.Law}<{Type.Keyword}>: element {Where ?? Invariant($"{Index}")} is {new ExactGrid(Request).Describe(Index)}, " +
        $"but {Type.Keyword} holds {Request.Element.Info().Range}. Use a wider element type, such as double, or ends that stay in this range.";

    public override Exception ToException() => new OverflowException(Text);
}
