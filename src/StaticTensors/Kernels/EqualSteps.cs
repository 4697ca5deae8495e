using System;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>
/// Everything that the elements of a Linspace or an Arange are computed from, for one kind of element type. It is filled in place: it is large, and copies
/// would slow down short grids.
/// </summary>
internal struct EqualSteps
{
    /// <summary>The start.</summary>
    public ScalarParts Start;

    /// <summary>The stop of Linspace or the step of Arange.</summary>
    public ScalarParts Other;

    /// <summary>For integer types and decimal, the terms of each element's quotient; for integers, exponent and scale are 0.</summary>
    public AffineTerms Terms;

    /// <summary>Whether there are ramps, for floats.</summary>
    public bool HasRamps;

    /// <summary>For floats, each element in double-double.</summary>
    public Ramps Ramps;

    /// <summary>
    /// False if the ends have more digits than 64 bits hold or, for integer types and decimal, the steps are too fine or too many for 128 bits; then the exact
    /// engine computes the grid.
    /// </summary>
    public static bool TryCreate(in GridRequest request, ElementKind kind, out EqualSteps steps)
    {
        Unsafe.SkipInit(out steps);
        if (!ScalarParts.TryOf(request.Start, out steps.Start)
            || !ScalarParts.TryOf(request.Law == GridLaw.Arange ? request.BaseOrStep : request.Stop, out steps.Other))
        {
            return false;
        }

        switch (kind)
        {
            case ElementKind.BinaryFloat:
                steps.HasRamps = Ramps.TryCreate(request, steps.Start, steps.Other, out steps.Ramps);
                return steps.Start.Scale + steps.Other.Scale == 0;
            case ElementKind.Integer:
                // Quotients are floored, as in Linspace; Arange truncates values that are not integers.
                return AffineTerms.TryCreate(request, steps.Start, steps.Other, out AffineTerms terms) && terms.TryReduce(out steps.Terms)
                    && (request.Law == GridLaw.Linspace || steps.Terms.Divisor == Int128.One);
            default:
                return AffineTerms.TryCreate(request, steps.Start, steps.Other, out steps.Terms);
        }
    }
}
