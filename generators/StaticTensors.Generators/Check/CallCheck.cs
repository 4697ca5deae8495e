using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Generators.Check;

/// <summary>
/// How the run time would treat a call, from what the compiler knows of it: each fault, independently of the others, and the plan of the grid if the call is
/// fully known, has no fault and is the same in 32-bit and 64-bit processes.
/// </summary>
internal sealed class CallCheck
{
    // Calls with more grids are left to the run time; the arguments are written out in the source, so this is rare.
    private const int MostLanes = 4096;

    private readonly GridCall call;
    private readonly CancellationToken cancellation;
    private readonly List<Fault> faults = [];

    private CallCheck(GridCall call, CancellationToken cancellation)
    {
        this.call = call;
        this.cancellation = cancellation;
        Plan = call.Law.IsCounted() ? Counted() : Grids();
        if (faults.Count > 0)
            Plan = null;
    }

    /// <summary>What the run time would refuse, in its order.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>The requests of all grids that the call asks for; none if one of them is unknown, or impossible in any type.</summary>
    public EquatableArray<GridRequest> Lanes { get; private set; }

    /// <summary>The grid, if it is fully known and valid.</summary>
    public GridPlan? Plan { get; }

    public static CallCheck Of(GridCall call, CancellationToken cancellation = default) => new(call, cancellation);

    private GridPlan? Grids()
    {
        bool isLazy = call.Form == GridForm.Lazy;
        bool isWrong = Adds(NegativeNum.Of(call.Num.Value) ?? (isLazy ? (Fault?)TooManySamples.Of(call.Num.Value) : null));
        int[]? grids = Shape();
        isWrong |= grids is null || Adds(NoAxis.Of(call.Axis.Value, grids.Length + 1, "axis"));
        isWrong |= Adds(VariableInteger.Of(call.Element.Info(), call.Constant.Value));
        if (call.Form != GridForm.Tensors && Adds(KnownEnds()))
            return null;
        if (isWrong)
            return null;

        // An unknown axis is taken as 0.
        int axis = call.Axis.Value + (call.Axis.Value < 0 ? grids!.Length + 1 : 0);
        if ((!isLazy && Adds(ShapeRules.Length(Layout().Shape, "num", out _))) || Requests(grids!) is not { } requests)
            return null;
        bool isKnown = call is { BaseOrStep.HasValues: true, Num.IsKnown: true, Endpoint.IsKnown: true };
        Lanes = new(isKnown && requests.All(lane => ImpossibleEnds.Of(lane) is null) ? requests : []);
        for (int lane = 0; lane < requests.Length; lane++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (call.Form == GridForm.Tensors && Adds(ImpossibleEnds.Of(requests[lane])?.InGrid(ShapeMath.IndexText(lane, grids))))
                return null;
            if (isKnown && FirstMisfit(requests[lane]) is { } misfit)
            {
                faults.Add(call.Form == GridForm.Tensors ? misfit with { Where = Place(lane, (int)misfit.Index) } : misfit);
                return null;
            }
        }

        return isKnown && call is { Axis.IsKnown: true, Constant.IsKnown: true } && call.Num.Value <= Limits.MaxLength
            && !requests.Any(DependsOnWidth)
            ? new GridPlan(call.Law, call.Element, new(requests), new(grids!), axis, (int)call.Num.Value) : null;

        LaneLayout Layout() => new(grids, axis, (int)call.Num.Value);

        string Place(int lane, int index) => ShapeMath.IndexText(Layout().Place(lane, index), Layout().Shape);
    }

