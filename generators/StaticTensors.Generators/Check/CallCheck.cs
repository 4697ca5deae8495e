using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Threading;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Generators.Check;

/// <summary>
/// What the run time would say to a call, from what the compiler knows of it: the faults it would refuse, each on its own merits, and
/// for a call that is known whole, has none and is the same in processes of 32 and of 64 bits, the plan of the grid.
/// </summary>
internal sealed class CallCheck
{
    // More grids in one call are left to the run time; the arguments are written out in the source, so they are few.
    private const int MostLanes = 4096;

    private readonly GridCall call;
    private readonly CancellationToken cancellation;
    private readonly List<Fault> faults = [];

    private CallCheck(GridCall call, CancellationToken cancellation)
    {
        this.call = call;
        this.cancellation = cancellation;
        if (call.Constant is { IsKnown: true, Value: false } && !call.IsDifferentiable)
            Add(FaultKind.ConstantRefused, "constant", call.Element.Info().Keyword);
        Plan = call.Law == GridLaw.Arange ? Arange() : Grids();
        if (faults.Count > 0)
            Plan = null;
    }

    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>The grid, where all of it is known and right.</summary>
    public GridPlan? Plan { get; }

    public static CallCheck Of(GridCall call, CancellationToken cancellation = default) => new(call, cancellation);

    private GridPlan? Grids()
    {
        if (call.Num is { IsKnown: true, Value: < 0 })
            Add(FaultKind.NegativeNum, "num", Text(call.Num.Value));
        if (call.Law == GridLaw.Geomspace && call.Form != GridForm.Tensors && (EndsAtZero(call.Start, "start") || EndsAtZero(call.Stop, "stop")))
            return null;
        if (Shape() is not { } grids || !TryAxis(grids.Length + 1, out int axis) || call.Num is { IsKnown: true, Value: < 0 })
            return null;
        if (call.Num.IsKnown && IsTooLarge(grids, call.Num.Value))
        {
            Add(FaultKind.TooManyElements, "num", ShapeMath.Text([.. grids, call.Num.Value]));
            return null;
        }

        if (Requests(grids) is not { } requests || (call.Law == GridLaw.Geomspace && requests.Any(HasImpossibleEnds)))
            return null;
        if (call.Ratio is not { HasValues: true } || !call.Num.IsKnown || !call.Endpoint.IsKnown)
            return null;
        var layout = new LaneLayout(grids, axis, call.Num.Value);
        for (int lane = 0; lane < requests.Length; lane++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (DoesNotFit(requests, lane, i => ShapeMath.IndexText(layout.Place(lane, i), layout.Shape)))
                return null;
        }

        return call is { Axis.IsKnown: true, Constant.IsKnown: true } && !requests.Any(DependsOnWidth)
            ? new GridPlan(call.Law, call.Element, new(requests), new(grids), axis, call.Num.Value) : null;
    }

    /// <summary>The axis of the samples, counted from 0; an unknown one is taken for 0.</summary>
    private bool TryAxis(int rank, out int axis)
    {
        axis = call.Axis.Value;
        if (axis < -rank || axis >= rank)
        {
            Add(FaultKind.AxisOutside, "axis", Text(axis), Text(rank));
            return false;
        }

        axis += axis < 0 ? rank : 0;
        return true;
    }

    /// <summary>One request for each grid, what is not known in it left 0; null where start and stop are not known, or too many.</summary>
    private GridRequest[]? Requests(int[] grids)
    {
        if (call is not { Start: { HasValues: true } start, Stop: { HasValues: true } stop } || Product(grids) > MostLanes)
            return null;
        Operand ratio = call.Ratio is { HasValues: true } ? call.Ratio : Operand.Of(default);
        int[] starts = Broadcast.Offsets(start.Shape.AsSpan(), grids), stops = Broadcast.Offsets(stop.Shape.AsSpan(), grids);
        int[] ratios = Broadcast.Offsets(ratio.Shape.AsSpan(), grids);
        var requests = new GridRequest[starts.Length];
        for (int lane = 0; lane < requests.Length; lane++)
        {
            requests[lane] = new GridRequest(
                call.Law, call.Element, start.Values[starts[lane]], stop.Values[stops[lane]], ratio.Values[ratios[lane]],
                call.Num.Value, call.Endpoint.Value);
        }

        return requests;
    }

