using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;
using Step = StaticTensors.Generators.TensorGenerator.Step;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>Which steps run again after an edit, and which must not.</summary>
public class CachingTests
{
    private const string Grids =
        """
        using StaticTensors;
        class Grids
        {
            object a = Tensor.Logspace(2.0, 3.0, num: 4);
            object b = Tensor.Arange(5);
            object M(double x) => Tensor.Geomspace(1.5, x);
        }
        """;

    private const string Other = "class Other { int x = 1; }";

    private static readonly string[] Steps =
    [
        Step.Settings, Step.Repeats, Step.Sites, Step.Questions, Step.Checked, Step.Policy, Step.Decided, Step.Baked, Step.Data, Step.Calls,
    ];

    /// <summary>The outputs of a step are compared by value, down to the last part; otherwise the next step would run for nothing.</summary>
    [Fact]
    public void Equal_texts_give_equal_values_in_every_step()
    {
        const string Again = "class Again { object a = StaticTensors.Tensor.Arange(5); }";
        const string Copied = "class Copied { object a = StaticTensors.Tensor.Arange(7); }";
        var first = Run(Compile.Driver(tracks: true), Compile.Of(Grids, Again, Copied, Copied));
        var second = Run(Compile.Driver(tracks: true), Compile.Of(Grids, Again, Copied, Copied));

        Assert.All(Steps, step => Assert.Equal(Values(first[step]), Values(second[step])));

        static IEnumerable<object> Values(IEnumerable<IncrementalGeneratorRunStep> runs) => runs.SelectMany(run => run.Outputs).Select(output => output.Value);
    }

    [Fact]
    public void An_edit_elsewhere_runs_nothing_again()
    {
        Dictionary<string, string> reasons = Edit(Grids, Other, Grids, "class Other { int x = 2; }");

        Assert.All(Steps, step => Assert.Equal((step, "Cached"), (step, reasons[step])));
    }

    [Fact]
    public void A_new_grid_leaves_the_others_alone()
    {
        Dictionary<string, string> reasons = Edit(Grids, Other, Grids, "class Other { object x = StaticTensors.Tensor.Arange(6); }");

        Assert.Equal("Unchanged", reasons[Step.Policy]);
        Assert.Equal("Cached, New", reasons[Step.Decided]);
        Assert.Equal("Cached, New", reasons[Step.Baked]);
    }

    /// <summary>Many grids are spread over files.</summary>
    [Fact]
    public void Of_many_files_the_one_that_an_edit_concerns_is_written_anew()
    {
        string many = $"class Many {{ {string.Concat(Enumerable.Range(2, 100).Select(i => $"object o{i} = StaticTensors.Tensor.Arange({i}); "))}}}";
        Dictionary<string, string> reasons = Edit(many, Other, many, "class Other { object x = StaticTensors.Tensor.Arange(1); }");

        Assert.Equal("Modified, Unchanged", reasons[Step.Data]);
        Assert.Equal("Modified, Unchanged", reasons[Step.Calls]);
    }

    [Fact]
    public void An_edit_beside_a_call_moves_it_and_bakes_nothing()
    {
        Dictionary<string, string> reasons = Edit(Grids, Other, "// moved\n" + Grids, Other);

        Assert.Equal("Modified", reasons[Step.Sites]);
        Assert.Equal("Unchanged", reasons[Step.Questions]);
        Assert.Equal("Cached", reasons[Step.Checked]);
        Assert.Equal("Cached", reasons[Step.Decided]);
        Assert.Equal("Cached", reasons[Step.Baked]);
        Assert.Equal("Cached", reasons[Step.Data]);
        Assert.Equal("Modified", reasons[Step.Calls]);
    }

    [Fact]
    public void Another_argument_bakes_its_own_grid_alone()
    {
        Dictionary<string, string> reasons = Edit(Grids, Other, Grids.Replace("Arange(5)", "Arange(6)", StringComparison.Ordinal), Other);

        Assert.Equal("Modified, Unchanged", reasons[Step.Questions]);
        Assert.Equal("Cached, Modified", reasons[Step.Baked]);
        Assert.Equal("Modified", reasons[Step.Data]);
    }

    [Fact]
    public void A_call_for_a_grid_that_there_is_bakes_nothing()
    {
        Dictionary<string, string> reasons = Edit(Grids, Other, Grids, "class Other { object x = StaticTensors.Tensor.Arange(5); }");

        Assert.Equal("Modified", reasons[Step.Repeats]);
        Assert.Equal("Unchanged", reasons[Step.Questions]);
        Assert.Equal("Cached", reasons[Step.Checked]);
        Assert.Equal("Cached", reasons[Step.Decided]);
        Assert.Equal("Cached", reasons[Step.Baked]);
    }

    /// <summary>Why each step ran after the second run: the distinct reasons of its outputs.</summary>
    private static Dictionary<string, string> Edit(string first, string second, string newFirst, string newSecond)
    {
        CSharpCompilation before = Compile.Of(first, second);
        SyntaxTree[] trees = [.. before.SyntaxTrees];
        CSharpCompilation after = before;
        foreach ((SyntaxTree tree, string text) in trees.Zip([newFirst, newSecond]))
        {
            // An untouched file keeps its tree, as in an editor.
            if (tree.ToString() != text)
                after = after.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, Compile.Options, tree.FilePath, System.Text.Encoding.UTF8));
        }

        return Reasons(Run(Compile.Driver(tracks: true).RunGenerators(before), after));
    }

    private static ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Run(GeneratorDriver driver, Compilation compilation) =>
        driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0].TrackedSteps;

    private static Dictionary<string, string> Reasons(ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps) => steps.ToDictionary(
        step => step.Key,
        step => string.Join(", ", step.Value.SelectMany(run => run.Outputs).Select(output => $"{output.Reason}").Distinct().Order(StringComparer.Ordinal)));
}
