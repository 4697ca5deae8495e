using System.Numerics;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Exact.Laws;

/// <summary>The length of a grid whose stop decides it.</summary>
internal static class GridLength
{
    /// <summary>The grid of an interval with its count, up to a limit, or why there is none.</summary>
    public static Fault? TryCount(in GridRequest interval, long limit, out GridRequest counted)
    {
        counted = interval;
        if (NotCountable.Of(interval) is { } fault)
            return fault;
        bool isArange = interval.Law == GridLaw.Arange;
        BigInteger length = isArange
            ? ArangeLength.Exact(interval.Start.ToNumber(), interval.Stop.ToNumber(), interval.BaseOrStep.ToNumber())
            : ProgressionLength.Exact(interval);
        if (TooManySteps.Of(interval, length, limit) is { } tooMany)
            return tooMany;
        counted = interval with { Count = (long)length };
        if (isArange)
            counted = counted with { Count = ArangeLength.Trim(counted) };
        return null;
    }
}
