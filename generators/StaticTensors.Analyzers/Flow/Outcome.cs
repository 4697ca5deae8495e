using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Analyzers.Flow;

/// <summary>What an operation answers: the shape of its result, if it is known, or why the run time refuses it.</summary>
internal readonly record struct Outcome(Dimension[]? Shape, Fault? Fault)
{
    /// <summary>Nothing is known.</summary>
    public static Outcome Unknown => default;

    public static Outcome Of(Fault? fault, Dimension[]? shape) => fault is null ? new(shape, null) : new(null, fault);

    /// <summary>The outcome of what is done with a result.</summary>
    public Outcome Then(Func<Dimension[], Outcome> next) => Shape is null ? this : next(Shape);
}
