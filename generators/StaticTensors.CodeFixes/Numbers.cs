using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticTensors.CodeFixes;

/// <summary>Tensors of one element as the number that they hold.</summary>
internal static class Numbers
{
    /// <summary>The text in the editor's menu.</summary>
    public const string Title = "Take the number";

    /// <summary>The element itself if every index is a number; otherwise the only element of the expression's result.</summary>
    public static ExpressionSyntax Of(ExpressionSyntax tensor, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsElement(tensor, model, cancellation) || tensor is not ElementAccessExpressionSyntax { Expression: var whole, ArgumentList: var list })
            return tensor.Then("Item()");
        ArgumentListSyntax places = SyntaxFactory.ArgumentList(
            SyntaxFactory.Token(SyntaxKind.OpenParenToken).WithTriviaFrom(list.OpenBracketToken),
            SyntaxFactory.SeparatedList(list.Arguments.Select(FromStart), list.Arguments.GetSeparators()),
            SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTriviaFrom(list.CloseBracketToken));
        return SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, whole, SyntaxFactory.IdentifierName("Item")), places);

        // Item takes negative numbers to count from the end.
        static ArgumentSyntax FromStart(ArgumentSyntax argument) => FromEnd(argument) is { } index
            ? argument.WithExpression(SyntaxFactory.PrefixUnaryExpression(SyntaxKind.UnaryMinusExpression, index.Operand).WithTriviaFrom(index)) : argument;
    }

    /// <summary>Whether an expression is a tensor with a number for each index, so that it looks like an element of an array.</summary>
    public static bool IsElement(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression is ElementAccessExpressionSyntax { Expression: var whole, ArgumentList.Arguments: var places }
        && Syntax.Element(whole, model, cancellation) is not null
        && places.All(place => place.NameColon is null
            && model.GetTypeInfo(FromEnd(place)?.Operand ?? place.Expression, cancellation).Type?.SpecialType == SpecialType.System_Int32);

    private static PrefixUnaryExpressionSyntax? FromEnd(ArgumentSyntax argument) =>
        argument.Expression is PrefixUnaryExpressionSyntax index && index.IsKind(SyntaxKind.IndexExpression) ? index : null;
}
