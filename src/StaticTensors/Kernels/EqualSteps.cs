using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>What the elements of a Linspace or an Arange are made of, for one kind of element type.</summary>
internal readonly struct EqualSteps
{
    /// <summary>The start.</summary>
    public readonly ScalarParts Start;

    /// <summary>The stop of Linspace or the step of Arange.</summary>
    public readonly ScalarParts Other;

    /// <summary>Whether there are terms; grids of floats can do without.</summary>
    public readonly bool HasTerms;

    /// <summary>Each element as a quotient; for integer types their exponent and scale are 0.</summary>
    public readonly AffineTerms Terms;

    /// <summary>Whether there are ramps: in grids of floats long enough for a block.</summary>
    public readonly bool HasRamps;

    /// <summary>Each element in double-double.</summary>
    public readonly Ramps Ramps;

    private EqualSteps(in GridRequest request, ElementKind kind, in ScalarParts start, in ScalarParts other)
    {
        (Start, Other) = (start, other);
        HasTerms = AffineTerms.TryCreate(request, start, other, out AffineTerms terms);
        Terms = terms;
        if (HasTerms && kind == ElementKind.Integer)
            HasTerms = terms.TryReduce(out Terms);
        HasRamps = kind == ElementKind.BinaryFloat && request.Count >= Ramp.SmallestBlock && Ramps.TryCreate(request, start, other, out Ramps);
    }

    /// <summary>False where the steps are too fine or too many for 128 bits; then the exact engine knows the law.</summary>
    public static bool TryCreate(in GridRequest request, ElementKind kind, out EqualSteps steps)
    {
        steps = default;
        if (!ScalarParts.TryOf(request.Start, out ScalarParts start)
            || !ScalarParts.TryOf(request.Law == GridLaw.Arange ? request.Ratio : request.Stop, out ScalarParts other))
        {
            return false;
        }

        steps = new EqualSteps(request, kind, start, other);
        return kind == ElementKind.BinaryFloat ? start.Scale + other.Scale == 0 : steps.HasTerms;
    }
}
