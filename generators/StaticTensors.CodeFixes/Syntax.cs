using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace StaticTensors.CodeFixes;

/// <summary>Pieces of calls, found and changed.</summary>
internal static class Syntax
{
    /// <summary>The name of the method that is called, type arguments included.</summary>
    public static SimpleNameSyntax? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };

    /// <summary>The call with another method's name.</summary>
    public static InvocationExpressionSyntax WithName(this InvocationExpressionSyntax call, string name)
    {
        SimpleNameSyntax old = Name(call)!;
        return call.ReplaceNode(old, old.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(old.Identifier)));
    }

    /// <summary>The arguments without one of them; null where others would take its place, or a comment about it would be lost.</summary>
    public static ArgumentListSyntax? Without(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax list && (argument.NameColon is not null || list.Arguments.Last() == argument)
        && !HasComment(argument) && !argument.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(IsComment)
            ? list.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia) : null;

    /// <summary>Whether somebody has written something for people in it.</summary>
    public static bool HasComment(SyntaxNode node) => node.DescendantTrivia().Any(IsComment);

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>The name of a type, as short as the place allows.</summary>
    public static TypeSyntax Type(string keyword) => SyntaxFactory.ParseTypeName(char.IsUpper(keyword[0]) ? $"global::System.{keyword}" : keyword)
        .WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The call's only type argument, where it is written.</summary>
    public static TypeSyntax? TypeArgument(InvocationExpressionSyntax call) =>
        Name(call) is GenericNameSyntax { TypeArgumentList.Arguments: [var only] } ? only : null;

    /// <summary>The argument for a parameter by its name, or the one that stands at its place.</summary>
    public static ArgumentSyntax? Argument(InvocationExpressionSyntax call, string parameter, int place) =>
        call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter)
        ?? (place < call.ArgumentList.Arguments.Count && call.ArgumentList.Arguments.Take(place + 1).All(argument => argument.NameColon is null)
            ? call.ArgumentList.Arguments[place] : null);
}
