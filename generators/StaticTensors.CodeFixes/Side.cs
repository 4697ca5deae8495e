using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Analyzers.Rules;
using StaticTensors.Generators.Read;

namespace StaticTensors.CodeFixes;

/// <summary>A piece of syntax before or after a change, which the gate compares.</summary>
internal sealed class Side(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
{
    /// <summary>The code whose meaning can depend on the piece: the member around it, or the whole class if that member is a field.</summary>
    private readonly SyntaxNode scope =
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not (GlobalStatementSyntax or BaseFieldDeclarationSyntax))
        ?? model.SyntaxTree.GetRoot(cancellation);

    /// <summary>Comments, directives, and code that a directive excludes.</summary>
    public IEnumerable<string> Remarks => node.DescendantTrivia()
        .Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Select(trivia => trivia.ToString());

    /// <summary>The ids of the compiler's errors, including warnings that the project treats as errors.</summary>
    public List<string> Errors =>
    [
        .. model.GetDiagnostics(scope.Span, cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id),
    ];

    /// <summary>The class that the called method belongs to, and the type of the call.</summary>
    public string Meaning => node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
        && model.Operation(call, cancellation) is IInvocationOperation { TargetMethod: var method }
        ? $"{method.ContainingType} {method.ReturnType}" : "";

    /// <summary>How many expressions have side effects.</summary>
    public int Effects => node.DescendantNodesAndSelf().Count(part =>
        part is ExpressionSyntax && model.Operation(part, cancellation) is { } operation && !PlainValue.IsStep(operation) && !IsFunction(operation));

    /// <summary>How many casts and loops can lose a value without an error: a wider element type adds some.</summary>
    public int Narrowings => scope.DescendantNodes().Count(part => part switch
    {
        CastExpressionSyntax cast => model.GetTypeInfo(cast, cancellation).Type is { } type && !model.ClassifyConversion(cast.Expression, type).IsImplicit,
        ForEachStatementSyntax loop => !model.GetForEachStatementInfo(loop).ElementConversion.IsImplicit,
        _ => false,
    });

    /// <summary>Whether an operation alone makes a value without side effects: a call of a pure function, or a collection of listed elements.
    /// </summary>
    private static bool IsFunction(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => IsFunction(method),
        IPropertyReferenceOperation { Property.ContainingType: var type } => Syntax.IsTensor(type),
        // A lambda's expressions are counted separately.
        IArrayCreationOperation { Initializer: not null } or IArrayInitializerOperation or IAnonymousFunctionOperation => true,
        // A spread element runs its enumerator's code, and a collection without a builder may have a constructor that does anything.
        ICollectionExpressionOperation { ConstructMethod: var builder, Elements: var elements } =>
            (builder is null || IsFunction(builder)) && !elements.Any(element => element is ISpreadOperation),
        _ => false,
    };

    /// <summary>Whether a method has no side effects, as those of the library and of System.Math, and those that convert a tensor.</summary>
    private static bool IsFunction(IMethodSymbol method) =>
        method.ContainingType.ToString() is "StaticTensors.Tensor" or "StaticTensors.ArrayLikeBuilder" or "StaticTensors.TensorBuilder" or "System.Math"
        || (method.ContainingType.ToString() == "System.Linq.Enumerable" && method.Name is "Range" or "Select")
        || (Syntax.IsTensor(method.ContainingType)
            && method.Name is "Item" or "ToArray" or "ToArray2D" or "AsSpan" or "AsMemory" or "AsTensorSpan" or "AsType");
}
