using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using StaticTensors.CodeFixes;
using StaticTensors.Generators.Tests.Docs;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>What fixes do with code that C# refuses: they fix it if there is one right answer, and otherwise leave it to its author.</summary>
public partial class CompilerErrorTests
{
    [Theory]
    [InlineData("double a = {|CS0266:t[0]|}; // first", "double a = t.Item(0); // first")]
    [InlineData("double a = {|CS0266:t[/* last */ ^1]|};", "double a = t.Item(/* last */ -1);")]
    [InlineData("double a = {|CS0266:t /* first */ [0]|};", "double a = t /* first */ .Item(0);")]
    [InlineData("double a = {|CS0266:t[n, ^(n + 1)]|};", "double a = t.Item(n, -(n + 1));")]
    [InlineData("double a; a = {|CS0266:t[0]|};", "double a; a = t.Item(0);")]
    [InlineData("double? a = {|CS0266:t[0]|};", "double? a = t.Item(0);")]
    [InlineData("double a = {|CS0266:t.Sum()|};", "double a = t.Sum().Item();")]
    [InlineData("double a = {|CS0266:t.Max() - t.Min()|};", "double a = (t.Max() - t.Min()).Item();")]
    [InlineData("double a = {|CS0266:t[..1]|};", "double a = t[..1].Item();")]
    [InlineData("double a = Math.Sqrt({|CS1503:t[0]|});", "double a = Math.Sqrt(t.Item(0));")]
    [InlineData("double a = Math.Pow(y: 2, x: {|CS1503:t[0]|});", "double a = Math.Pow(y: 2, x: t.Item(0));")]
    [InlineData("double a = {|CS0266:Tensor.Arange(3)[0]|};", "double a = Tensor.Arange(3).Item(0);")]
    [InlineData("double[] a = [1, 2]; var i = Tensor.Arange(3); _ = a[{|CS0266:i[0]|}];", "double[] a = [1, 2]; var i = Tensor.Arange(3); _ = a[i.Item(0)];")]
    [InlineData("double L() => {|CS0266:t[0]|}; L();", "double L() => t.Item(0); L();")]
    public Task A_number(string before, string after) => FixTests.Run<EmptyDiagnosticAnalyzer, OtherFormFix>(before, after);

    [Theory]
    [InlineData("if ({|CS0029:t[0] > 5|}) { }", "if (t.Item(0) > 5) { }")]
    [InlineData("if ({|CS0019:flag && t[n] <= t[^1]|}) { }", "if (flag && t.Item(n) <= t.Item(-1)) { }")]
    [InlineData("while ({|CS0019:t[0] == 5|}) { }", "while (t.Item(0) == 5) { }")]
    [InlineData("_ = {|CS0019:x != t[0, 1]|} /* corner */;", "_ = x != t.Item(0, 1) /* corner */;")]
    [InlineData("_ = {|CS0029:t[0] >= 5|} ? 1 : 2;", "_ = t.Item(0) >= 5 ? 1 : 2;")]
    public Task A_comparison(string before, string after) => FixTests.Run<EmptyDiagnosticAnalyzer, ElementComparisonFix>(before, after);

    [Theory]
    [InlineData("double[] a = {|CS0029:t|};", "double[] a = t.ToArray();")]
    [InlineData("double[,] a = {|CS0029:t + 1|};", "double[,] a = (t + 1).ToArray2D();")]
    [InlineData("double[] a = {|CS0029:t /* all */ + 1|};", "double[] a = (t /* all */ + 1).ToArray();")]
    [InlineData("Array.Sort<double>({|CS1503:t|});", "Array.Sort<double>(t.ToArray());")]
    [InlineData("ReadOnlySpan<double> a = {|CS0029:t|};", "ReadOnlySpan<double> a = t.AsSpan();")]
    [InlineData("ReadOnlyMemory<double> a = {|CS0029:t|} /* all */;", "ReadOnlyMemory<double> a = t.AsMemory() /* all */;")]
    public Task An_array_or_its_memory(string before, string after) => FixTests.Run<EmptyDiagnosticAnalyzer, OtherFormFix>(before, after);

    [Theory]
    [InlineData("Tensor<double> a = {|CS0029:Tensor.Arange(0, 10)|};", "Tensor<double> a = Tensor.Arange<double>(0, 10);")]
    [InlineData("var i = Tensor.Arange(3); Tensor<double> a = {|CS0029:i|};", "var i = Tensor.Arange(3); Tensor<double> a = i.AsType<double>();")]
    [InlineData("Tensor<float> f = [1f]; t = {|CS0029:Tensor.Exp(f)|};", "Tensor<float> f = [1f]; t = Tensor.Exp(f).AsType<double>();")]
    [InlineData("Tensor<Int128> a = {|CS0029:Tensor.Arange(3)|};", "Tensor<Int128> a = Tensor.Arange<Int128>(3);")]
    public Task Wider_elements(string before, string after) => FixTests.Run<EmptyDiagnosticAnalyzer, OtherFormFix>(before, after);