    private GridPlan? Arange()
    {
        bool isCountable = IsCountable(call.Start, "start") & IsCountable(call.Stop, "stop") & IsCountable(call.Ratio, "step");
        if (call.Ratio is { } ratio && ratio.Values[0].ToNumber().IsZero)
        {
            Add(FaultKind.ZeroStep, "step");
            return null;
        }

        if (!isCountable || call is not { Start: { } first, Stop: { } last, Ratio: { } step })
            return null;
        var request = new GridRequest(GridLaw.Arange, call.Element, first.Values[0], last.Values[0], step.Values[0], Count: 0, Endpoint: false);
        BigInteger length = ArangeLength.Exact(request.Start.ToNumber(), request.Stop.ToNumber(), request.Ratio.ToNumber());
        if (length > ShapeMath.MaxLength)
        {
            Add(FaultKind.TooManyElements, "stop", length.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        request = request with { Count = (int)length };
        request = request with { Count = ArangeLength.Trim(request) };
        if (DoesNotFit([request], 0, Text) || !call.Constant.IsKnown || DependsOnWidth(request))
            return null;
        return new GridPlan(call.Law, call.Element, new([request]), default, Axis: 0, request.Count);
    }

    /// <summary>What start, stop and base broadcast to; null where that is not known or they do not.</summary>
    private int[]? Shape()
    {
        if (call.Form != GridForm.Tensors)
            return [];
        if (call is not { Start: { } start, Stop: { } stop } || !TryBroadcast(start.Shape, "start", stop.Shape, "stop", out int[] ends))
            return null;
        // Only Logspace has a base that takes part.
        if (call.Law != GridLaw.Logspace)
            return ends;
        return call.Ratio is { } ratio && TryBroadcast(new(ends), "start and stop", ratio.Shape, "base", out int[] grids) ? grids : null;
    }

    private bool TryBroadcast(EquatableArray<int> left, string leftName, EquatableArray<int> right, string rightName, out int[] result)
    {
        if (!Broadcast.TryShapes(left.AsSpan(), right.AsSpan(), out result, out string clash))
        {
            Add(FaultKind.DoesNotBroadcast, rightName, ShapeMath.Text(left.AsSpan()), leftName, ShapeMath.Text(right.AsSpan()), rightName, clash);
            return false;
        }

        if (!IsTooLarge(result, 1))
            return true;
        Add(FaultKind.TooManyElements, rightName, ShapeMath.Text(result));
        return false;
    }

    private bool HasImpossibleEnds(GridRequest request)
    {
        if (EndsAtZero(Operand.Of(request.Start), "start") || EndsAtZero(Operand.Of(request.Stop), "stop"))
            return true;
        Number start = request.Start.ToNumber(), stop = request.Stop.ToNumber();
        if (start.IsNegative == stop.IsNegative || start.Kind == NumberKind.NaN || stop.Kind == NumberKind.NaN)
            return false;
        Add(FaultKind.OppositeSigns, "stop");
        return true;
    }

    private bool EndsAtZero(Operand? scalar, string end)
    {
        if (scalar is null || !scalar.Values[0].ToNumber().IsZero)
            return false;
        Add(FaultKind.ZeroEnd, end, end);
        return true;
    }

    /// <summary>Whether a grid of nint or nuint has elements that only a 64-bit process can hold.</summary>
    private static bool DependsOnWidth(GridRequest request) => request.Element switch
    {
        ElementType.NInt => new ExactGrid(request with { Element = ElementType.Int32 }).FirstMisfit() >= 0,
        ElementType.NUInt => new ExactGrid(request with { Element = ElementType.UInt32 }).FirstMisfit() >= 0,
        _ => false,
    };

    private bool DoesNotFit(GridRequest[] requests, int lane, Func<int, string> place)
    {
        GridRequest request = requests[lane];
        var grid = new ExactGrid(request);
        int misfit = grid.FirstMisfit();
        if (misfit < 0)
            return false;
        string end = misfit == 0 ? "start" : "stop";
        faults.Add(new Fault(FaultKind.DoesNotFit, end, place(misfit), grid.Describe(misfit), request.Element.Info().Keyword) { Requests = new(requests) });
        return true;
    }

    /// <summary>Whether Arange can count its elements: the ends are finite; the step may be infinite, but not NaN.</summary>
    private bool IsCountable(Operand? operand, string parameter)
    {
        NumberKind kind = operand is null ? NumberKind.Finite : operand.Values[0].ToNumber().Kind;
        if (kind == NumberKind.Finite || (kind == NumberKind.Infinite && parameter == "step"))
            return true;
        Add(FaultKind.NotFinite, parameter, parameter);
        return false;
    }

    private void Add(FaultKind kind, string parameter, params string[] details) => faults.Add(new Fault(kind, parameter, details));

    private static bool IsTooLarge(int[] grids, int num) => Product([.. grids, num]) > ShapeMath.MaxLength;

    /// <summary>As the run time counts: a dimension of 0 does not excuse the others; more than an array can hold is enough.</summary>
    private static long Product(int[] shape)
    {
        long product = 1;
        foreach (int dimension in shape)
            product = Math.Min(product * Math.Max(dimension, 1), 1L << 31);
        return product;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
