using System;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StaticTensors.Generators.Read;

/// <summary>What the compiler knows about code that may be unfinished.</summary>
public static class Operations
{
    /// <summary>
    /// The operation of a node; null also where the compiler fails to make one, as Roslyn 5.0 does for an assignment to an unfinished interpolated string.
    /// </summary>
    /// <param name="model">The semantic model of the node's file.</param>
    /// <param name="node">The node.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    /// <returns>The operation, or null if there is none.</returns>
    public static IOperation? Operation(this SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        try
        {
            return model.GetOperation(node, cancellation);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
