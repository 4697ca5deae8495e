using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;
using static System.FormattableString;

namespace StaticTensors.Generators.Bake;

/// <summary>A grid in plain words: law, type, count, first and last value.</summary>
internal static class PlanText
{
    /// <summary>Without the values.</summary>
    public static string Of(GridPlan plan)
    {
        var layout = new LaneLayout(plan.Grids.AsSpan(), plan.Axis, plan.Num);
        return Invariant($"{plan.Law} of {plan.Element.Info().Keyword}, shape {ShapeMath.Text(layout.Shape)}, {plan.Length} elements");
    }

    /// <summary>With them.</summary>
    public static string Of(GridPlan plan, ElementBits first, ElementBits last) =>
        $"{Of(plan)}: {NumberText.Brief(plan.Element.Info(), first)} … {NumberText.Brief(plan.Element.Info(), last)}";
}
