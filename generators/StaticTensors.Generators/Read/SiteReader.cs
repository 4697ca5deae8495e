using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;
using static System.FormattableString;

namespace StaticTensors.Generators.Read;

/// <summary>Calls that can be intercepted.</summary>
internal static class SiteReader
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<IOperation, object> InExpressionTrees = new();

    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Whether it looks like a call of one of the functions.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node is InvocationExpressionSyntax invocation && Name(invocation.Expression) is { } name
        && Array.IndexOf(CallReader.Names, name.Identifier.ValueText) >= 0;

    public static CallSite? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var syntax = (InvocationExpressionSyntax)context.Node;
        if (context.SemanticModel.GetOperation(syntax, cancellation) is not IInvocationOperation invocation
            || CallReader.Read(invocation) is not { } call
            || IsInExpressionTree(invocation)
            || context.SemanticModel.GetInterceptableLocation(syntax, cancellation) is not { } location)
        {
            return null;
        }

        IMethodSymbol method = invocation.TargetMethod;
        string parameters = string.Join(", ", method.Parameters.Select(parameter => $"{Text(parameter.Type)} @{parameter.Name}"));
        return new CallSite(
            new CallLocation(location.Version, location.Data, Place(syntax)), new Signature(Text(method.ReturnType), parameters), call);
    }

    private static string Place(SyntaxNode syntax) =>
        Invariant($"{Convert.ToBase64String([.. syntax.SyntaxTree.GetText().GetContentHash()])} {syntax.SpanStart}");

    private static SimpleNameSyntax? Name(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };

    /// <summary>An expression tree would hold the interceptor, and whoever translates it knows only our method.</summary>
    private static bool IsInExpressionTree(IInvocationOperation invocation)
    {
        // A call inside another need not look beyond that one, which is read before it: calls that are nested deeply cost no more than others.
        bool isInside = false;
        for (IOperation? parent = invocation.Parent; parent is not null && !isInside; parent = parent.Parent)
        {
            if (parent is IInvocationOperation && InExpressionTrees.TryGetValue(parent, out object? known))
            {
                isInside = (bool)known;
                break;
            }

            isInside = parent is IAnonymousFunctionOperation { Parent.Type: INamedTypeSymbol { Name: "Expression", Arity: 1 } type }
                && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";
        }

        InExpressionTrees.GetValue(invocation, _ => isInside);
        return isInside;
    }

    private static string Text(ITypeSymbol type) => type.ToDisplayString(TypeFormat);
}
