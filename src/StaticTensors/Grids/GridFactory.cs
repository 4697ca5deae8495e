using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rules;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using StaticTensors.Shapes;

namespace StaticTensors.Grids;

/// <summary>
/// What the grid functions share: all arguments are checked before anything is allocated or written; then each lane (one combination of the array-like
/// arguments) becomes a request to the kernels, and its samples are laid along the axis.
/// </summary>
internal static class GridFactory
{
    // The base that was not given.
    private static readonly ArrayLike Ten = 10;

    /// <summary>A one-dimensional grid between two numbers.</summary>
    public static Tensor<T> Create<T>(
        GridLaw law, in Real start, in Real stop, int num, bool endpoint, int axis, bool? constant, in Real @base = default)
        where T : unmanaged, INumber<T> =>
        Create<T, ComputedLogarithms>(law, start, stop, num, endpoint, axis, constant, @base, default);

    /// <inheritdoc cref="Create{T}(GridLaw, in Real, in Real, int, bool, int, bool?, in Real)"/>
    public static Tensor<T> Create<T, TLogarithms>(
        GridLaw law, in Real start, in Real stop, int num, bool endpoint, int axis, bool? constant, in Real @base, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        Fault.Refuse(NegativeNum.Of(num));
        ElementType target = Element<T>.Target;
        Axis.Normalize(axis, rank: 1, nameof(axis));
        bool isConstant = ConstantRule.Resolve<T>(constant);
        ShapeMath.Length([num], nameof(num));
        if (DirectGrid.IsShort(law, num))
        {
            T[] data = GC.AllocateUninitializedArray<T>(num);
            if (DirectGrid.TryFill(law, start, stop, @base, data, endpoint, logarithms))
                return Tensor<T>.Wrap(data, isConstant);
        }

        var request = new GridRequest(law, target, start, stop, @base, num, endpoint);
        Fault.Refuse(ImpossibleEnds.Of(request));
        Prepare(request, logarithms, out PreparedGrid<T> grid);
        return Create(grid, isConstant);
    }

    /// <summary>An Arange.</summary>
    public static Tensor<T> Arange<T>(T start, T stop, T step, bool? constant) where T : unmanaged, INumber<T>
    {
        bool isConstant = ConstantRule.Resolve<T>(constant);
        return DirectGrid.Arange(start, stop, step) is { } elements
            ? Tensor<T>.Wrap(elements, isConstant)
            : Create<T>(GridLaw.Arange, Element<T>.Real(start), Element<T>.Real(stop), Element<T>.Real(step), samples: 0, constant);
    }

    /// <summary>A grid whose interval decides how many elements there are.</summary>
    public static Tensor<T> Create<T>(GridLaw law, in Real start, in Real stop, in Real baseOrStep, int samples, bool? constant)
        where T : unmanaged, INumber<T>
    {
        bool isConstant = ConstantRule.Resolve<T>(constant);
        var interval = new GridRequest(law, Element<T>.Target, start, stop, baseOrStep, Count: 0, Endpoint: false, samples);
        Prepare(interval, Limits.MaxLength, out PreparedGrid<T> grid);
        return Create(grid, isConstant);
    }

    private static Tensor<T> Create<T>(in PreparedGrid<T> grid, bool isConstant) where T : unmanaged, INumber<T>
    {
        var data = GC.AllocateUninitializedArray<T>((int)grid.Request.Count);
        grid.Fill(0, data);
        return Tensor<T>.Wrap(data, isConstant);
    }

    /// <summary>A grid for each combination of array-like arguments, which broadcast together.</summary>
    public static Tensor<T> Create<T>(
        GridLaw law, in ArrayLike start, in ArrayLike stop, int num, bool endpoint, int axis, bool? constant, in ArrayLike @base = default)
        where T : unmanaged, INumber<T>
    {
        start.ThrowIfNull(nameof(start));
        stop.ThrowIfNull(nameof(stop));
        Fault.Refuse(NegativeNum.Of(num));
        ElementType target = Element<T>.Target;
        ArrayLike bases = @base.IsNull ? Ten : @base;
        ReadOnlySpan<int> ends = start.Shape;
        if (!ends.SequenceEqual(stop.Shape))
            ends = Broadcast.Shapes(ends, nameof(start), stop.Shape, nameof(stop));
        ReadOnlySpan<int> grids = bases.Shape.IsEmpty ? ends : Broadcast.Shapes(ends, "start and stop", bases.Shape, nameof(@base));
        var layout = new LaneLayout(grids, Axis.Normalize(axis, grids.Length + 1, nameof(axis)), num);
        bool isConstant = ConstantRule.Resolve<T>(constant);
        int length = ShapeMath.Length(layout.Shape, nameof(num));

        var lanes = new GridLanes(law, target, num, endpoint, new LaneArgument(start, grids), new LaneArgument(stop, grids), new LaneArgument(bases, grids));
        return Tensor<T>.Wrap(new LaneWriter<T>(lanes, layout, grids).Write(length), layout.Shape, isConstant);
    }