    [Theory]
    [InlineData("var i = Tensor.Arange(3); _ = {|CS0019:i * 0.1|};", "var i = Tensor.Arange(3); _ = i.AsType<double>() * 0.1;")]
    [InlineData("var i = Tensor.Arange(3); _ = {|CS0019:t / (i + 1)|};", "var i = Tensor.Arange(3); _ = t / (i + 1).AsType<double>();")]
    [InlineData("var i = Tensor.Arange(3); _ = {|CS0019:1m - i|};", "var i = Tensor.Arange(3); _ = 1m - i.AsType<decimal>();")]
    public Task Operands_of_two_types(string before, string after) => FixTests.Run<EmptyDiagnosticAnalyzer, MixedElementsFix>(before, after);

    [Theory]
    [InlineData("for (int i = 0; i < t.{|CS1061:Count|}; i++) { }", "for (int i = 0; i < t.Length; i++) { }")]
    [InlineData("int a = (t + 1).{|CS1061:NDim|};", "int a = (t + 1).Rank;")]
    [InlineData("_ = t.{|CS1061:Astype<int>|}();", "_ = t.AsType<int>();")]
    [InlineData("_ = t /* all */ .{|CS1061:Size|} /* of them */;", "_ = t /* all */ .Length /* of them */;")]
    [InlineData("double[,] a = t.{|CS1061:To2DArray|}();", "double[,] a = t.ToArray2D();")]
    public Task A_member_of_another_name(string before, string after) => FixTests.Run<EmptyDiagnosticAnalyzer, MemberNameFix>(before, after);

    [Theory]
    [InlineData("var l = new List<float>(); _ = Tensor.{|CS0411:Create|}(l);", "var l = new List<float>(); _ = l.ToTensor();")]
    [InlineData("_ = Tensor.{|CS0411:Create|}(flag ? new List<int>() : []);", "_ = (flag ? new List<int>() : []).ToTensor();")]
    public Task A_list(string before, string after) => FixTests.Run<EmptyDiagnosticAnalyzer, SequenceFix>(before, after);

    [Theory]
    [InlineData("int a = t[0];")]
    [InlineData("Span<double> a = t;")]
    [InlineData("float[] a = t;")]
    [InlineData("string a = t;")]
    [InlineData("Tensor<int> a = t;")]
    [InlineData("double a = 0m;")]
    [InlineData("_ = Math.Max(t[0], 1m);")]
    [InlineData("Tensor<float> f = [1f]; f = f * 0.1;")]
    [InlineData("_ = t * 2m;")]
    [InlineData("if (t > 5) { }")]
    [InlineData("if (t[..1] > 5) { }")]
    [InlineData("_ = Tensor.Create(t);")]
    [InlineData("_ = Tensor.Create([]);")]
    [InlineData("_ = t.Counts;")]
    [InlineData("_ = x.Count;")]
    public async Task Where_nobody_knows_what_is_meant_nothing_is_offered(string code) =>
        Assert.Empty(await Fixes.OfErrors(Snippet.Method(code)));

    [Fact]
    public async Task The_page_says_what_C_sharp_says_and_what_the_fixes_write()
    {
        (string Line, string Id, string Said)[] rows =
        [
            .. Row().Matches(Page.Read("docs/errors.md").Text).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value)),
        ];
        Assert.Equal(22, rows.Length);
        foreach ((string line, string id, string said) in rows)
        {
            IEnumerable<Diagnostic> errors = Compile.Of(Around(line)).GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
            Assert.Equal([id], errors.Select(error => error.Id));
            Assert.Equal(said.StartsWith('`') ? [Around(said.Trim('`'))] : [], await Fixes.OfErrors(Around(line)));
        }
    }

    private static string Around(string line) => $$"""
        using System;
        using System.Collections.Generic;
        using StaticTensors;

        class C
        {
            void M(Tensor<double> t, Tensor<int> i, List<double> list)
            {
                {{line}}
            }
        }
        """;

    /// <summary>A line, the compiler's error, and the fixed line, or why there is no fix.</summary>
    [GeneratedRegex(@"^\| `(.*)` \| (CS\d+) \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
