using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Generators.Read;

/// <summary>
/// Code that becomes an expression tree. Such a tree would contain the interceptor instead of our method, which is all that its translator knows.
/// </summary>
internal static class ExpressionTrees
{
    // What is known of an operation, dropped with the code. Each operation is visited once, however deeply calls are nested.
    private static readonly ConditionalWeakTable<IOperation, object> Known = new();

    /// <summary>Whether an operation is part of one.</summary>
    public static bool Contain(IOperation operation)
    {
        var path = new List<IOperation>();
        bool isInside = false;
        for (IOperation? part = operation; part is not null; part = part.Parent)
        {
            if (Known.TryGetValue(part, out object known))
            {
                isInside = (bool)known;
                break;
            }

            path.Add(part);
            isInside = part is IAnonymousFunctionOperation { Parent.Type: INamedTypeSymbol { Name: "Expression", Arity: 1 } type }
                && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";
            if (isInside)
                break;
        }

        foreach (IOperation part in path)
            Known.GetValue(part, _ => isInside);
        return isInside;
    }
}
