using System;

namespace StaticTensors.Exact.Rules;

/// <summary>
/// Why a call is refused. The run time throws it and the editor shows it, with the same text. Each kind has its condition beside its message; the condition
/// allocates nothing if the call is valid.
/// </summary>
/// <param name="Parameter">The parameter at fault.</param>
internal abstract record Fault(string Parameter)
{
    /// <summary>What was given, what is allowed and what to do.</summary>
    public abstract string Text { get; }

    /// <summary>Throws a fault, if there is one.</summary>
    public static void Refuse(Fault? fault)
    {
        if (fault is not null)
            throw fault.ToException();
    }

    /// <summary>What the run time throws.</summary>
    public virtual Exception ToException() => new ArgumentException(Text, Parameter);
}

/// <summary>A number that lies outside what is allowed.</summary>
internal abstract record RangeFault(string Parameter) : Fault(Parameter)
{
    public override Exception ToException() => new ArgumentOutOfRangeException(Parameter, Text);
}

/// <summary>An operation that a tensor in its state does not support, whatever the arguments are.</summary>
internal abstract record StateFault() : Fault("")
{
    public override Exception ToException() => new InvalidOperationException(Text);
}
