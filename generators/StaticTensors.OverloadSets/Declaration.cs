using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticTensors.OverloadSets;

/// <summary>A documented method whose overloads are written from it.</summary>
internal sealed class Declaration(MethodDeclarationSyntax method)
{
    /// <summary>Its name.</summary>
    public string Name => method.Identifier.ValueText;

    /// <summary>The <c>using</c> lines of its file.</summary>
    public string Usings => string.Concat(((CompilationUnitSyntax)method.SyntaxTree.GetRoot()).Usings.Select(line => $"{line.ToString()}\n"));

    /// <summary>Its overloads, as members of its class.</summary>
    public string Overloads()
    {
        Form[] forms = method.ReturnType is PredefinedTypeSyntax ? Form.Fills : Form.Tensors;
        return string.Join("\n", forms.Where(form => form.Of == Type("start")).Select(Overload));
    }

    private string Overload(Form form)
    {
        string priority = form.Priority == 0 ? "" : $"    [global::System.Runtime.CompilerServices.OverloadResolutionPriority({form.Priority})]\n";
        string parameters = string.Join(", ", method.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText switch
        {
            "start" => $"{form.Start ?? form.Of} start",
            "stop" => $"{form.Stop ?? form.Of} stop",
            "base" => form.Base ?? parameter.ToString(),
            _ => parameter.ToString(),
        }));
        string constraints = form.Element is null ? $"\n        {method.ConstraintClauses.ToString()}" : "";
        return
            $"    /// <inheritdoc cref=\"{Reference}\"/>\n{priority}" +
            $"    public static {new Body(form).Visit(method.ReturnType).ToString()} {Name}{(form.Element is null ? "<T>" : "")}(\n" +
            $"        {parameters}){constraints} =>\n" +
            $"        {new Body(form).Visit(method.ExpressionBody!.Expression).ToString()};\n";
    }

    /// <summary>The declaration as a cref.</summary>
    private string Reference =>
        $"{Name}<T>({string.Join(", ", method.ParameterList.Parameters.Select(parameter => parameter.Type!.ToString()))})"
            .Replace('<', '{').Replace('>', '}');

    private string Type(string parameter) =>
        method.ParameterList.Parameters.First(candidate => candidate.Identifier.ValueText == parameter).Type!.ToString();

    /// <summary>The declaration's body, rewritten for other types.</summary>
    private sealed class Body(Form form) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) => node.Identifier.ValueText switch
        {
            "T" when form.Element is not null => SyntaxFactory.IdentifierName(form.Element),
            // There is no conversion from a type parameter to Real.
            "start" or "stop" when form.Start == "T" => SyntaxFactory.ParseExpression($"Elements.Element<T>.Real({node.ToString()})"),
            _ => node,
        };

        // If the base has a default, no fallback is needed.
        public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node) =>
            node.IsKind(SyntaxKind.CoalesceExpression) && form.Base is not null ? node.Left.WithoutTrivia() : base.VisitBinaryExpression(node);
    }
}
