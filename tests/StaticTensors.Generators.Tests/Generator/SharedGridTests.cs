using Microsoft.CodeAnalysis;
using StaticTensors.Exact.Engine;
using StaticTensors.Generators.Tests.Support;
using Xunit;
using Step = StaticTensors.Generators.TensorGenerator.Step;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>A grid requested by many calls is computed once.</summary>
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
        foreach (string step in (string[])[Step.Questions, Step.Checked, Step.Decided, Step.Baked])
            Assert.Equal(3, steps[step].Sum(step => step.Outputs.Length));
    }

    /// <summary>
    /// Differences between calls that do not affect the computed data: the flag, the end from which the axis is counted, and for a partly known call nearly
    /// everything.
    /// </summary>
    [Theory]
    [InlineData("Tensor.Logspace(0.0, 1.5)", "Tensor.Logspace(0.0, 1.5, constant: true)", "Tensor.Logspace(0.0, 1.5, num: 50, constant: false)")]
    [InlineData("Tensor.Logspace(0.0, 1.5)", "Tensor.Logspace(0.0, 1.5, axis: 0)", "Tensor.Logspace(0.0, 1.5, axis: -1)")]
    [InlineData("Tensor.Linspace([0.0, 1], 1.5)", "Tensor.Linspace([0.0, 1], 1.5, axis: -2)")]
    [InlineData("Tensor.Linspace([0.0, 1], 1.5, axis: 1)", "Tensor.Linspace([0.0, 1], 1.5, axis: -1)")]
    [InlineData("Tensor.Logspace(0.0, x, @base: 1.5)", "Tensor.Logspace<int>(x, 1.0, 7, @base: 1.5)",
        "Tensor.Logspace<float>(x, 2, @base: 1.5, endpoint: false)")]
    [InlineData("Tensor.Geomspace(1.5, x)", "Tensor.Geomspace<long>(1.5, 2 * x, num: 3)", "Tensor.Geomspace(1.5, x, constant: true)")]
    public void A_question_is_asked_once_however_it_is_put(params string[] calls)
    {
        string members = string.Concat(calls.Select((call, i) => $"object M{i}(double x) => {call}; "));

        Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation = Compile.Of($"using StaticTensors; class C {{ {members} }}");
        var steps = Compile.Driver(tracks: true).RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0].TrackedSteps;

        Assert.Equal(calls.Length, steps[Step.Sites].Sum(step => step.Outputs.Length));
        Assert.Equal(1, steps[Step.Questions].Sum(step => step.Outputs.Length));
        Assert.Equal(1, steps[Step.Baked].Sum(step => step.Outputs.Length));
    }

    /// <summary>Each element is computed once. For integers, the first two and the last two are computed before, to check that all fit.</summary>
    [Theory]
    [InlineData("Tensor.Logspace(0.0, 1.5, 7)", 7)]
    [InlineData("Tensor.Logspace([0.0, 1], [2.0, 3], 7)", 14)]
    [InlineData("Tensor.Geomspace<int>(1, 256, 9)", 13)]
    [InlineData("Tensor.Linspace<int>(1, 256, 9)", 13)]
    public void An_element_is_computed_once(string call, int expected)
    {
        string source = $"using StaticTensors; class C {{ object a = {call}; }}";
        string again = $"// moved\n{source} class D {{ object a = {call}, b = {call}; }}";
        GeneratorDriver driver = Compile.Driver();

        Effort.Reset();
        driver = driver.RunGenerators(Compile.Of(source), TestContext.Current.CancellationToken);
        int first = Effort.Elements;
        driver.RunGenerators(Compile.Of(again), TestContext.Current.CancellationToken);

        Assert.Equal((expected, expected), (first, Effort.Elements));
    }
}
