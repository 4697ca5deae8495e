using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace StaticTensors.CodeFixes;

/// <summary>Pieces of calls, found and changed.</summary>
internal static class Syntax
{
    /// <summary>The call with another method's name.</summary>
    public static InvocationExpressionSyntax WithName(this InvocationExpressionSyntax call, string name) => Name(call) is { } old
        ? call.ReplaceNode(old, old.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(old.Identifier))) : call;

    /// <summary>The call with one type argument, which may have been inferred before.</summary>
    public static InvocationExpressionSyntax WithType(this InvocationExpressionSyntax call, string type) => Name(call) switch
    {
        GenericNameSyntax { TypeArgumentList.Arguments: [var old] } => call.ReplaceNode(old, Type(type).WithTriviaFrom(old)),
        IdentifierNameSyntax name => call.ReplaceNode(name, SyntaxFactory.GenericName(
            name.Identifier.WithoutTrivia(), SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(Type(type)))).WithTriviaFrom(name)),
        _ => call,
    };

    /// <summary>The call with another element type: alone, or together with the type of the local or the private field that it initializes.</summary>
    public static IEnumerable<Change> Retyped(InvocationExpressionSyntax call, string type, SemanticModel model, CancellationToken cancellation)
    {
        string title = $"Make it a tensor of {type}";
        InvocationExpressionSyntax retyped = call.WithType(type);
        yield return new Change(title, call, retyped, KeepsType: false);
        if (call.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { } declaration && declaration.Variables.All(IsSeenHereOnly))
        {
            ITypeSymbol? tensor = model.GetTypeInfo(call, cancellation).Type;
            IEnumerable<SyntaxNode> elements = declaration.Type.DescendantNodesAndSelf().OfType<GenericNameSyntax>()
                .Where(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, tensor))
                .Select(name => name.TypeArgumentList.Arguments[0]);
            yield return new Change(title, declaration, declaration.ReplaceNodes(
                elements.Append(call), (old, _) => old == call ? retyped : Type(type).WithTriviaFrom(old)), KeepsType: false);
        }

        bool IsSeenHereOnly(VariableDeclaratorSyntax variable) => model.GetDeclaredSymbol(variable, cancellation)
            is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences.Length: 1 };
    }

    /// <summary>Whether a type is a Tensor&lt;T&gt; of the library.</summary>
    public static bool IsTensor(ITypeSymbol? type) => type?.OriginalDefinition.ToString() == "StaticTensors.Tensor<T>";

    /// <summary>The type of the elements of an expression that is a tensor; null for others.</summary>
    public static ITypeSymbol? Element(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(expression, cancellation).Type is INamedTypeSymbol { TypeArguments: [var element] } type && IsTensor(type) ? element : null;

    /// <summary>A member access on an expression: the name, and perhaps arguments.</summary>
    public static ExpressionSyntax Then(this ExpressionSyntax expression, string member)
    {
        ExpressionSyntax access = SyntaxFactory.ParseExpression($"x.{member}");
        return access.ReplaceNode(
            access.DescendantNodes().OfType<IdentifierNameSyntax>().First(),
            SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation)).WithTriviaFrom(expression);
    }

    /// <summary>The arguments without one of them; null if another would take its place.</summary>
    public static ArgumentListSyntax? Without(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax list && (argument.NameColon is not null || list.Arguments.Last() == argument)
            ? list.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia) : null;

    /// <summary>The argument for a parameter, by name or by position.</summary>
    public static ArgumentSyntax? Argument(InvocationExpressionSyntax call, string parameter, int place) =>
        call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter)
        ?? (place < call.ArgumentList.Arguments.Count && call.ArgumentList.Arguments.Take(place + 1).All(argument => argument.NameColon is null)
            ? call.ArgumentList.Arguments[place] : null);

    /// <summary>The name of the method that is called, type arguments included.</summary>
    private static SimpleNameSyntax? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };

    /// <summary>The name of a type, as short as the context allows.</summary>
    private static TypeSyntax Type(string keyword) => SyntaxFactory.ParseTypeName(char.IsUpper(keyword[0]) ? $"global::System.{keyword}" : keyword)
        .WithAdditionalAnnotations(Simplifier.Annotation);
}
