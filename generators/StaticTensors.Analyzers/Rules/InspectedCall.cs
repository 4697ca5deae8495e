using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Analyzers.Findings;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Check;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A call of a method of the library, read and checked once for all rules.</summary>
internal sealed class InspectedCall
{
    // Keyed by operation, which the compiler shares among analyzers and drops with the code.
    private static readonly ConditionalWeakTable<IOperation, InspectedCall> Known = new();

    private InspectedCall(IInvocationOperation invocation, CancellationToken cancellation)
    {
        Call = CallReader.Read(invocation, LocalReader.MostHops);
        if (Call is null)
        {
            Faults = OtherCallCheck.Of(invocation);
            return;
        }

        CallCheck check = CallCheck.Of(Call, cancellation);
        Faults = check.Faults;
        Lanes = check.Lanes;
        Plan = check.Plan;
        Findings = Plan is null ? [] : Finding.Of(Plan, cancellation);
    }

    /// <summary>The call of a grid function; null for other calls.</summary>
    public GridCall? Call { get; }

    /// <summary>What the run time would refuse.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <inheritdoc cref="CallCheck.Lanes"/>
    public EquatableArray<GridRequest> Lanes { get; }

    /// <summary>The grid, if it is fully known and valid.</summary>
    public GridPlan? Plan { get; }

    /// <summary>What is odd about its values.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];

    public static InspectedCall Of(IInvocationOperation invocation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(invocation, out InspectedCall? inspected))
            return inspected;
        inspected = new InspectedCall(invocation, cancellation);
        // Another rule may have been faster.
        return Known.GetValue(invocation, _ => inspected);
    }
}
