using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>t.Reshape(2, 3); changes nothing: tensors are immutable.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedResultAnalyzer() : CallAnalyzer(Descriptors.UnusedResult)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        // Nobody mistakes a new grid for a change of its ends; only NullGrad has an effect.
        if (invocation.Parent is IExpressionStatementOperation && TensorType.Is(invocation.Type, arity: 1) && invocation.TargetMethod.Name != "NullGrad"
            && !CallReader.Names.Contains(invocation.TargetMethod.Name)
            && (TensorType.Is(invocation.Instance?.Type, arity: 1) || invocation.Arguments.Any(argument => TensorType.Is(argument.Parameter?.Type, arity: 1)))
            && !ExpectedException.Is(context, invocation, "System.ArgumentException"))
            context.ReportDiagnostic(Diagnostic.Create(Rule, invocation.Syntax.GetLocation(), invocation.TargetMethod.Name));
    }
}
