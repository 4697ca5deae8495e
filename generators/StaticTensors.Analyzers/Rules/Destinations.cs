using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Where a value goes within its body.</summary>
internal static class Destinations
{
    // Where each local and local function of a body is used. A body is walked once; the result is dropped with it.
    private static readonly ConditionalWeakTable<IOperation, ILookup<ISymbol, IOperation>> Bodies = new();

    /// <summary>
    /// The value itself and the expressions around it, from the inside outward. If it is assigned to a local, or is a local function, also each use of that
    /// with the expressions around it.
    /// </summary>
    public static IEnumerable<IOperation> Of(IOperation value)
    {
        var followed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var uses = new Queue<IOperation>([value]);
        while (uses.Count > 0)
        {
            for (IOperation? operation = uses.Dequeue(); operation is not null; operation = Around(operation))
            {
                yield return operation;
                ISymbol? name = operation switch
                {
                    IVariableDeclaratorOperation declarator => declarator.Symbol,
                    ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
                    ILocalFunctionOperation function => function.Symbol,
                    _ => null,
                };
                if (name is null || !followed.Add(name))
                    continue;
                foreach (IOperation use in Bodies.GetValue(Root(operation), Uses)[name])
                    uses.Enqueue(use);
            }
        }
    }

    /// <summary>The operation that a value goes into; null if a statement ends it.</summary>
    private static IOperation? Around(IOperation operation) => operation.Parent switch
    {
        { Type: not null } parent => parent,
        IArgumentOperation or IVariableInitializerOperation or IVariableDeclaratorOperation or ISpreadOperation or IArrayInitializerOperation
            or IInterpolationOperation => operation.Parent,
        _ => null,
    };

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static ILookup<ISymbol, IOperation> Uses(IOperation root) => root.Descendants().Select(operation => (Operation: operation, Symbol: operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } => function.OriginalDefinition,
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } => function.OriginalDefinition,
        _ => (ISymbol?)null,
    })).Where(use => use.Symbol is not null).ToLookup(use => use.Symbol!, use => use.Operation, SymbolEqualityComparer.Default);
}
