using System.Threading;
using StaticTensors.Exact;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Generators.Bake;

/// <summary>Computes what a call needs: all elements, or the logarithms that they start from.</summary>
internal static class Baker
{
    /// <param name="decided">A call with one answer.</param>
    /// <param name="cancellation">Cancels the computation.</param>
    public static BakedCall Bake(CheckedCall decided, CancellationToken cancellation) => new(
        decided.Question, decided.Elements is { } elements ? Elements(elements, cancellation) : Logarithms.Of(decided.Logarithms!));

    private static StaticData Elements(ElementsAnswer answer, CancellationToken cancellation)
    {
        GridPlan plan = answer.Plan;
        var layout = new LaneLayout(plan.Grids.AsSpan(), plan.Axis, plan.Num);
        var elements = new ElementBits[plan.Length];
        for (int lane = 0; lane < plan.Lanes.Count; lane++)
        {
            cancellation.ThrowIfCancellationRequested();
            var grid = new ExactGrid(plan.Lanes[lane]);
            for (int i = 0; i < plan.Num; i++)
                grid.TryElement(i, out elements[layout.Place(lane, i)]);
        }

        string comment = elements.Length == 0 ? PlanText.Of(plan)
            : PlanText.Of(plan, elements[0], elements[layout.Place(plan.Lanes.Count - 1, plan.Num - 1)]);
        return new StaticData(
            answer.Name, comment, HoldsElements: true, $"global::StaticTensors.Baked.BakedGrid<{ElementLiterals.TypeName(plan.Element)}>",
            new([ElementLiterals.Array(plan.Element, elements), $"new int[] {{ {ShapeMath.List(layout.Shape)} }}"]));
    }
}
