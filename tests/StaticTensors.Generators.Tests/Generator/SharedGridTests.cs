using StaticTensors.Generators.Tests.Support;
using Xunit;
using Step = StaticTensors.Generators.TensorGenerator.Step;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>A grid that many calls ask for is computed once.</summary>
public class SharedGridTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public void A_grid_is_baked_once_whatever_the_number_of_calls(int calls)
    {
        const string Members = "object a = Tensor.Logspace(0.0, 1.5), b = Tensor.Arange(3); object M(double x) => Tensor.Geomspace(1.5, x);";
        string[] sources = [.. Enumerable.Range(0, calls).Select(i => $"using StaticTensors; class C{i} {{ {Members} }}")];

        var steps = Compile.Driver(tracks: true).RunGenerators(Compile.Of(sources), TestContext.Current.CancellationToken)
            .GetRunResult().Results[0].TrackedSteps;

        Assert.Equal(3 * calls, steps[Step.Sites].Sum(step => step.Outputs.Length));
        Assert.Equal(3, steps[Step.Baked].Sum(step => step.Outputs.Length));
    }
}