    private GridPlan? Counted()
    {
        Adds(VariableInteger.Of(call.Element.Info(), call.Constant.Value));
        bool isProgression = call.Law.IsProgression();
        if (call is not { Start.Values: [var start], Stop.Values: [var stop], BaseOrStep.Values: [var baseOrStep] } || (isProgression && !call.Num.IsKnown))
        {
            // A single known end may already be wrong.
            Adds(call.Start is { Values: [var first] } ? NotCountable.OfEnd(call.Law, first, "start") : null);
            Adds(call.Stop is { Values: [var last] } ? NotCountable.OfEnd(call.Law, last, "stop") : null);
            Adds(isProgression ? call.Num.IsKnown ? NoSamples.Of(call.Law, (int)call.Num.Value) : null
                : call.BaseOrStep is { Values: [var step] } ? NotCountable.OfStep(step) : null);
            Adds(KnownEnds());
            return null;
        }

        var interval = new GridRequest(call.Law, call.Element, start, stop, baseOrStep, Count: 0, Endpoint: false, isProgression ? (int)call.Num.Value : 0);
        if (Adds(GridLength.TryCount(interval, call.Form == GridForm.Lazy ? Limits.MaxCount : Limits.MaxLength, out GridRequest request)))
            return null;
        Lanes = new([request]);
        if (Adds(FirstMisfit(request)) || !call.Constant.IsKnown || DependsOnWidth(request) || request.Count > Limits.MaxLength)
            return null;
        return new GridPlan(call.Law, call.Element, new([request]), default, Axis: 0, (int)request.Count);
    }

    /// <summary>The mistake in the ends of one grid, of which only one may be known.</summary>
    private Fault? KnownEnds()
    {
        if (!call.Law.IsGeometric())
            return null;
        Real? start = call.Start is { Values: [var first] } ? first : null, stop = call.Stop is { Values: [var last] } ? last : null;
        return (start is { } from ? ZeroEnd.Of(call.Law, from, "start") : null) ?? (stop is { } to ? ZeroEnd.Of(call.Law, to, "stop") : null)
            ?? (start is { } left && stop is { } right ? (Fault?)OppositeSigns.Of(call.Law, left, right) ?? StopBehind.Of(call.Law, left, right) : null);
    }

    /// <summary>The shape that start, stop and base broadcast to; null if it is unknown or they do not broadcast.</summary>
    private int[]? Shape()
    {
        if (call.Form != GridForm.Tensors)
            return [];
        if (call is not { Start: { } start, Stop: { } stop }
            || Adds(ShapeRules.Broadcast(start.Shape.AsSpan(), "start", stop.Shape.AsSpan(), "stop", out int[] ends)))
        {
            return null;
        }

        // Only Logspace has a base that broadcasts.
        if (call.Law != GridLaw.Logspace)
            return ends;
        return call.BaseOrStep is { } @base
            && !Adds(ShapeRules.Broadcast(ends, "start and stop", @base.Shape.AsSpan(), "base", out int[] grids)) ? grids : null;
    }

    /// <summary>One request for each grid, with unknown parts left 0; null if start and stop are unknown, or there are too many grids.</summary>
    private GridRequest[]? Requests(int[] grids)
    {
        if (call is not { Start: { HasValues: true } start, Stop: { HasValues: true } stop } || ShapeMath.Length(grids) > MostLanes)
            return null;
        Operand baseOrStep = call.BaseOrStep is { HasValues: true } ? call.BaseOrStep : Operand.Of(default);
        int[] starts = Broadcast.Offsets(start.Shape.AsSpan(), grids), stops = Broadcast.Offsets(stop.Shape.AsSpan(), grids);
        int[] basesOrSteps = Broadcast.Offsets(baseOrStep.Shape.AsSpan(), grids);
        var requests = new GridRequest[starts.Length];
        for (int lane = 0; lane < requests.Length; lane++)
        {
            requests[lane] = new GridRequest(
                call.Law, call.Element, start.Values[starts[lane]], stop.Values[stops[lane]], baseOrStep.Values[basesOrSteps[lane]],
                call.Num.Value, call.Endpoint.Value);
        }

        return requests;
    }

    private static Misfit? FirstMisfit(GridRequest request)
    {
        long misfit = new ExactGrid(request).FirstMisfit();
        return misfit < 0 ? null : new Misfit(request, misfit, request.Element.Info());
    }

    /// <summary>Whether a grid of nint or nuint has elements that only a 64-bit process can hold.</summary>
    private static bool DependsOnWidth(GridRequest request) => request.Element switch
    {
        ElementType.NInt => new ExactGrid(request with { Element = ElementType.Int32 }).FirstMisfit() >= 0,
        ElementType.NUInt => new ExactGrid(request with { Element = ElementType.UInt32 }).FirstMisfit() >= 0,
        _ => false,
    };

    private bool Adds(Fault? fault)
    {
        if (fault is not null)
            faults.Add(fault);
        return fault is not null;
    }
}
