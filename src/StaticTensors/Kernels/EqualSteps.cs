using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>
/// What the elements of a Linspace or an Arange are made of, for one kind of element type. It is written in place: it is large, and short grids
/// would notice copies.
/// </summary>
internal struct EqualSteps
{
    /// <summary>The start.</summary>
    public ScalarParts Start;

    /// <summary>The stop of Linspace or the step of Arange.</summary>
    public ScalarParts Other;

    /// <summary>Whether there are terms; grids of floats can do without them.</summary>
    public bool HasTerms;

    /// <summary>Each element as a quotient; for integer types their exponent and scale are 0.</summary>
    public AffineTerms Terms;

    /// <summary>Whether there are ramps: grids of floats long enough for a block have them.</summary>
    public bool HasRamps;

    /// <summary>Each element in double-double.</summary>
    public Ramps Ramps;

    /// <summary>False where the steps are too fine or too many for 128 bits; then the exact engine knows the law.</summary>
    public static bool TryCreate(in GridRequest request, ElementKind kind, out EqualSteps steps)
    {
        Unsafe.SkipInit(out steps);
        if (!ScalarParts.TryOf(request.Start, out steps.Start)
            || !ScalarParts.TryOf(request.Law == GridLaw.Arange ? request.BaseOrStep : request.Stop, out steps.Other))
        {
            return false;
        }

        bool isFloat = kind == ElementKind.BinaryFloat;
        steps.HasRamps = isFloat && request.Count >= Ramp.SmallestBlock && Ramps.TryCreate(request, steps.Start, steps.Other, out steps.Ramps);
        steps.HasTerms = kind == ElementKind.Integer
            ? AffineTerms.TryCreate(request, steps.Start, steps.Other, out AffineTerms terms) && terms.TryReduce(out steps.Terms)
            : AffineTerms.TryCreate(request, steps.Start, steps.Other, out steps.Terms);
        return isFloat ? steps.Start.Scale + steps.Other.Scale == 0 : steps.HasTerms;
    }
}
