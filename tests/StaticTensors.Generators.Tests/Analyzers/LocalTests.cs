using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Analyzers.Rules;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<NegativeNumAnalyzer>;

/// <summary>The value of a local is known if every write to it is visible, and reading a local is not a write.</summary>
public class LocalTests
{
    private const string Negative = "int k = -5, s = 0; int[] a = [1, 2]; object o = n;";
    private const string Reported = "Tensor.Linspace(0.0, 1.0, {|STEN0002:num: k|});";
    private const string Silent = "Tensor.Linspace(0.0, 1.0, num: k);";

    private static readonly string[] Types = ["double", "int", "bool", "bool?", "Tensor<double>", "double[]"];

    [Theory]
    [InlineData("s += k;")]
    [InlineData("s <<= k;")]
    [InlineData("a[0] -= k;")]
    [InlineData("a[k + 5]++;")]
    [InlineData("int? m = null; m ??= k;")]
    [InlineData("var pair = (k, 2);")]
    [InlineData("(int b, int c) = (k, 1);")]
    [InlineData("(s, (n, _)) = (k, (k, 2));")]
    [InlineData("var ((b, c), d) = ((k, 1), k);")]
    [InlineData("if ((k, 1) == (n, 2)) { }")]
    [InlineData("switch (k) { case 1: break; }")]
    [InlineData("s = k switch { 1 => 2, var other => other };")]
    [InlineData("if (k is > 3 and var b) { }")]
    [InlineData("static int In(in int i) => i; In(k); In(in k);")]
    [InlineData("static int Read(ref readonly int i) => i; Read(in k);")]
    [InlineData("ref readonly int r = ref k;")]
    [InlineData("ref readonly int r = ref (flag ? ref k : ref n);")]
    [InlineData("Span<int> span = stackalloc int[k + 6]; Span<int> other = stackalloc[] { k };")]
    [InlineData("Func<int> f = () => k;")]
    [InlineData("int F() => k;")]
    [InlineData("var anonymous = new { k, b = k };")]
    [InlineData("var list = new List<int> { k }; var table = new Dictionary<int, int> { [k] = k };")]
    [InlineData("for (int i = k; i < k; i += k) { }")]
    [InlineData("while (k > 0) { }")]
    [InlineData("s = a[^(k + 6)]; var part = a[(k + 5)..];")]
    [InlineData("string text = $\"{k,3:D}\" + k; o = k; s = k.CompareTo(3); s = checked((byte)k);")]
    [InlineData("var (b, c) = flag ? (k, 1) : (1, k);")]
    [InlineData("unsafe { int* p = stackalloc int[9]; p[k + 5] = k; *(p + k + 5) = k; }")]
    public Task A_read_is_no_write(string statements) => Verify.Statements($"{Negative} {statements} {Reported}");

    [Theory]
    [InlineData("k += 10;")]
    [InlineData("k++;")]
    [InlineData("--k;")]
    [InlineData("k = n;")]
    [InlineData("(k, _) = (n, 1);")]
    [InlineData("(_, (s, k)) = (1, (2, n));")]
    [InlineData("(k, var b) = (n, 1);")]
    [InlineData("(k, s) = (s, k);")]
    [InlineData("static void Ref(ref int i) => i = 3; Ref(ref k);")]
    [InlineData("static void Out(out int i) => i = 3; Out(out k);")]
    [InlineData("int* p = &k; *p = 3;")]
    [InlineData("ref int r = ref k; r = 3;")]
    [InlineData("ref int r = ref s; r = ref k; r = 3;")]
    [InlineData("ref int r = ref (flag ? ref k : ref s); r = 3;")]
    [InlineData("(flag ? ref k : ref s) = 3;")]
    [InlineData("Action f = () => k = n;")]
    [InlineData("void F() => k = n;")]
    [InlineData("__refvalue(__makeref(k), int) = 3;")]
    [InlineData("var span = new Span<int>(ref k); span[0] = 3;")]
    [InlineData("dynamic d = o; d.Change(ref k);")]
    [InlineData("k = s = n;")]
    public Task A_write_is_seen(string statements) => Verify.Statements($"{Negative} {statements} {Silent}");

