using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Analyzers.Flow;

/// <summary>The outcome of an operation: the shape of its result, if known, or why the run time refuses it.</summary>
internal readonly record struct Outcome(Dimension[]? Shape, Fault? Fault)
{
    /// <summary>Nothing is known.</summary>
    public static Outcome Unknown => default;

    public static Outcome Of(Fault? fault, Dimension[]? shape) => fault is null ? new(shape, null) : new(null, fault);

    /// <summary>The outcome of a further operation on the result.</summary>
    public Outcome Then(Func<Dimension[], Outcome> next) => Shape is null ? this : next(Shape);
}
