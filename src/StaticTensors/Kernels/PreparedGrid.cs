using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>
/// A valid request and everything derived from it, computed once. Any piece of the grid can then be computed, in any order and on any thread. This is the
/// interface between the public functions and the kernels.
/// </summary>
internal struct PreparedGrid<T> where T : unmanaged, INumber<T>
{
    private enum Way
    {
        Powers, Steps, Exact,
    }

    private GridRequest request;
    private Way way;
    private ExponentLine line;
    private EqualSteps steps;

    /// <summary>Prepares a grid in place: it is large, and copies would slow down short grids.</summary>
    public static void Prepare<TLogarithms>(in GridRequest request, in TLogarithms logarithms, out PreparedGrid<T> grid)
        where TLogarithms : struct, ILogarithms
    {
        Unsafe.SkipInit(out grid);
        grid.request = request;
        grid.way = request.Count == 0 ? Way.Exact
            : request.Law.IsPowers() ? ExponentLine.TryCreate(request, logarithms, out grid.line) ? Way.Powers : Way.Exact
            : EqualSteps.TryCreate(request, Element<T>.Info.Kind, out grid.steps) ? Way.Steps : Way.Exact;
    }

    /// <summary>The request.</summary>
    public readonly GridRequest Request => request;

    /// <summary>Index of the first element that does not fit T, or −1.</summary>
    public readonly long FirstMisfit() => Element<T>.IsDifferentiable || CertainlyFits() ? -1 : new ExactGrid(request).FirstMisfit();

    /// <summary>Whether the ends alone show that every element is in the range of an integer type or decimal.</summary>
    private readonly bool CertainlyFits() => way switch
    {
        Way.Powers => PowerKernel.CertainlyFits(request, line),
        Way.Steps => AffineKernel.CertainlyFits<T>(request, steps),
        _ => false,
    };

    /// <summary>One element; all elements of the grid must fit T.</summary>
    public readonly T Element(long index)
    {
        if (way == Way.Powers && PowerKernel.TryElement(line, index, out T value))
            return value;
        Unsafe.SkipInit(out value);
        Fill(index, new Span<T>(ref value));
        return value;
    }

    /// <summary>Writes the elements from an index on; all elements of the grid must fit T.</summary>
    public readonly void Fill(long first, Span<T> destination)
    {
        if (way == Way.Powers)
            PowerKernel.Fill(request, line, first, destination);
        else if (way == Way.Steps)
            AffineKernel.Fill(request, steps, first, destination);
        else
            FillExactly(request, first, destination);
    }

    // Separate, because its stack frame is large and Fill must start fast.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillExactly(in GridRequest request, long first, Span<T> destination)
    {
        var grid = new ExactGrid(request);
        for (int i = 0; i < destination.Length; i++)
        {
            Levels.CountExact();
            grid.TryElement(first + i, out ElementBits bits);
            destination[i] = Element<T>.FromBits(bits);
        }
    }
}
