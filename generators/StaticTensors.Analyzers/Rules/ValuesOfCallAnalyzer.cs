using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Analyzers.Flow;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Bake;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>The values that a call returns, or why the compiler does not compute them; and the shape of each tensor local.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValuesOfCallAnalyzer() : TensorAnalyzer(Descriptors.ValuesOfCall, [SyntaxKind.InvocationExpression, .. Members.Kinds])
{
    private const int MostShown = 8;

    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IOperation operation)
    {
        if (operation is IInvocationOperation invocation)
        {
            if (TensorType.IsOfLibrary(invocation.TargetMethod.ContainingType)
                && InspectedCall.Of(invocation, context.CancellationToken) is { Call: { } call, Faults.Count: 0 } inspected)
                context.ReportDiagnostic(Diagnostic.Create(Rule, invocation.Syntax.GetLocation(), Text(call, inspected.Plan)));
        }
        else if (operation.Parent is null)
        {
            foreach ((ILocalSymbol local, ShapeFact shape, SyntaxNode value) in Shapes(context, operation).Locals)
            {
                // A fully known grid shows more.
                bool isTold = Members.Original<IInvocationOperation>(value, context.SemanticModel, context.CancellationToken) is { } call
                    && InspectedCall.Of(call, context.CancellationToken).Plan is not null;
                if (!isTold && !IsGenerated(context, value))
                    context.ReportDiagnostic(Diagnostic.Create(Rule, local.Locations[0], $"{local.Name} has the shape {shape}"));
            }
        }
    }

    private static ShapeFlow Shapes(SyntaxNodeAnalysisContext context, IOperation member) =>
        Members.Flow(member, context.ContainingSymbol, context.SemanticModel, context.CancellationToken);

    private static string Text(GridCall call, GridPlan? plan)
    {
        if (plan is null)
            return $"Computed at run time: {Unknown(call)} not known to the compiler";
        if (plan.Length == 0)
            return PlanText.Of(plan);
        ExactGrid grid = new(plan.Lanes[0]), lastGrid = new(plan.Lanes[plan.Lanes.Count - 1]);
        string text = PlanText.Of(plan, Element(grid, 0), Element(lastGrid, plan.Num - 1));
        return plan.Lanes.Count != 1 || plan.Num > MostShown ? text
            : text + "; all: " + string.Join(", ", Enumerable.Range(0, plan.Num).Select(i => NumberText.Brief(plan.Element.Info(), Element(grid, i))));

        static ElementBits Element(ExactGrid grid, int i)
        {
            grid.TryElement(i, out ElementBits bits);
            return bits;
        }
    }

    /// <summary>The unknown arguments.</summary>
    private static string Unknown(GridCall call)
    {
        string[] names = [.. new (string Name, bool IsKnown)[]
        {
            ("start", call.Start is { HasValues: true }), ("stop", call.Stop is { HasValues: true }),
            (call.Law == GridLaw.Arange ? "step" : "base", call.BaseOrStep is { HasValues: true }),
            (call.Law.IsProgression() ? "samples" : "num", call.Law == GridLaw.Arange || call.Num.IsKnown), ("endpoint", call.Endpoint.IsKnown),
            ("axis", call.Axis.IsKnown),
            ("constant", call.Constant.IsKnown),
        }.Where(argument => !argument.IsKnown).Select(argument => argument.Name)];
        return names.Length switch
        {
            0 => "the width of the process is",
            1 => names[0] + " is",
            _ => string.Join(", ", names.Take(names.Length - 1)) + " and " + names[names.Length - 1] + " are",
        };
    }
}