    /// <summary>A grid written into the caller's memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fill<T>(GridLaw law, in Real start, in Real stop, Span<T> destination, bool endpoint, in Real @base = default)
        where T : unmanaged, INumber<T> =>
        Fill<T, ComputedLogarithms>(law, start, stop, destination, endpoint, @base, default);

    /// <inheritdoc cref="Fill{T}(GridLaw, in Real, in Real, Span{T}, bool, in Real)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fill<T, TLogarithms>(
        GridLaw law, in Real start, in Real stop, Span<T> destination, bool endpoint, in Real @base, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        if (!DirectGrid.TryFill(law, start, stop, @base, destination, endpoint, logarithms))
            FillGenerally(law, start, stop, destination, endpoint, @base, logarithms);
    }

    private static void FillGenerally<T, TLogarithms>(
        GridLaw law, in Real start, in Real stop, Span<T> destination, bool endpoint, in Real @base, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        var request = new GridRequest(law, Element<T>.Target, start, stop, @base, destination.Length, endpoint);
        Fault.Refuse(ImpossibleEnds.Of(request));
        Prepare(request, logarithms, out PreparedGrid<T> grid);
        grid.Fill(0, destination);
    }

    /// <summary>A grid that is not stored.</summary>
    public static GridSlice<T> Whole<T>(GridLaw law, in Real start, in Real stop, long num, bool endpoint, in Real @base = default)
        where T : unmanaged, INumber<T>
    {
        Fault.Refuse(NegativeNum.Of(num));
        Fault.Refuse(TooManySamples.Of(num));
        var request = new GridRequest(law, Element<T>.Target, start, stop, @base, num, endpoint);
        Fault.Refuse(ImpossibleEnds.Of(request));
        var whole = new StrongBox<PreparedGrid<T>>();
        Prepare(request, default(ComputedLogarithms), out whole.Value);
        return new GridSlice<T>(whole);
    }

    /// <summary>A grid that is not stored and whose interval decides how many elements there are.</summary>
    public static GridSlice<T> Whole<T>(GridLaw law, in Real start, in Real stop, in Real baseOrStep, int samples) where T : unmanaged, INumber<T>
    {
        var interval = new GridRequest(law, Element<T>.Target, start, stop, baseOrStep, Count: 0, Endpoint: false, samples);
        var whole = new StrongBox<PreparedGrid<T>>();
        Prepare(interval, Limits.MaxCount, out whole.Value);
        return new GridSlice<T>(whole);
    }

    /// <summary>Prepares a grid, and refuses it if an element does not fit T.</summary>
    private static void Prepare<T, TLogarithms>(in GridRequest request, in TLogarithms logarithms, out PreparedGrid<T> grid)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        PreparedGrid<T>.Prepare(request, logarithms, out grid);
        Fault.Refuse(MisfitOf(grid));
    }

    /// <summary>The same for an interval, whose elements are counted first, up to a limit.</summary>
    private static void Prepare<T>(in GridRequest interval, long limit, out PreparedGrid<T> grid) where T : unmanaged, INumber<T>
    {
        if (interval.Law == GridLaw.Arange && StepCount.TryOf(interval, out Int128 count) && count <= limit)
        {
            PreparedGrid<T>.Prepare(interval with { Count = (long)count }, default(ComputedLogarithms), out grid);
            // The exact engine need not count if even the last element does not round to the stop or beyond.
            if (count == 0 || (interval.Stop.Type == Element<T>.Info.Type && IsBefore(grid.Element((long)count - 1), interval)))
            {
                Fault.Refuse(MisfitOf(grid));
                return;
            }
        }

        Fault.Refuse(GridLength.TryCount(interval, limit, out GridRequest request));
        Prepare(request, default(ComputedLogarithms), out grid);
    }

    private static bool IsBefore<T>(T element, in GridRequest interval) where T : unmanaged, INumber<T>
    {
        T stop = Element<T>.FromBits(interval.Stop.Bits);
        return interval.BaseOrStep.IsNegative ? element > stop : element < stop;
    }

    /// <summary>The first element that does not fit T; null if all do.</summary>
    public static Misfit? MisfitOf<T>(in PreparedGrid<T> grid) where T : unmanaged, INumber<T>
    {
        long misfit = grid.FirstMisfit();
        return misfit < 0 ? null : new Misfit(grid.Request, misfit, Element<T>.Info);
    }
}
