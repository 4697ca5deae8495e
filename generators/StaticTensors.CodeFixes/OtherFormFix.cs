using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticTensors.CodeFixes;

/// <summary>A tensor in the form that its context requires: a number, an array, a span, a tensor of another type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OtherFormFix() : TensorFix("CS0029", "CS0266", "CS1503")
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation) =>
        node is ExpressionSyntax tensor && Syntax.Element(tensor, model, cancellation) is { } element
            ? from wanted in Wanted(tensor, model, cancellation)
              from form in Forms(tensor, element, wanted, model, cancellation)
              select new Change(form.Title, tensor, form.Written, KeepsType: false)
            : [];

    /// <summary>The types that the context of an expression allows: for an argument, the parameter types of all candidate methods.</summary>
    private static IEnumerable<ITypeSymbol> Wanted(ExpressionSyntax tensor, SemanticModel model, CancellationToken cancellation)
    {
        if (tensor.Parent is not ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument
            || model.GetSymbolInfo(call, cancellation).CandidateSymbols is not { IsEmpty: false } methods)
            return model.GetTypeInfo(tensor, cancellation).ConvertedType is { } type ? [type] : [];
        string? name = argument.NameColon?.Name.Identifier.ValueText;
        int place = list.Arguments.IndexOf(argument);
        return from method in methods.OfType<IMethodSymbol>()
               from parameter in method.Parameters
               where name is null ? parameter.Ordinal == place : parameter.Name == name
               select parameter.Type;
    }

    private static IEnumerable<(string Title, ExpressionSyntax Written)> Forms(
        ExpressionSyntax tensor, ITypeSymbol element, ITypeSymbol wanted, SemanticModel model, CancellationToken cancellation)
    {
        if (wanted is IArrayTypeSymbol { Rank: 1 or 2 } array && IsElement(array.ElementType))
            return [("Copy it to an array", tensor.Then(array.Rank == 1 ? "ToArray()" : "ToArray2D()"))];
        if (wanted is INamedTypeSymbol { TypeArguments: [var other] } generic)
        {
            if (IsElement(other) && View(generic) is { } view)
                return [("Use its own memory", tensor.Then(view))];
            if (Syntax.IsTensor(generic) && IsImplicit(other))
            {
                string name = other.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), title = $"Make it a tensor of {name}";
                ExpressionSyntax converted = tensor.Then($"AsType<{name}>()");
                return tensor is InvocationExpressionSyntax call ? [(title, call.WithType(name)), (title, converted)] : [(title, converted)];
            }
        }

        return IsImplicit(wanted) ? [(Numbers.Title, Numbers.Of(tensor, model, cancellation))] : [];

        bool IsElement(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, element);

        bool IsImplicit(ITypeSymbol type) => model.Compilation.ClassifyConversion(element, type).IsImplicit;
    }

    /// <summary>The method that gives a tensor's elements without a copy.</summary>
    private static string? View(INamedTypeSymbol type) => type.Name switch
    {
        "ReadOnlySpan" => "AsSpan()",
        "ReadOnlyMemory" => "AsMemory()",
        "ReadOnlyTensorSpan" => "AsTensorSpan()",
        _ => null,
    };
}
