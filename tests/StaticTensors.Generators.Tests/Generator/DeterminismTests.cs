using System.Globalization;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>The same calls give the same text, whatever surrounds them.</summary>
public class DeterminismTests
{
    private static readonly string[] Sources =
    [
        .. Enumerable.Range(0, 90).Select(i =>
            $"using StaticTensors; class C{i:00} {{ object a = Tensor.Linspace(-0.5, {i}.25, 3), b = Tensor.Geomspace<int>(1, 256, 9), c = Tensor.Logspace<decimal>(-2, 1, {i}); }}"),
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
}
