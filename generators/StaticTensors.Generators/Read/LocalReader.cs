using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>
/// The value of a local, whatever the order in which its body runs: known if all values written to it are known and equal.
/// </summary>
internal static class LocalReader
{
    /// <summary>How many locals may lie between an argument and its value.</summary>
    public const int MostHops = 8;

    // A body is walked once, for all its locals, and forgotten with it.
    private static readonly ConditionalWeakTable<IOperation, Dictionary<ILocalSymbol, Writes>> Bodies = new();

    public static Known<T> Read<T>(ILocalReferenceOperation local, int hops, Func<IOperation, int, Known<T>> read)
    {
        if (hops == 0 || local.Local.RefKind != RefKind.None)
            return default;
        IOperation root = local;
        while (root.Parent is { } parent)
            root = parent;
        return Bodies.GetValue(root, Walk).TryGetValue(local.Local, out Writes? writes) ? writes.Read(hops, read) : default;
    }

    private static Dictionary<ILocalSymbol, Writes> Walk(IOperation root)
    {
        var locals = new Dictionary<ILocalSymbol, Writes>(SymbolEqualityComparer.Default);
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                    Of(declarator.Symbol).Add(initializer.Value);
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                    Of(local).Add(null);
                    break;
                case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local }:
                    Of(local).Add(null);
                    break;
                case IListPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                    Of(local).Add(null);
                    break;
                case ILocalReferenceOperation { Parent: ISimpleAssignmentOperation { IsRef: false } assignment } reference when assignment.Target == reference:
                    Of(reference.Local).Add(assignment.Value);
                    break;
                case ILocalReferenceOperation reference when !IsRead(reference):
                    Of(reference.Local).Add(null);
                    break;
            }
        }

        return locals;

        Writes Of(ILocalSymbol local)
        {
            if (!locals.TryGetValue(local, out Writes? writes))
                locals.Add(local, writes = new Writes());
            return writes;
        }
    }

    /// <summary>Whether this use of a local or a parameter only reads it: nothing can change it, now or through a stored reference.</summary>
    public static bool IsRead(IOperation local) => Place(local) switch
    {
        (ICompoundAssignmentOperation assignment, var place) => assignment.Target != place,
        (ICoalesceAssignmentOperation assignment, var place) => assignment.Target != place,
        (IDeconstructionAssignmentOperation assignment, var place) => assignment.Target != place,
        (ISimpleAssignmentOperation assignment, var place) => !assignment.IsRef && assignment.Target != place,
        (IArgumentOperation argument, _) => argument.Parameter is { RefKind: not (RefKind.Ref or RefKind.Out) },
        // The receiver of an extension member may be a reference.
        (IInvocationOperation { TargetMethod.ContainingType.ExtensionParameter.RefKind: RefKind.Ref }, _) => false,
        (IPropertyReferenceOperation { Property.ContainingType.ExtensionParameter.RefKind: RefKind.Ref }, _) => false,
        (IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }, _) => declarator.Symbol.RefKind != RefKind.Ref,
        // These declare the variables that they write.
        (IDeclarationExpressionOperation or IForEachLoopOperation, _) => false,
        (IIncrementOrDecrementOperation or IAddressOfOperation, _) => false,
        (IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation, _) => false,
        // Syntax without an operation could do anything, except stackalloc, which only reads.
        ({ Kind: OperationKind.None, Syntax: not (StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax) }, _) => false,
        _ => true,
    };

    /// <summary>The context of a local: that of the whole tuple of which it is an element, or of the conditional reference.</summary>
    private static (IOperation? Parent, IOperation Place) Place(IOperation local)
    {
        while (local.Parent is ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation }
            || (local.Parent is IConditionalOperation { IsRef: true } choice && choice.Condition != local))
        {
            local = local.Parent;
        }

        return (local.Parent, local);
    }

    /// <summary>All values written to a local, and what each reader has derived from them.</summary>
    private sealed class Writes
    {
        // Locals may be assigned in cycles, and many calls may read one: without this cache the work would grow with the number of paths.
        private readonly ConcurrentDictionary<(int Hops, Delegate Reader), object> known = new();

        // Null if some write is not visible.
        private List<IOperation>? values = [];

        public void Add(IOperation? value)
        {
            if (value is null)
                values = null;
            else
                values?.Add(value);
        }

        public Known<T> Read<T>(int hops, Func<IOperation, int, Known<T>> read) => values is null ? default
            : (Known<T>)known.GetOrAdd((hops, read), _ =>
            {
                Known<T> first = read(values[0], hops - 1);
                return first.IsKnown && values.Skip(1).All(value => read(value, hops - 1).Equals(first)) ? first : default;
            });
    }
}