    [Theory]
    [InlineData("object o = n; if (o is int k) { @; k = -5; }")]
    [InlineData("object o = n; switch (o) { case int k: @; k = -5; break; }")]
    [InlineData("if (n is var k) { @; k = -5; }")]
    [InlineData("int[] a = [1]; if (a is [var k, ..]) { @; k = -5; }")]
    [InlineData("int[] a = [1]; if (a is [.., { } k]) { @; k = -5; }")]
    [InlineData("string s = \"\"; if (s is { Length: var k }) { @; k = -5; }")]
    [InlineData("var (k, s) = (n, 1); @; k = -5;")]
    [InlineData("(int k, int s) = (n, 1); @; k = -5;")]
    [InlineData("static void Out(out int i) => i = 3; Out(out int k); @; k = -5;")]
    [InlineData("foreach (int k in new[] { 3 }) @;")]
    [InlineData("foreach (ref int k in new Span<int>(new[] { 3 })) { @; k = -5; }")]
    [InlineData("foreach (var (k, s) in new[] { (3, 4) }) @;")]
    [InlineData("for (int k = -5; k < 3; k++) @;")]
    public Task What_a_declaration_writes_is_seen(string statements) =>
        Verify.Statements(statements.Replace("@;", Silent, StringComparison.Ordinal));

    [Theory]
    [InlineData("static class E { public static void Change(this ref int i) => i = 3; }")]
    [InlineData("static class E { extension(ref int i) { public void Change() => i = 3; } }")]
    public Task A_receiver_that_is_given_by_reference_is_written(string extension) => Verify.Source(
        $"using StaticTensors; {extension} class C {{ object M() {{ int k = -5; k.Change(); return Tensor.Linspace(0.0, 1.0, num: k); }} }}");

    /// <summary>a = b; b = c; … and so on, again and again: the number of paths to a value grows exponentially with the rounds.</summary>
    [Fact]
    public void Tenfold_locals_and_tenfold_rounds_cost_tenfold()
    {
        int few = Reads(locals: 8, rounds: 4), locals = Reads(locals: 80, rounds: 4), rounds = Reads(locals: 8, rounds: 40);

        Assert.InRange(locals, few, few * 10);
        Assert.InRange(rounds, few, few * 10);
    }

    [Fact]
    public Task All_readers_of_chains_come_to_an_end() => Read(isCircular: false);

    [Fact]
    public Task All_readers_of_circles_come_to_an_end() => Read(isCircular: true);

    private static Task Read(bool isCircular) => Verify.Source(
        $$"""
        using StaticTensors;
        class C
        {
            object M()
            {
                {{string.Concat(Types.Select((type, name) => Writes(type, name, 24, 30, isCircular)))}}
                return (Tensor.Linspace(v0_0, v0_8, v1_0, v2_0, v1_8, v3_0), Tensor.Geomspace(v4_0, v4_8, num: v1_8),
                    Tensor.Create(v5_0, [v1_0]), v4_0.Reshape(v1_0).Grad);
            }
        }
        """);

    /// <summary>How often a reader is called if a call reads each local.</summary>
    private static int Reads(int locals, int rounds)
    {
        int reads = 0;
        Func<IOperation, int, Known<double>> read = null!;
        read = (operation, hops) =>
        {
            reads++;
            return operation switch
            {
                ILocalReferenceOperation local => LocalReader.Read(local, hops, read),
                { ConstantValue: { HasValue: true, Value: double value } } => new(true, value),
                _ => default,
            };
        };
        string calls = string.Concat(Enumerable.Range(0, locals).Select(i => $"_ = v0_{i} + 1;"));
        CSharpCompilation compilation = Compile.Of($"class C {{ void M() {{ {Writes("double", 0, locals, rounds, isCircular: false)} {calls} }} }}");
        SyntaxTree tree = compilation.SyntaxTrees[0];
        SyntaxNode method = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        IOperation body = compilation.GetSemanticModel(tree).GetOperation(method, TestContext.Current.CancellationToken)!;
        foreach (IBinaryOperation sum in body.Descendants().OfType<IBinaryOperation>())
            read(sum.LeftOperand, LocalReader.MostHops);
        return reads;
    }

    /// <summary>Locals assigned to each other, in groups of eight or all in a cycle.</summary>
    private static string Writes(string type, int name, int locals, int rounds, bool isCircular)
    {
        string declarations = string.Concat(Enumerable.Range(0, locals).Select(i => $"{type} v{name}_{i} = {Value(type)}; "));
        string round = string.Concat(
            Enumerable.Range(0, locals).Where(i => isCircular || i % 8 != 7).Select(i => $"v{name}_{i} = v{name}_{(i + 1) % locals}; "));
        return declarations + string.Concat(Enumerable.Repeat(round, rounds));
    }

    private static string Value(string type) => type switch
    {
        "double" or "int" => "1",
        "double[]" or "Tensor<double>" => "[1]",
        _ => "true",
    };
}
