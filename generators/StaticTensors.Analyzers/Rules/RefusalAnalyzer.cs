using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// A rule about calls that throw, in the words of the exception: a table from the run time's faults to rules. Silent where the code around a
/// call expects just that exception. Each rule is an analyzer of its own, because <c>dotnet format</c> fixes the mistakes of one rule for each.
/// </summary>
public abstract class RefusalAnalyzer(DiagnosticDescriptor rule) : CallAnalyzer(rule)
{
    /// <inheritdoc/>
    protected sealed override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        InspectedCall call = InspectedCall.Of(invocation, context.CancellationToken);
        Fault? fault = call.Faults.FirstOrDefault(fault => RuleFor(fault) == Rule);
        if (fault is not null && !ExpectedException.Is(context, invocation, fault.ToException().GetType().FullName!))
            context.ReportDiagnostic(Diagnostic.Create(Rule, At(invocation, fault.Parameter), Hints.Of(fault, call), fault.Text));
    }

    private static DiagnosticDescriptor RuleFor(Fault fault) => fault switch
    {
        VariableInteger => Descriptors.VariableInteger,
        NegativeNum or NoSamples => Descriptors.NegativeNum,
        NoAxis => Descriptors.AxisOutside,
        Misfit => Descriptors.ElementDoesNotFit,
        ImpossibleEnds or ZeroStep => Descriptors.ImpossibleEnds,
        TooManyElements or TooManySamples or TooManySteps or NotCountable => Descriptors.TooManyElements,
        UnsupportedElement => Descriptors.UnsupportedElement,
        _ => Descriptors.ShapesDoNotFit,
    };
}

/// <summary>constant: false where the element type is an integer or decimal, in any method that makes such a tensor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariableIntegerAnalyzer() : RefusalAnalyzer(Descriptors.VariableInteger);

/// <summary>A negative number of samples.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NegativeNumAnalyzer() : RefusalAnalyzer(Descriptors.NegativeNum);

/// <summary>An axis that the result does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AxisOutsideAnalyzer() : RefusalAnalyzer(Descriptors.AxisOutside);

/// <summary>An element that its type cannot hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ElementDoesNotFitAnalyzer() : RefusalAnalyzer(Descriptors.ElementDoesNotFit);

/// <summary>Ends or a step between which there is no grid.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpossibleEndsAnalyzer() : RefusalAnalyzer(Descriptors.ImpossibleEnds);

/// <summary>Shapes that do not go together.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShapesDoNotFitAnalyzer() : RefusalAnalyzer(Descriptors.ShapesDoNotFit);

/// <summary>More elements than an array can hold, or no number of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TooManyElementsAnalyzer() : RefusalAnalyzer(Descriptors.TooManyElements);

/// <summary>A tensor of a type that is none of the sixteen, such as char.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedElementAnalyzer() : RefusalAnalyzer(Descriptors.UnsupportedElement);
