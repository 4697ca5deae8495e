using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Analyzers.Rules;

/// <summary>An end, base or step of a floating-point or decimal grid that is a quotient of integers and lost its fraction: 1 / 3 is 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IntegerDivisionAnalyzer() : CallAnalyzer(Descriptors.IntegerDivision)
{
    private static readonly string[] Numbers = ["start", "stop", "base", "step"];

    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        if (InspectedCall.Of(invocation, context.CancellationToken).Call is not { } call || call.Element.Info().Kind == ElementKind.Integer)
            return;
        foreach (IArgumentOperation argument in invocation.Arguments.Where(argument => Numbers.Contains(argument.Parameter?.Name)))
        {
            foreach (IBinaryOperation quotient in argument.Value.DescendantsAndSelf().OfType<IBinaryOperation>().Where(IsTruncated))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, quotient.Syntax.GetLocation(), quotient.Syntax.ToString(), quotient.ConstantValue.Value));
            }
        }
    }

    /// <summary>Whether it is an integer division with a remainder.</summary>
    private static bool IsTruncated(IBinaryOperation operation) =>
        operation is { OperatorKind: BinaryOperatorKind.Divide, ConstantValue.HasValue: true, LeftOperand.ConstantValue.Value: { } left }
        && operation.RightOperand.ConstantValue.Value is { } right
        && (left, right) switch
        {
            (int a, int b) => a % b != 0,
            (long a, long b) => a % b != 0,
            _ => false,
        };
}
