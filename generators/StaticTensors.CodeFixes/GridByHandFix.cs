using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using StaticTensors.Analyzers.Rules;
using StaticTensors.Generators.Read;

namespace StaticTensors.CodeFixes;

/// <summary>The call that makes the elements.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class GridByHandFix() : TensorFix(Descriptors.GridByHand)
{
    /// <summary>One title for all kinds, because "fix all" works title by title.</summary>
    private const string Title = "Make the grid with one call";

    /// <summary>The parameters of Linspace in the position of Logspace's base.</summary>
    private static readonly string[] Last = ["axis", "constant"];

    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        Change? change = (node, model.Operation(node, cancellation)) switch
        {
            (ForStatementSyntax statement, ILoopOperation operation) => GridLoop.Read(operation) is { Array: { } array } loop
                ? Filled(statement, array, loop, model) : null,
            (InvocationExpressionSyntax call, IInvocationOperation operation) => PowerOfGrid.Read(operation) is { } power
                ? Power(call, power, model) : GridSelect.Read(operation) is { IsPlain: true } select ? Selected(call, select, model) : null,
            _ => null,
        };
        return change is null ? [] : [change];
    }

    private static Change Filled(ForStatementSyntax statement, ExpressionSyntax array, GridLoop loop, SemanticModel model)
    {
        string count = loop.IsInclusive ? $"{Term(loop.Bound)} + 1" : $"{loop.Bound}";
        // With a negative count the loop does nothing, but a span would throw.
        string length = model.GetConstantValue(loop.Bound).Value is >= 0 ? count : $"global::System.Math.Max({count}, 0)";
        string all = loop.IsInclusive ? $"{array}.Length - 1" : $"{array}.Length";
        string target = loop.Bound.IsEquivalentTo(SyntaxFactory.ParseExpression(all)) ? $"{array}" : $"new global::System.Span<double>({array}, 0, {length})";
        StatementSyntax call = SyntaxFactory.ParseStatement($"{Call(loop.Line, loop.Bound, target, loop.IsInclusive, model)};");
        return new Change(Title, statement, Finished(call, statement));
    }

    private static Change? Selected(InvocationExpressionSyntax call, GridSelect select, SemanticModel model)
    {
        // A sequence without a ToArray may be read element by element, or never.
        if (call.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray", Parent: InvocationExpressionSyntax })
            return null;
        string made = Call(select.Line, select.Count, $"{select.Count}", isInclusive: false, model);
        return new Change(Title, call, Finished(SyntaxFactory.ParseExpression(made), call), KeepsType: false);
    }

    private static Change? Power(InvocationExpressionSyntax call, PowerOfGrid power, SemanticModel model)
    {
        // A third argument may say whether the power is constant.
        if (!power.IsPlain || call.ArgumentList.Arguments.Count > 2)
            return null;
        SeparatedSyntaxList<ArgumentSyntax> arguments = power.Exponents.ArgumentList.Arguments;
        InvocationExpressionSyntax changed = power.Exponents.ReplaceNodes(
            arguments.Skip(4).Where(argument => argument.NameColon is null),
            (old, _) => old.WithoutTrivia().WithNameColon(SyntaxFactory.NameColon(Last[arguments.IndexOf(old) - 4])).WithTriviaFrom(old)).WithName("Logspace");
        if (model.GetConstantValue(power.Base).Value is not (10 or 10f or 10.0))
            changed = changed.AddArgumentListArguments([.. SyntaxFactory.ParseArgumentList($"(@base: {power.Base})").Arguments]);
        return new Change(Title, call, changed.WithTriviaFrom(call).WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>The call of the function, with a count or a destination.</summary>
    private static string Call(GridLine line, ExpressionSyntax bound, string third, bool isInclusive, SemanticModel model)
    {
        // A grid without its stop ends one step after the last element: an int may hold all multiples of the loop, but not that one.
        string multiple = model.GetTypeInfo(line.Step).Type?.SpecialType == SpecialType.System_Double ? Term(bound) : $"(double){Term(bound)}";
        string last = $"{multiple} * {Term(line.Step)}", stop = line.Start is null ? last : $"{Term(line.Start)} + {last}";
        string endpoint = isInclusive ? "" : ", endpoint: false", ratio = line.Base is null ? "" : $", @base: {line.Base}";
        return $"global::StaticTensors.Tensor.{line.Function}<double>({line.Start?.ToString() ?? "0"}, {stop}, {third}{endpoint}{ratio})";
    }

    /// <summary>The code, simplified as far as its context allows. Each part of an expression needs its own annotation.</summary>
    private static T Finished<T>(T made, SyntaxNode old) where T : SyntaxNode =>
        made.ReplaceNodes(made.DescendantNodes(), (_, part) => part.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithTriviaFrom(old).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);

    /// <summary>An expression as a part of a sum of products.</summary>
    private static string Term(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax
            ? expression.ToString() : $"({expression})";
}
