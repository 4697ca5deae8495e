using System;
using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Shapes;

namespace StaticTensors.Grids;

/// <summary>
/// What the four functions share: arguments are checked, all of them before anything is allocated or written; then each lane
/// (one combination of the array-like arguments) is a request to the kernels, and the samples are laid along the axis.
/// </summary>
internal static class GridFactory
{
    /// <summary>A one-dimensional grid between two scalars.</summary>
    public static Tensor<T> Create<T, TEnd>(
        GridLaw law, TEnd start, TEnd stop, int num, bool endpoint, int axis, bool? constant, double @base = 10)
        where T : unmanaged, INumber<T>
        where TEnd : unmanaged, INumber<TEnd> =>
        Create<T, TEnd, ComputedLogarithms>(law, start, stop, num, endpoint, axis, constant, @base, default);

    /// <inheritdoc cref="Create{T, TEnd}(GridLaw, TEnd, TEnd, int, bool, int, bool?, double)"/>
    public static Tensor<T> Create<T, TEnd, TLogarithms>(
        GridLaw law, TEnd start, TEnd stop, int num, bool endpoint, int axis, bool? constant, double @base, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TEnd : unmanaged, INumber<TEnd>
        where TLogarithms : struct, ILogarithms
    {
        GridGuard.Num(num);
        GridRequest request = Request<T>(
            law, Element<TEnd>.Scalar(start), Element<TEnd>.Scalar(stop), Element<double>.Scalar(@base), num, endpoint);
        Axis.Normalize(axis, rank: 1, nameof(axis));
        bool isConstant = ConstantRule.Resolve<T>(constant);
        ShapeMath.Length([num], nameof(num));
        GridGuard.Ends<TEnd>(request);
        return Create<T, TLogarithms>(request, logarithms, isConstant);
    }

    /// <summary>The one-dimensional grid of a request that is valid but for elements that may not fit T.</summary>
    public static Tensor<T> Create<T, TLogarithms>(in GridRequest request, in TLogarithms logarithms, bool isConstant)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        GridGuard.Fits<T, TLogarithms>(request, logarithms);
        var data = GC.AllocateUninitializedArray<T>(request.Count);
        GridKernel.Fill<T, TLogarithms>(request, logarithms, data);
        return Tensor<T>.Wrap(data, [request.Count], isConstant);
    }

    /// <summary>A grid for each combination of array-like arguments, which broadcast together.</summary>
    public static Tensor<T> Create<T, TEnd>(
        GridLaw law, Tensor<TEnd> start, Tensor<TEnd> stop, int num, bool endpoint, int axis, bool? constant, Tensor<TEnd>? @base = null)
        where T : unmanaged, INumber<T>
        where TEnd : unmanaged, INumber<TEnd>
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(stop);
        GridGuard.Num(num);
        GridRequest template = Request<T>(law, default, default, default, num, endpoint);
        @base ??= TEnd.CreateChecked(10);
        int[] ends = Broadcast.Shapes(start.Shape, nameof(start), stop.Shape, nameof(stop));
        int[] grids = Broadcast.Shapes(ends, "start and stop", @base.Shape, nameof(@base));
        axis = Axis.Normalize(axis, grids.Length + 1, nameof(axis));
        var layout = new LaneLayout(grids, axis, num);
        bool isConstant = ConstantRule.Resolve<T>(constant);
        int length = ShapeMath.Length(layout.Shape, nameof(num));

        var lanes = new GridLanes<TEnd>(template, grids, start, stop, @base);
        for (int lane = 0; lane < lanes.Count; lane++)
        {
            GridRequest request = lanes[lane];
            GridGuard.Ends<TEnd>(request, () => ShapeMath.IndexText(lane, grids));
            GridGuard.Fits<T, ComputedLogarithms>(request, default, i => ShapeMath.IndexText(layout.Place(lane, i), layout.Shape));
        }

        var data = GC.AllocateUninitializedArray<T>(length);
        T[] samples = length == 0 ? [] : new T[num];
        for (int lane = 0; lane < lanes.Count; lane++)
        {
            GridKernel.Fill<T, ComputedLogarithms>(lanes[lane], default, samples);
            for (int i = 0; i < num; i++)
                data[layout.Place(lane, i)] = samples[i];
        }

        return Tensor<T>.Wrap(data, layout.Shape, isConstant);
    }

    /// <summary>A grid into memory of the caller's.</summary>
    public static void Fill<T>(GridLaw law, double start, double stop, Span<T> destination, bool endpoint, double @base = 10)
        where T : unmanaged, INumber<T> =>
        Fill<T, ComputedLogarithms>(law, start, stop, destination, endpoint, @base, default);

    /// <inheritdoc cref="Fill{T}(GridLaw, double, double, Span{T}, bool, double)"/>
    public static void Fill<T, TLogarithms>(
        GridLaw law, double start, double stop, Span<T> destination, bool endpoint, double @base, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        GridRequest request = Request<T>(
            law, Element<double>.Scalar(start), Element<double>.Scalar(stop), Element<double>.Scalar(@base), destination.Length, endpoint);
        GridGuard.Ends<double>(request);
        GridGuard.Fits<T, TLogarithms>(request, logarithms);
        GridKernel.Fill(request, logarithms, destination);
    }

    private static GridRequest Request<T>(GridLaw law, Scalar start, Scalar stop, Scalar @base, int num, bool endpoint)
        where T : unmanaged, INumber<T> =>
        new(law, Element<T>.Target, start, stop, @base, num, endpoint);
}
