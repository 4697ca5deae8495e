using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>
/// What a local can ever hold, whatever the order in which its body runs: known where all that is written to it is, and is the same.
/// </summary>
internal static class LocalReader
{
    /// <summary>How many locals may stand between an argument and its value.</summary>
    public const int MostHops = 8;

    // A body is walked once, for all its locals, and forgotten with it.
    private static readonly ConditionalWeakTable<IOperation, Dictionary<ILocalSymbol, List<IOperation>?>> Bodies = new();

    public static Known<T> Read<T>(ILocalReferenceOperation local, int hops, Func<IOperation, int, Known<T>> read)
    {
        if (hops == 0 || Values(local) is not { } values)
            return default;
        Known<T> first = read(values[0], hops - 1);
        return first.IsKnown && values.Skip(1).All(value => read(value, hops - 1).Equals(first)) ? first : default;
    }

    /// <summary>All that is written to a local; null where some of it cannot be seen.</summary>
    public static IReadOnlyList<IOperation>? Values(ILocalReferenceOperation local)
    {
        IOperation root = local;
        while (root.Parent is { } parent)
            root = parent;
        return local.Local.RefKind == RefKind.None
            && Bodies.GetValue(root, Writes).TryGetValue(local.Local, out List<IOperation>? values)
            ? values : null;
    }

    private static Dictionary<ILocalSymbol, List<IOperation>?> Writes(IOperation root)
    {
        var writes = new Dictionary<ILocalSymbol, List<IOperation>?>(SymbolEqualityComparer.Default);
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation { Initializer: { } initializer } declarator)
                Add(declarator.Symbol, initializer.Value);
            else if (operation is IVariableDeclaratorOperation { Parent: IVariableDeclarationOperation { Initializer: not null } } shared)
                Add(shared.Symbol, null);
            else if (operation is ILocalReferenceOperation local && !IsRead(local, out IOperation? value))
                Add(local.Local, value);
        }

        return writes;

        void Add(ILocalSymbol local, IOperation? value)
        {
            if (!writes.TryGetValue(local, out List<IOperation>? values))
                writes.Add(local, values = []);
            if (value is null)
                writes[local] = null;
            else
                values?.Add(value);
        }
    }

    /// <summary>Whether the local is only read here; if not, what is written to it, null where that cannot be said.</summary>
    private static bool IsRead(ILocalReferenceOperation local, out IOperation? value)
    {
        value = null;
        switch (local.Parent)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                value = assignment.Value;
                return assignment.Target != local;
            case IArgumentOperation argument:
                return argument.Parameter is { RefKind: RefKind.None };
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return declarator.Symbol.RefKind == RefKind.None;
            case IConversionOperation or IBinaryOperation or IUnaryOperation or IInvocationOperation or IPropertyReferenceOperation
                or IReturnOperation or IInterpolationOperation or IExpressionStatementOperation or ICollectionExpressionOperation or IArrayInitializerOperation or IArrayElementReferenceOperation:
                return true;
            case IConditionalOperation conditional:
                return !conditional.IsRef;
            // Compound assignments, increments, addresses, deconstructions, references to it, and whatever C# will think of.
            default:
                return false;
        }
    }
}
