using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Logspace(Math.Log10(a), Math.Log10(b)), and the same with logarithms to base e or 2.</summary>
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

    /// <summary>The base of the logarithm that an expression calls; null for other expressions.</summary>
    internal static double? Base(IOperation? operation) =>
        operation is IConversionOperation { Operand: var number } && TensorType.IsReal(operation.Type) ? Base(number) : OfCall(operation);

    private static double? OfCall(IOperation? operation) =>
        operation is IInvocationOperation { TargetMethod: var method, Arguments: { Length: 1 or 2 } arguments }
        // Geomspace refuses numbers without a logarithm.
        && arguments[0].Value.ConstantValue is not { HasValue: true, Value: double and not > 0 }
        && method.ContainingType is
        {
            Name: "Math" or "MathF" or "Double" or "Single" or "Half", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
        }
        ? (method.Name, arguments.Length == 2 ? arguments[1].Value.ConstantValue.Value : null) switch
        {
            ("Log10", _) => 10,
            ("Log2", _) => 2,
            ("Log", double radix) => radix,
            ("Log", float radix) => radix,
            ("Log", _) when arguments.Length == 1 => Math.E,
            _ => null,
        }
        : null;
}
