using StaticTensors.Exact;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;
using static System.FormattableString;

namespace StaticTensors.Generators.Bake;

/// <summary>A grid in plain words: law, type, count, first and last value.</summary>
internal static class PlanText
{
    public static string Of(GridPlan plan)
    {
        var layout = new LaneLayout(plan.Grids.AsSpan(), plan.Axis, plan.Num);
        string what = Invariant($"{plan.Law} of {plan.Element.Info().Keyword}, shape {ShapeMath.Text(layout.Shape)}, {plan.Length} elements");
        return plan.Length == 0 ? what : $"{what}: {Element(lane: 0, 0)} … {Element(plan.Lanes.Count - 1, plan.Num - 1)}";

        string Element(int lane, int i)
        {
            new ExactGrid(plan.Lanes[lane]).TryElement(i, out ElementBits bits);
            return NumberText.Brief(plan.Element.Info(), bits);
        }
    }
}
