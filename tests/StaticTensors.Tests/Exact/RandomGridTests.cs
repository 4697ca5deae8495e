using StaticTensors.Exact;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Random grids of all laws and types against the bracket oracle, and the engine's effort for them.</summary>
public class RandomGridTests
{
    [Fact]
    public void Every_element_lies_in_its_bracket()
    {
        int elements = 0;
        foreach ((GridRequest request, Func<int, Root> element) in RandomGrids.All(perType: 10))
        {
            var grid = new ExactGrid(request);
            // Both ends and a few between.
            int stride = Math.Max(1, (int)request.Count / 4);
            for (int i = 0; i < request.Count; i += stride)
            {
                Bracket.Check(request, grid, i, element(i), $"seed {RandomGrids.Seed}:");
                elements++;
            }
        }

        Assert.True(elements > 2000, $"only {elements} elements");
    }

    [Fact]
    public void The_first_precision_decides_nearly_every_element()
    {
        Effort.Reset();
        int elements = 0;
        foreach ((GridRequest request, _) in RandomGrids.All(perType: 20))
        {
            if (request.Law is GridLaw.Linspace or GridLaw.Arange)
                continue;
            var grid = new ExactGrid(request);
            for (int i = 0; i < request.Count; i++)
                grid.TryElement(i, out _);
            elements += (int)request.Count;
        }

        Assert.True(elements > 3000, $"only {elements} elements");
        Assert.True(Effort.Rounds <= elements, $"{Effort.Rounds} rounds for {elements} elements");
        Assert.InRange(Effort.LargestPrecision, 128, 256);
    }
}
