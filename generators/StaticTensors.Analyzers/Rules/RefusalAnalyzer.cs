using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Read;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// Calls that throw, in the words of the exception: a table from the run time's faults to rules. Silent where the code around a call expects
/// just that exception.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RefusalAnalyzer() : CallAnalyzer(
    Descriptors.VariableInteger, Descriptors.NegativeNum, Descriptors.AxisOutside, Descriptors.ElementDoesNotFit, Descriptors.ImpossibleEnds,
    Descriptors.ShapesDoNotFit, Descriptors.TooManyElements, Descriptors.UnsupportedElement)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        InspectedCall call = InspectedCall.Of(invocation, context.CancellationToken);
        IEnumerable<Fault> faults = call.Call is null ? FaultsOfOthers(invocation) : call.Faults;
        foreach (IGrouping<DiagnosticDescriptor, Fault> mistakes in faults.GroupBy(RuleFor))
        {
            Fault fault = mistakes.First();
            if (!ExpectedException.Is(context, invocation, fault.ToException().GetType().FullName!))
                context.ReportDiagnostic(Diagnostic.Create(mistakes.Key, At(invocation, fault.Parameter), Hints.Of(fault, call), fault.Text));
        }
    }

    private static DiagnosticDescriptor RuleFor(Fault fault) => fault switch
    {
        VariableInteger => Descriptors.VariableInteger,
        NegativeNum => Descriptors.NegativeNum,
        NoAxis => Descriptors.AxisOutside,
        Misfit => Descriptors.ElementDoesNotFit,
        ImpossibleEnds or ZeroStep => Descriptors.ImpossibleEnds,
        TooManyElements or TooManySteps or NotCountable => Descriptors.TooManyElements,
        UnsupportedElement => Descriptors.UnsupportedElement,
        _ => Descriptors.ShapesDoNotFit,
    };

    /// <summary>What is wrong with a call that asks for no grid, or for one of a type that no tensor has.</summary>
    private static IEnumerable<Fault> FaultsOfOthers(IInvocationOperation invocation) => new[]
    {
        Unsupported(invocation), CreationCheck.Of(invocation), Variable(invocation),
    }.OfType<Fault>();

    private static UnsupportedElement? Unsupported(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        ITypeSymbol? element = TensorType.ElementSymbol(method.ReturnType) ?? (method.TypeArguments.Length == 1 ? method.TypeArguments[0] : null);
        return element is null or ITypeParameterSymbol or IErrorTypeSymbol || ElementTypeReader.Read(element) is not null
            ? null : new UnsupportedElement(element.ToDisplayString(FullName));
    }

    private static VariableInteger? Variable(IInvocationOperation invocation) =>
        TensorType.Element(invocation.TargetMethod.ReturnType) is { } element && CallReader.Argument(invocation, "constant") is { } constant
            ? VariableInteger.Of(element.Info(), FlagReader.Read(constant, LocalReader.MostHops).Value) : null;

    // As typeof says it: System.Char, not char.
    private static readonly SymbolDisplayFormat FullName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
