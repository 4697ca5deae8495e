using System;
using System.Collections.Generic;
using System.Composition;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>The type that holds every element; if there is none, Geomspace between the same numbers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InfiniteElementFix() : TensorFix(Descriptors.InfiniteElement)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
            return [];
        if (diagnostic.Properties.TryGetValue(Hints.Type, out string? type) && type is not null)
            return Syntax.Retyped(call, type, model, cancellation);
        // With a base the arguments really are exponents, and Geomspace allows neither a base nor zero.
        return Syntax.Argument(call, "base", 4) is null && Sign("start", 0) is var start and not 0 && start == Sign("stop", 1)
            ? [new Change("Use Geomspace with these end points", call, call.WithName("Geomspace"))] : [];

        int Sign(string parameter, int place) =>
            Syntax.Argument(call, parameter, place) is { } argument
                && model.GetConstantValue(argument.Expression, cancellation) is { HasValue: true, Value: IConvertible number }
                ? Math.Sign(number.ToDouble(CultureInfo.InvariantCulture)) : 0;
    }
}
