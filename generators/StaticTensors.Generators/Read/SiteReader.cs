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
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Whether it looks like a call of one of the functions.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node is InvocationExpressionSyntax invocation && Name(invocation.Expression) is { } name
        && Array.IndexOf(CallReader.Names, name.Identifier.ValueText) >= 0;

    public static CallSite? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var syntax = (InvocationExpressionSyntax)context.Node;
        if (context.SemanticModel.Operation(syntax, cancellation) is not IInvocationOperation invocation
            || CallReader.Read(invocation) is not { Form: not GridForm.Lazy } call
            || ExpressionTrees.Contain(invocation)
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

    private static string Text(ITypeSymbol type) => type.ToDisplayString(TypeFormat);
}
