using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Analyzers.Findings;
using StaticTensors.Analyzers.Flow;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// A rule about calls that throw, with the exception's message. Silent if the code around a call expects that exception. Each rule is a separate
/// analyzer, because <c>dotnet format</c> fixes the mistakes of only one rule per analyzer.
/// </summary>
public abstract class RefusalAnalyzer(DiagnosticDescriptor rule, bool followsShapes = false) : TensorAnalyzer(
    rule, [SyntaxKind.InvocationExpression, .. followsShapes ? Members.Kinds : []])
{
    /// <inheritdoc/>
    protected sealed override void Inspect(SyntaxNodeAnalysisContext context, IOperation operation)
    {
        if (operation is IInvocationOperation invocation)
        {
            if (TensorType.IsOfLibrary(invocation.TargetMethod.ContainingType)
                && InspectedCall.Of(invocation, context.CancellationToken) is var call && FirstOf(call) is { } fault)
                Report(context, invocation, fault, call.Lanes);
        }
        else if (operation.Parent is null)
        {
            // Parts of a member are checked with the whole.
            ShapeFlow flow = Members.Flow(operation, context.ContainingSymbol, context.SemanticModel, context.CancellationToken);
            foreach ((SyntaxNode syntax, Fault fault) in flow.Faults)
            {
                if (RuleOfFault.Id(fault) == Rule.Id && !IsGenerated(context, syntax)
                    && Members.Original<IOperation>(syntax, context.SemanticModel, context.CancellationToken) is { } part
                    && !(part is IInvocationOperation read && FirstOf(InspectedCall.Of(read, context.CancellationToken)) is not null))
                    Report(context, part, fault);
            }
        }
    }

    private Fault? FirstOf(InspectedCall call) => call.Faults.FirstOrDefault(fault => RuleOfFault.Id(fault) == Rule.Id);

    private void Report(SyntaxNodeAnalysisContext context, IOperation operation, Fault fault, EquatableArray<GridRequest> lanes = default)
    {
        if (!ExpectedException.Is(context, operation, fault.ToException().GetType().FullName!))
            context.ReportDiagnostic(Diagnostic.Create(Rule, At(operation, fault.Parameter), Hints.Of(fault, lanes), fault.Text));
    }

    /// <summary>Where a fault is shown: at the operand that it concerns.</summary>
    private static Location At(IOperation operation, string parameter) => (operation switch
    {
        IInvocationOperation invocation => CallAnalyzer.At(invocation, parameter),
        IBinaryOperation binary => binary.RightOperand.Syntax,
        ICompoundAssignmentOperation assignment => assignment.Value.Syntax,
        IPropertyReferenceOperation { Arguments: [var index, ..] } => index.Syntax,
        _ => operation.Syntax,
    }).GetLocation();
}

/// <summary>constant: false for an integer type or decimal, in any method that makes such a tensor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariableIntegerAnalyzer() : RefusalAnalyzer(Descriptors.VariableInteger);

/// <summary>A negative number of samples.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NegativeNumAnalyzer() : RefusalAnalyzer(Descriptors.NegativeNum);

/// <summary>An axis that the result does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AxisOutsideAnalyzer() : RefusalAnalyzer(Descriptors.AxisOutside, followsShapes: true);

/// <summary>An element that its type cannot hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ElementDoesNotFitAnalyzer() : RefusalAnalyzer(Descriptors.ElementDoesNotFit);

/// <summary>Ends or a step for which there is no grid.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpossibleEndsAnalyzer() : RefusalAnalyzer(Descriptors.ImpossibleEnds);

/// <summary>Incompatible shapes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShapesDoNotFitAnalyzer() : RefusalAnalyzer(Descriptors.ShapesDoNotFit, followsShapes: true);

/// <summary>An index outside its axis, more indices than axes, or several elements cast to one number.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndexOutsideAnalyzer() : RefusalAnalyzer(Descriptors.IndexOutside, followsShapes: true);

/// <summary>More elements than an array can hold, or an undefined number of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TooManyElementsAnalyzer() : RefusalAnalyzer(Descriptors.TooManyElements, followsShapes: true);

/// <summary>A tensor of a type other than the sixteen, such as char.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedElementAnalyzer() : RefusalAnalyzer(Descriptors.UnsupportedElement);
