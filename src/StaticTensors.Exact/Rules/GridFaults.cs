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

/// <summary>No samples in a decade or an octave.</summary>
internal sealed record NoSamples(GridLaw Law, int Samples) : RangeFault("samples")
{
    public override string Text =>
        Invariant($"{Law} cannot place {Samples} samples in each {Law.Interval()}: ask for 1 or more.");

    public static NoSamples? Of(GridLaw law, int samples) => samples < 1 ? new(law, samples) : null;
}

/// <summary>Ends with no geometric grid between them.</summary>
internal abstract record ImpossibleEnds(string End) : Fault(End)
{
    /// <summary>Which of several grids, as a part of the sentence.</summary>
    protected string Where { get; private init; } = "";

    /// <summary>The fault of a grid; null if its law has no such rule, or nothing is wrong.</summary>
    public static ImpossibleEnds? Of(in GridRequest request) => request.Law.IsGeometric()
        ? ZeroEnd.Of(request.Law, request.Start, "start") ?? ZeroEnd.Of(request.Law, request.Stop, "stop")
            ?? (ImpossibleEnds?)OppositeSigns.Of(request.Law, request.Start, request.Stop) ?? StopBehind.Of(request.Law, request.Start, request.Stop)
        : null;

    /// <summary>The same fault of one of several grids.</summary>
    public ImpossibleEnds InGrid(string index) => this with { Where = $" in grid {index}" };
}

/// <summary>A geometric grid from or to 0.</summary>
internal sealed record ZeroEnd(GridLaw Law, string End) : ImpossibleEnds(End)
{
    public override string Text =>
        $"{Law} cannot {End} at 0{Where}: every element is the one before times a constant ratio. Use a small non-zero end, or Linspace.";

    public static ZeroEnd? Of(GridLaw law, in Real value, string end) => value.IsZero ? new(law, end) : null;
}

/// <summary>A geometric grid between ends of different signs.</summary>
internal sealed record OppositeSigns(GridLaw Law, Real Start, Real Stop) : ImpossibleEnds("stop")
{
    public override string Text =>
        $"{Law} cannot go from {Start} to {Stop}{Where}: no real ratio changes the sign. " +
        "Make both ends positive or both negative, or use Linspace.";

    public static OppositeSigns? Of(GridLaw law, in Real start, in Real stop) =>
        start.IsNegative != stop.IsNegative && !start.IsNaN && !stop.IsNaN ? new(law, start, stop) : null;
}

/// <summary>A progression whose stop is nearer to 0 than its start.</summary>
internal sealed record StopBehind(GridLaw Law, Real Start, Real Stop) : ImpossibleEnds("stop")
{
    public override string Text =>
        $"{Law} cannot go from {Start} to {Stop}: its elements move away from 0. Swap the ends; Grid<T>.Reverse reverses the grid.";

    public static StopBehind? Of(GridLaw law, in Real start, in Real stop) =>
        law.IsProgression() && start.IsFinite && stop.IsFinite && stop.ToNumber().Magnitude.CompareTo(start.ToNumber().Magnitude) < 0
            ? new(law, start, stop) : null;
}

/// <summary>An end or a step with which the number of elements is undefined.</summary>
internal sealed record NotCountable(GridLaw Law, string Name, Real Value) : RangeFault(Name)
{
    public override string Text =>
        $"{Law} needs finite ends{(Law == GridLaw.Arange ? " and a step that is a number" : "")}: with {Name} = {Value} the number of elements is undefined.";

    /// <summary>This or another reason why the elements of an interval cannot be counted.</summary>
    public static Fault? Of(in GridRequest interval) =>
        OfEnd(interval.Law, interval.Start, "start") ?? OfEnd(interval.Law, interval.Stop, "stop")
        ?? (interval.Law == GridLaw.Arange ? OfStep(interval.BaseOrStep)
            : NoSamples.Of(interval.Law, interval.Samples) ?? (Fault?)ImpossibleEnds.Of(interval));

    public static NotCountable? OfEnd(GridLaw law, in Real value, string name) => value.IsFinite ? null : new(law, name, value);

    public static Fault? OfStep(in Real value) => value.IsNaN ? new NotCountable(GridLaw.Arange, "step", value) : ZeroStep.Of(value);
}

/// <summary>An Arange that would never reach its stop.</summary>
internal sealed record ZeroStep() : Fault("step")
{
    public override string Text => "The step of Arange must not be 0: the grid would never reach its stop. Use a non-zero step, or Full.";

    public static ZeroStep? Of(in Real step) => step.IsZero ? new() : null;
}

/// <summary>An interval with more elements than an array can hold, or than a grid that is not stored can count.</summary>
internal sealed record TooManySteps(GridRequest Interval, long Limit) : RangeFault("stop")
{
    public override string Text => Interval.Law == GridLaw.Arange
        ? $"From {Interval.Start} to {Interval.Stop} in steps of {Interval.BaseOrStep} there are {More}. Use a larger step or a nearer stop."
        : Invariant($"From {Interval.Start} to {Interval.Stop} with {Interval.Samples} samples in each {Interval.Law.Interval()} there are {More}. ") +
            "Use fewer samples or a nearer stop.";

    private string More => Invariant($"more elements than {(Limit == Limits.MaxLength ? "an array can hold" : "a grid can count")} ({Limit})");

    public static TooManySteps? Of(in GridRequest interval, BigInteger length, long limit) => length > limit ? new(interval, limit) : null;
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
