using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Flow;

/// <summary>Which variables the loops of a graph write.</summary>
internal sealed class Loops
{
    private readonly ISymbol[][] written;

    // For each block, the last one from which control flow returns to it, or the block itself.
    private readonly int[] last;

    // In a = c ? x : y the compiler captures the target a before it evaluates c.
    private readonly Dictionary<CaptureId, ISymbol> places = [];

    /// <param name="graph">The graph.</param>
    public Loops(ControlFlowGraph graph)
    {
        written = [.. graph.Blocks.Select(Targets)];
        last = [.. graph.Blocks.Select(block => block.Predecessors.Select(branch => branch.Source.Ordinal).Append(block.Ordinal).Max())];
        Written = new HashSet<ISymbol>(written.SelectMany(symbols => symbols), SymbolEqualityComparer.Default).Count;
    }

    /// <summary>How many variables are written.</summary>
    public int Written { get; }

    /// <summary>The variable that an operation writes; null for none.</summary>
    public ISymbol? Target(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => Place(assignment.Target),
        IIncrementOrDecrementOperation step => Place(step.Target),
        _ => null,
    };

    /// <summary>The variables that may have been written when control flow returns to a block; none if it does not return.</summary>
    public IEnumerable<ISymbol> WrittenFrom(BasicBlock head)
    {
        int end = last[head.Ordinal];
        if (end == head.Ordinal && !head.Predecessors.Any(branch => branch.Source == head))
            yield break;
        for (int block = head.Ordinal; block <= end; block++)
        {
            end = Math.Max(end, last[block]);
            foreach (ISymbol symbol in written[block])
                yield return symbol;
        }
    }

    private ISymbol[] Targets(BasicBlock block)
    {
        var targets = new List<ISymbol>();
        foreach (IOperation operation in block.Operations.SelectMany(operation => operation.DescendantsAndSelf()))
        {
            if (operation is IFlowCaptureOperation capture && Variables.Symbol(capture.Value) is { } place)
                places[capture.Id] = place;
            if (Target(operation) is { } target)
                targets.Add(target);
        }

        return [.. targets];
    }

    private ISymbol? Place(IOperation target) => target is IFlowCaptureReferenceOperation reference
        ? places.TryGetValue(reference.Id, out ISymbol? symbol) ? symbol : null : Variables.Symbol(target);
}
