using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Logspace(Math.Log10(a), Math.Log10(b)), and the same with the logarithms to base e or 2.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LogarithmOfEndAnalyzer() : CallAnalyzer(Descriptors.LogarithmOfEnd)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name == "Logspace"
            && Base(CallReader.Argument(invocation, "start")) is { } start && start == Base(CallReader.Argument(invocation, "stop"))
            && CallReader.Read(invocation)?.BaseOrStep is { Values: [var baseOrStep] }
            && baseOrStep == new Real(ElementType.Double, new ElementBits(unchecked((ulong)BitConverter.DoubleToInt64Bits(start)))))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, invocation.Syntax.GetLocation()));
        }
    }

    /// <summary>The base of the logarithm that an expression is; null where it is none of System.Math's.</summary>
    private static double? Base(IOperation? operation) =>
        operation is IConversionOperation { Operand: var number } && TensorType.IsReal(operation.Type) ? Base(number) : OfCall(operation);

    private static double? OfCall(IOperation? operation) =>
        operation is IInvocationOperation { TargetMethod: { Parameters.Length: 1 } method, Arguments: [{ Value: var number }] }
        // Geomspace refuses numbers that have no logarithm.
        && number.ConstantValue is not { HasValue: true, Value: double and not > 0 }
        && method.ContainingType is { Name: "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        ? method.Name switch { "Log10" => 10, "Log2" => 2, "Log" => Math.E, _ => null } : null;
}
