using System.Globalization;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>The same calls give the same text, whatever the code around them.</summary>
public class DeterminismTests
{
    private static readonly string[] Sources =
    [
        .. Enumerable.Range(0, 90).Select(i =>
            $"using StaticTensors; class C{i:00} {{ object a = Tensor.Linspace(-0.5, {i}.25, 3), " +
            $"b = Tensor.Geomspace<int>(1, 256, 9), c = Tensor.Logspace<decimal>(-2, 1, {i}); }}"),
    ];

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        string forward = Compile.Generated(Sources);
        // File names are part of a location, so each file keeps its own.
        var compilation = Compile.Of(Sources);
        var reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
        string backward = string.Concat(Compile.Generate(reversed).SyntaxTrees.Skip(Sources.Length)
            .Select(tree => $"// {Path.GetFileName(tree.FilePath)}\n{tree}"));

        Assert.Equal(forward, backward);
        Assert.InRange(forward.Split("// StaticTensors.Data.").Length - 1, 2, 16);
        Assert.DoesNotContain('\r', forward);
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        string expected = Compile.Generated(Sources);
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("−", ",");
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Compile.Generated(Sources));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Whatever_differs_makes_a_grid_of_its_own_and_what_does_not_shares_one()
    {
        string[] different =
        [
            "Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 2)",
            "Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 2, axis: 1)",
            "Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 2, endpoint: false)",
            "Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 2, @base: 2.0)",
            "Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 3)",
            "Tensor.Logspace<float>([0.0, 1.0], [2.0, 3.0], num: 2)",
            "Tensor.Logspace([0.0, 1.0], [2.0, 4.0], num: 2)",
            "Tensor.Geomspace([1.0, 1.0], [2.0, 3.0], num: 2)",
            "Tensor.Linspace([1.0, 1.0], [2.0, 3.0], num: 2)",
        ];
        string[] same = ["Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 2, axis: -2)", "Tensor.Logspace([0.0, 1.0], [2.0, 3.0], 2, constant: true)"];
        string fields = string.Concat(different.Concat(same).Select((call, i) => $"object f{i} = {call};\n"));

        string generated = Compile.Generated($"using StaticTensors; class C {{ {fields} }}");

        Assert.Equal(different.Length, generated.Split("internal static class").Length - 1);
        Assert.Equal(different.Length + same.Length, generated.Split("InterceptsLocation(1").Length - 1);
    }
}
