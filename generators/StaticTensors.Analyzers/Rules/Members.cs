using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Analyzers.Flow;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>The members of a program, for rules that follow shapes through a whole member.</summary>
internal static class Members
{
    /// <summary>The syntax whose operation is a member's whole body.</summary>
    public static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.CompilationUnit, SyntaxKind.MethodDeclaration, SyntaxKind.ConstructorDeclaration, SyntaxKind.DestructorDeclaration,
        SyntaxKind.OperatorDeclaration, SyntaxKind.ConversionOperatorDeclaration, SyntaxKind.GetAccessorDeclaration, SyntaxKind.SetAccessorDeclaration,
        SyntaxKind.InitAccessorDeclaration, SyntaxKind.AddAccessorDeclaration, SyntaxKind.RemoveAccessorDeclaration, SyntaxKind.ArrowExpressionClause,
        SyntaxKind.EqualsValueClause,
    ];

    /// <summary>The shapes in a member.</summary>
    public static ShapeFlow Flow(IOperation member, ISymbol? symbol, SemanticModel model, CancellationToken cancellation) => ShapeFlow.Of(
        member, symbol,
        call => Original<IInvocationOperation>(call.Syntax, model, cancellation) is { } original ? InspectedCall.Of(original, cancellation).Plan : null,
        cancellation);

    /// <summary>The operation that the control flow graph was made from.</summary>
    public static T? Original<T>(SyntaxNode syntax, SemanticModel model, CancellationToken cancellation) where T : class, IOperation =>
        model.Operation(syntax, cancellation) as T;
}
