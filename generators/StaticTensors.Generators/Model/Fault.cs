using StaticTensors.Exact.Laws;

namespace StaticTensors.Generators.Model;

/// <summary>Why the run time would refuse a call.</summary>
internal enum FaultKind
{
    NegativeNum, AxisOutside, ConstantRefused, TooManyElements, NotFinite, ZeroStep, ZeroEnd, OppositeSigns, DoesNotBroadcast, DoesNotFit,
    NegativeDimension, DoesNotFill, CannotReshape,
}

/// <summary>One mistake in a call.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Parameter">The parameter at fault.</param>
/// <param name="Details">The figures a message names.</param>
internal sealed record Fault(FaultKind Kind, string Parameter, EquatableArray<string> Details)
{
    /// <summary>All grids of a call of which an element does not fit.</summary>
    public EquatableArray<GridRequest> Requests { get; init; }

    /// <summary>The full name of the exception that the run time throws.</summary>
    public string Exception => Kind switch
    {
        FaultKind.DoesNotFit => "System.OverflowException",
        FaultKind.NegativeNum or FaultKind.AxisOutside or FaultKind.TooManyElements or FaultKind.NotFinite or FaultKind.NegativeDimension =>
            "System.ArgumentOutOfRangeException",
        _ => "System.ArgumentException",
    };

    public Fault(FaultKind kind, string parameter, params string[] details)
        : this(kind, parameter, new EquatableArray<string>(details))
    {
    }
}
