using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Flow;
using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>What the compiler knows of shapes along the control flow: never more than is certain.</summary>
public class ShapeFlowTests
{
    [Theory]
    [InlineData("var y = Tensor.Zeros<double>([n, 3]) + Tensor.Ones<double>([3]);", "(n, 3)")]
    [InlineData("int m = n; var y = Tensor.Zeros<double>([n, m]).Transpose();", "(n, n)")]
    [InlineData("int m = x > 0 ? 2 : 3; var y = Tensor.Zeros<double>([n, 1]) * Tensor.Ones<double>([1, m]);", "(n, m)")]
    [InlineData("var y = Tensor.Zeros<double>([n, 3]).Reshape(3, -1);", "(3, n)")]
    [InlineData("var y = Tensor.Zeros<double>([n, 4]).Reshape(2, -1);", "(2, ?)")]
    [InlineData("var y = Tensor.Zeros<double>([n, 3]).Reshape(-1);", "(?,)")]
    [InlineData("var y = Tensor.Zeros<double>([2, 6]).Reshape(n, 3);", "(4, 3)")]
    [InlineData("var y = Tensor.Zeros<double>([n, 3]).Sum(0);", "(3,)")]
    [InlineData("var y = Tensor.Zeros<double>([n, 3]).Mean([0, 1], keepdims: true);", "(1, 1)")]
    [InlineData("var y = Tensor.Matmul(Tensor.Zeros<double>([n, 3]), Tensor.Zeros<double>([3, 5]));", "(n, 5)")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); var y = a[a > 0];", "(?,)")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); var y = a[n, ..2];", "(2,)")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); var y = a[.., new[] { 0, 1 }];", "(n, 2)")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); var y = Tensor.Concatenate([a, a, Tensor.Ones<double>([2, 3])]);", "(?, 3)")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); var y = flag ? a : a.Transpose();", "(?, ?)")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); if (flag) a = Tensor.Ones<double>([2, 3]); var y = a;", "(?, 3)")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); if (flag) a = Tensor.Ones<double>([2]); var y = a.Copy();", null)]
    [InlineData("var a = Tensor.Zeros<double>([3]); while (flag) { a = a.Repeat(2); } var y = a.Copy();", null)]
    [InlineData("var a = Tensor.Zeros<double>([3]); Action f = () => a = t; f(); var y = a.Copy();", null)]
    [InlineData("var a = Tensor.Zeros<double>([3]); Swap(ref a); void Swap(ref Tensor<double> b) => b = t; var y = a.Copy();", null)]
    [InlineData("var a = Tensor.Zeros<double>([3]); (a, var b) = (t, t); var y = a.Copy();", null)]
    [InlineData("var a = Tensor.Zeros<double>([3]); try { a = t; } catch (Exception) { } var y = a.Copy();", null)]
    [InlineData("var a = Tensor.Zeros<double>([3]); Func<Tensor<double>> f = () => { var y = a + 1; return y; };", "(3,)")]
    [InlineData("int[] shape = { 2, 3 }; shape[0] = 5; var y = Tensor.Zeros<double>(shape);", "(?, ?)")]
    [InlineData("var a = Tensor.Zeros<double>([3]); a += Tensor.Ones<double>([2, 1]); var y = a.Copy();", "(2, 3)")]
    [InlineData("int k = 2; k++; var y = Tensor.Zeros<double>([k]);", "(?,)")]
    [InlineData("int k = 2; k = 3; var y = Tensor.Zeros<double>([k, k + 1]);", "(3, 4)")]
    [InlineData("for (int i = 0; i < 3; i++) { var y = Tensor.Zeros<double>([i, 3]); }", "(?, 3)")]
    [InlineData("foreach (int i in new[] { 1, 2 }) { var y = Tensor.Zeros<double>([i, 3]); }", "(i, 3)")]
    [InlineData("Tensor<double>? u = flag ? null : Tensor.Zeros<double>([3]); var y = (u ?? Tensor.Ones<double>([3])) + 1;", null)]
    public async Task A_shape_is_what_is_certain(string statements, string? shape)
    {
        IEnumerable<string> said = (await Rules.Diagnostics(Snippet.Method(statements), new ValuesOfCallAnalyzer()))
            .Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Where(message => message.StartsWith("y has", StringComparison.Ordinal));

        Assert.Equal(shape is null ? [] : [$"y has the shape {shape}"], said);
    }

    [Theory]
    [InlineData("int m = t.Length; var a = Tensor.Zeros<double>([n, 3]) + Tensor.Ones<double>([m, 3]);")]
    [InlineData("int m = t.Length; var a = Tensor.Matmul(Tensor.Zeros<double>([n, 3]), Tensor.Ones<double>([m, 3]));")]
    [InlineData("int m = t.Length; var a = Tensor.Zeros<double>([n, 3]).Reshape(m, 4);")]
    [InlineData("if (No) { var a = Tensor.Zeros<double>([2]) + Tensor.Ones<double>([3]); }")]
    [InlineData("return; var a = Tensor.Zeros<double>([2]) + Tensor.Ones<double>([3]);")]
    [InlineData("var a = Tensor.Zeros<double>([2]); if (flag) a = t; a = a + Tensor.Ones<double>([3]);")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]).Reshape(n, 4);")]
    public async Task Nothing_is_said_that_may_be_right(string statements) =>
        Assert.Empty(await Errors(statements));

    [Theory]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); var y = a.Sum(2);", "Axis 2 is out of range for rank 2: use -2 to 1.")]
    [InlineData("var y = Tensor.Zeros<double>([n, 3]) + Tensor.Ones<double>([4]);", "The shapes (n, 3) of x and (4,) of y do not broadcast: " +
        "counted from the last axis, dimensions must be equal or 1, and 3 meets 4. Reshape one of them.")]
    [InlineData("var y = Tensor.Zeros<double>([n, 3]).Reshape(2, 5);", "A tensor of shape (n, 3) cannot take the shape (2, 5): the product of the " +
        "dimensions must be the same as before, and one of them may be -1, to be inferred.")]
    [InlineData("var a = Tensor.Zeros<double>([2]); a += Tensor.Ones<double>([3]);", "The shapes (2,) of x and (3,) of y do not broadcast: " +
        "counted from the last axis, dimensions must be equal or 1, and 2 meets 3. Reshape one of them.")]
    [InlineData("var a = Tensor.Zeros<double>([2]); var m = (a > 1) | (Tensor.Ones<double>([3]) > 1);", "The shapes (2,) of left and (3,) of right do not " +
        "broadcast: counted from the last axis, dimensions must be equal or 1, and 2 meets 3. Reshape one of them.")]
    [InlineData("Func<Tensor<double>> f = () => Tensor.Zeros<double>([2]) + Tensor.Ones<double>([3]);", "The shapes (2,) of x and (3,) of y do not " +
        "broadcast: counted from the last axis, dimensions must be equal or 1, and 2 meets 3. Reshape one of them.")]
    [InlineData("Tensor<double> F() => Tensor.Zeros<double>([2]).Transpose(0, 1); F();",
        "2 axes (0, 1) were given for a tensor of rank 1: name each axis once, or none to reverse them.")]
    public async Task An_error_has_the_words_of_the_exception(string statements, string message) =>
        Assert.Equal([message], (await Errors(statements)).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("var a{0} = Tensor.Zeros<double>([n, 3]); var b{0} = a{0}.Sum(0) + 1; for (int k = 0; k < 2; k++) { var c = b{0} * a{0}; }\n")]
    [InlineData("var a{0} = Tensor.Zeros<double>([n, 3]); if (flag) a{0} = a{0} + 1;\n")] // Each of many variables is followed through many branches.
    public void Work_is_linear(string statement)
    {
        int few = Steps(100), many = Steps(400);

        Assert.InRange(many, 400, few * 5);

        int Steps(int count) => StepsOf(string.Concat(Enumerable.Range(0, count).Select(i => statement.Replace("{0}", $"{i}", StringComparison.Ordinal))));
    }

    private static int StepsOf(string statements)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(Snippet.Method(statements))], Snippet.References, Snippet.Options);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        SemanticModel model = compilation.GetSemanticModel(tree);
        SyntaxNode method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        // The compiler wing's assemblies share sources, so tests see the internals of only one.
        Type type = typeof(ShapeTable).Assembly.GetType("StaticTensors.Analyzers.Flow.ShapeFlow", throwOnError: true)!;
        MethodInfo of = type.GetMethod("Of")!;
        object flow = of.Invoke(null, [model.GetOperation(method)!, null, null, TestContext.Current.CancellationToken])!;
        return (int)type.GetProperty("Steps")!.GetValue(flow)!;
    }

    private static async Task<IEnumerable<Diagnostic>> Errors(string statements) =>
        await Rules.Diagnostics(Snippet.Method(statements), new ShapesDoNotFitAnalyzer(), new AxisOutsideAnalyzer(), new IndexOutsideAnalyzer());
}
