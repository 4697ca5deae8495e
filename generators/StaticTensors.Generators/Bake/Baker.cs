using System.Threading;
using StaticTensors.Exact;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Generators.Bake;

/// <summary>The elements of a grid, computed here and now.</summary>
internal static class Baker
{
    public static BakedData? Bake((GridPlan? Plan, BakePolicy Policy) input, CancellationToken cancellation) =>
        input.Plan is { } plan && input.Policy.Admit(plan) is { } name ? Bake(name, plan, cancellation) : null;

    private static BakedData Bake(string name, GridPlan plan, CancellationToken cancellation)
    {
        var layout = new LaneLayout(plan.Grids.AsSpan(), plan.Axis, plan.Num);
        var elements = new ElementBits[plan.Length];
        for (int lane = 0; lane < plan.Lanes.Count; lane++)
        {
            cancellation.ThrowIfCancellationRequested();
            var grid = new ExactGrid(plan.Lanes[lane]);
            for (int i = 0; i < plan.Num; i++)
                grid.TryElement(i, out elements[layout.Place(lane, i)]);
        }

        return new BakedData(
            name, PlanText.Of(plan), ElementLiterals.TypeName(plan.Element), ElementLiterals.Array(plan.Element, elements),
            ShapeMath.List(layout.Shape));
    }
}
