namespace StaticTensors.Generators.Model;

/// <summary>Why the run time would refuse a call.</summary>
internal enum FaultKind
{
    NegativeNum, AxisOutside, ConstantRefused, TooManyElements, NotFinite, ZeroStep, ZeroEnd, OppositeSigns, DoesNotBroadcast, DoesNotFit,
    NegativeDimension, DoesNotFill, CannotReshape,
}

/// <summary>One mistake in a call: its kind, the parameter at fault, and the figures a message names.</summary>
internal sealed record Fault(FaultKind Kind, string Parameter, EquatableArray<string> Details)
{
    public Fault(FaultKind kind, string parameter, params string[] details)
        : this(kind, parameter, new EquatableArray<string>(details))
    {
    }
}
