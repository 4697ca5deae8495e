using System.Threading;
using StaticTensors.Exact;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Generators.Bake;

/// <summary>What a call needs, computed here and now: all elements, or the logarithms that they start from.</summary>
internal static class Baker
{
    public static StaticData? Bake((KnownGrid Grid, BakePolicy Policy) input, CancellationToken cancellation) => input.Policy.Decide(input.Grid) switch
    {
        (Answer.Elements, { } name) => Elements(name, input.Grid.Plan!, cancellation),
        (Answer.Logarithms, _) => Logarithms.Of(input.Grid.Powers!),
        _ => null,
    };

    private static StaticData Elements(string name, GridPlan plan, CancellationToken cancellation)
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

        return new StaticData(
            name, PlanText.Of(plan), $"global::StaticTensors.Baked.BakedGrid<{ElementLiterals.TypeName(plan.Element)}>",
            new([ElementLiterals.Array(plan.Element, elements), $"new int[] {{ {ShapeMath.List(layout.Shape)} }}"]));
    }
}
