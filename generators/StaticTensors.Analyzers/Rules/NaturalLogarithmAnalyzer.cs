using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Logspace(Math.Log(a), Math.Log(b)): natural logarithms as exponents of 10.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NaturalLogarithmAnalyzer() : CallAnalyzer(Descriptors.NaturalLogarithm)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name == "Logspace"
            && LogarithmOfEndAnalyzer.Base(CallReader.Argument(invocation, "start")) is Math.E
            && LogarithmOfEndAnalyzer.Base(CallReader.Argument(invocation, "stop")) is Math.E
            && CallReader.Read(invocation)?.BaseOrStep is { Values: [var radix] } && radix == new Real(ElementType.Int32, new ElementBits(10)))
            context.ReportDiagnostic(Diagnostic.Create(Rule, invocation.Syntax.GetLocation()));
    }
}
