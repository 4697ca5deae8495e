using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Flow;

/// <summary>How often each local and parameter of a member is written, and whether all writes are visible.</summary>
internal sealed class Variables
{
    private readonly Dictionary<ISymbol, int> writes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> unseen = new(SymbolEqualityComparer.Default);

    /// <param name="operations">All operations of the member.</param>
    public Variables(IEnumerable<IOperation> operations)
    {
        foreach (IOperation operation in operations)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer: not null } declarator:
                    Count(declarator.Symbol);
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation when Symbol(operation) is { } symbol:
                    if (IsTarget(operation) && IsOfFunction(operation, symbol))
                        Count(symbol);
                    else if (!LocalReader.IsRead(operation))
                        unseen.Add(symbol);
                    break;
            }
        }
    }

    /// <summary>Whether a variable never changes after its initialization.</summary>
    public bool IsSingle(ISymbol symbol) => !unseen.Contains(symbol) && Writes(symbol) <= (symbol is IParameterSymbol ? 0 : 1) && !IsReference(symbol);

    /// <summary>Whether it changes in ways that can be followed.</summary>
    public bool IsFollowed(ISymbol symbol) => !unseen.Contains(symbol) && !IsSingle(symbol) && !IsReference(symbol);

    /// <summary>The variable that an expression names; null for another expression.</summary>
    public static ISymbol? Symbol(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsReference(ISymbol symbol) => symbol is ILocalSymbol { RefKind: not RefKind.None } or IParameterSymbol { RefKind: not RefKind.None };

    /// <summary>Whether an expression is the target of a statement, which control flow places in time.</summary>
    private static bool IsTarget(IOperation operation) => operation.Parent switch
    {
        ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Target == operation,
        ICompoundAssignmentOperation assignment => assignment.Target == operation,
        IIncrementOrDecrementOperation => true,
        _ => false,
    };

    /// <summary>Whether a write is in the function that owns the variable, and not in a nested one that may run at any time.</summary>
    private static bool IsOfFunction(IOperation operation, ISymbol symbol)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation lambda)
                return SymbolEqualityComparer.Default.Equals(lambda.Symbol, symbol.ContainingSymbol);
            if (around is ILocalFunctionOperation function)
                return SymbolEqualityComparer.Default.Equals(function.Symbol, symbol.ContainingSymbol);
        }

        return symbol.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction };
    }

    private void Count(ISymbol symbol) => writes[symbol] = Writes(symbol) + 1;

    private int Writes(ISymbol symbol) => writes.TryGetValue(symbol, out int count) ? count : 0;
}
