using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>
/// A valid grid, and what is derived from its arguments once for all that is asked of it: a line of exponents for powers, the numbers'
/// parts for equal steps. Where there is neither, the exact engine answers.
/// </summary>
internal struct PreparedGrid
{
    private GridRequest request;

    // Of powers.
    private ExponentLine line;
    private bool hasLine, isNegative;

    // Of equal steps: the start, and the stop of Linspace or the step of Arange.
    private ScalarParts start, other;
    private bool hasParts;

    /// <summary>Prepares a grid, in place because it is large.</summary>
    /// <param name="request">The grid.</param>
    /// <param name="logarithms">Where the logarithms of powers come from.</param>
    /// <param name="grid">The prepared one.</param>
    public static void Prepare<TLogarithms>(in GridRequest request, in TLogarithms logarithms, out PreparedGrid grid)
        where TLogarithms : struct, ILogarithms
    {
        // Each part is read only after it was written; zeros in all of them would take as long as ten elements.
        Unsafe.SkipInit(out grid);
        grid.request = request;
        grid.hasLine = grid.hasParts = false;
        // A single element is the start.
        if (request.Count < 2)
            return;
        if (request.Law is GridLaw.Logspace or GridLaw.Geomspace)
        {
            grid.hasLine = ExponentLine.TryCreate(request, logarithms, out grid.line, out grid.isNegative);
        }
        else
        {
            grid.hasParts = ScalarParts.TryOf(request.Start, out grid.start)
                && ScalarParts.TryOf(request.Law == GridLaw.Arange ? request.BaseOrStep : request.Stop, out grid.other);
        }
    }

    /// <summary>Index of the first element that does not fit T, or −1.</summary>
    public readonly int FirstMisfit<T>() where T : unmanaged, INumber<T> =>
        Element<T>.IsDifferentiable
        || (hasLine && PowerKernel.CertainlyFits(request, line, isNegative))
        || (hasParts && AffineKernel.CertainlyFits<T>(request, start, other))
            ? -1
            : new ExactGrid(request).FirstMisfit();

    /// <summary>Writes every element of a grid all of whose elements fit T; the destination has the request's count.</summary>
    public readonly void Fill<T>(Span<T> destination) where T : unmanaged, INumber<T>
    {
        if (hasLine)
            PowerKernel.Fill(request, line, isNegative, destination);
        else if (!hasParts || !AffineKernel.TryFill(request, start, other, destination))
            FillExactly(destination);
    }

    // Its frame is large, and Fill is to start fast.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void FillExactly<T>(Span<T> destination) where T : unmanaged, INumber<T>
    {
        var grid = new ExactGrid(request);
        for (int i = 0; i < destination.Length; i++)
        {
            Levels.CountExact();
            grid.TryElement(i, out ElementBits bits);
            destination[i] = Element<T>.FromBits(bits);
        }
    }
}
