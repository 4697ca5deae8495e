using System.Globalization;
using Microsoft.CodeAnalysis;
using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>Shapes that attributes declare: inside the member, at its calls, and against its returns.</summary>
public class ShapeAttributeTests
{
    private const string Members =
        """
        [Shape("n", 3)] static Tensor<double> Weights { get; set; } = Tensor.Ones<double>([2, 3]);
        [return: Shape("batch", "k")]
        static Tensor<double> Apply([Shape("batch", 3)] Tensor<double> x, [Shape(3, "k")] Tensor<double> w) => Tensor.Matmul(x, w);
        static void Same([Shape("n")] Tensor<double> a, [Shape("n")] Tensor<double> b) { }
        """;

    [Theory]
    [InlineData("static void M([Shape(\"batch\", 3)] Tensor<double> x) { x.Sum(2); }", "Axis 2 is out of range for rank 2: use -2 to 1.")]
    [InlineData("static void M() { Apply(Tensor.Ones<double>([5, 4]), Tensor.Ones<double>([3, 2])); }",
        "Argument x of Apply has the shape (5, 4), but (batch, 3) is declared: 3 meets 4.")]
    [InlineData("static void M() { Apply(Tensor.Ones<double>([5]), Tensor.Ones<double>([3, 2])); }",
        "Argument x of Apply has the shape (5,), but (batch, 3) is declared: the rank is 1, not 2.")]
    [InlineData("static void M() { Same(Tensor.Ones<double>([5]), Tensor.Ones<double>([4])); }",
        "Argument b of Same has the shape (4,), but (n,) is declared: n is 5 and 4.")]
    [InlineData("static void M() { var y = Apply(Tensor.Ones<double>([5, 3]), Tensor.Ones<double>([3, 2])); y.Reshape(3, 3); }",
        "A tensor of shape (5, 2) cannot take the shape (3, 3): the product of the dimensions must be 10, and one of them may be -1, " +
        "to be inferred.")]
    [InlineData("static void M() { Weights.Reshape(2, 5); }", "A tensor of shape (n, 3) cannot take the shape (2, 5): the product of the dimensions must be " +
        "the same as before, and one of them may be -1, to be inferred.")]
    [InlineData("[return: Shape(\"n\", 3)] static Tensor<double> M() { return Tensor.Ones<double>([5, 4]); }",
        "The result of M has the shape (5, 4), but (n, 3) is declared: 3 meets 4.")]
    [InlineData("[return: Shape(\"n\", \"n\")] static Tensor<double> M() => Tensor.Ones<double>([5, 4]);",
        "The result of M has the shape (5, 4), but (n, n) is declared: n is 5 and 4.")]
    [InlineData("[Shape(2)] static Tensor<double> M => Tensor.Ones<double>([3]);", "The result of M has the shape (3,), but (2,) is declared: 2 meets 3.")]
    [InlineData("[Shape(2)] static Tensor<double> M { get { return Tensor.Ones<double>([3]); } }",
        "The result of M has the shape (3,), but (2,) is declared: 2 meets 3.")]
    public async Task It_is_checked(string member, string message) =>
        Assert.Equal([message], (await Errors(member)).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("static void M(int n, int m) { Same(Tensor.Ones<double>([n]), Tensor.Ones<double>([m])); }")]
    [InlineData("static void M(Tensor<double> t) { Same(t, Tensor.Ones<double>([4])); Apply(t, t); }")]
    [InlineData("[return: Shape(\"n\")] static Tensor<double> M([Shape(\"n\", 3)] Tensor<double> x, bool f) => f ? x.Sum(1) : Tensor.Ones<double>([2]);")]
    [InlineData("static void M([Shape(\"n\")] Tensor<double> x, [Shape(\"m\")] Tensor<double> y) { var z = x + y; }")]
    [InlineData("static void M([Shape(\"n\")] Tensor<double> x) { x = Tensor.Ones<double>([2, 3]); x.Sum(1); }")]
    public async Task Nothing_is_said_that_may_be_right(string member) => Assert.Empty(await Errors(member));

    private static async Task<IEnumerable<Diagnostic>> Errors(string member) => await Rules.Diagnostics(
        $"using System; using StaticTensors; class C\n{{\n{Members}\n{member}\n}}",
        new ShapesDoNotFitAnalyzer(), new AxisOutsideAnalyzer(), new IndexOutsideAnalyzer());
}
