using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A rule about calls of the library's methods.</summary>
public abstract class CallAnalyzer(DiagnosticDescriptor rule) : TensorAnalyzer(rule, SyntaxKind.InvocationExpression)
{
    /// <inheritdoc/>
    protected sealed override void Inspect(SyntaxNodeAnalysisContext context, IOperation operation)
    {
        if (operation is IInvocationOperation invocation && TensorType.IsOfLibrary(invocation.TargetMethod.ContainingType))
            Inspect(context, invocation);
    }

    /// <summary>Checks one call of a method of the library.</summary>
    protected abstract void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation);

    /// <summary>Where a mistake in an argument is shown: at the argument, or at the call if it is omitted.</summary>
    internal static SyntaxNode At(IInvocationOperation invocation, string parameter) => invocation.Arguments
        .FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter)?.Syntax ?? invocation.Syntax;
}
