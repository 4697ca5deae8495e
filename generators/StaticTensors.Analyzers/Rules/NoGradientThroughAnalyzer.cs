using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A tensor that is certainly variable, used as an end or a base of a grid.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoGradientThroughAnalyzer() : CallAnalyzer(Descriptors.NoGradientThrough)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        if (Array.IndexOf(CallReader.Names, invocation.TargetMethod.Name) < 0)
            return;
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            // Nobody can ask a temporary for its gradient.
            IOperation value = argument.Value is IConversionOperation conversion ? conversion.Operand : argument.Value;
            if (value is ILocalReferenceOperation tensor && TensorType.Is(tensor.Type, arity: 1)
                && ConstantReader.Read(tensor, LocalReader.MostHops) is { IsKnown: true, Value: false })
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(Rule, argument.Syntax.GetLocation(), argument.Parameter!.Name, invocation.TargetMethod.Name));
            }
        }
    }
}
