using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>Very long code, as programs write it: a reader that recursed at each step would overflow the stack.</summary>
public class LongCodeTests
{
    private const int Length = 2000;

    public static TheoryData<string> Members =>
    [
        $"object M() => Tensor.Arange({Many("1", "+")});",
        $"object M() => Tensor.Linspace((Half)({Many("1", "+")}), (Half)1);",
        $"object M(int x) => Tensor.Arange({Many("x", "+")}, constant: false);",
        $"object M() => Tensor.Arange(6){string.Concat(Enumerable.Repeat(".Copy()", Length))};",
        $"object M() => Tensor.Arange(6){string.Concat(Enumerable.Repeat(".Reshape(2, 3)", Length))};",
        $"object M() => {Many("Tensor.Arange(2, constant: false)", "+")};",
        $"object M() => Tensor.Linspace([{Many("0.5", ",")}], 3.0, num: 2);",
        $"object M(bool b) => Tensor.Arange(3, constant: {string.Concat(Enumerable.Repeat("b ? false : ", 300))} false);",
        $"void M() {{ int k = 1; {string.Concat(Enumerable.Repeat("k = 1; Tensor.Linspace(0.0, 1.0, num: k);", Length))} }}",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task It_is_borne(string member)
    {
        CSharpCompilation compilation = Compile.Of($"using System; using StaticTensors; class C {{ {member} }}");
        Assert.DoesNotContain(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);

        Compile.Generate(compilation);
        Assert.DoesNotContain(await Rules.Diagnostics(compilation), diagnostic => diagnostic.Id == "AD0001");
    }

    private static string Many(string term, string separator) => string.Join($" {separator} ", Enumerable.Repeat(term, Length));
}
