using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>The call that replaces a loop or a Select gives the same result, however often the loop ran; if it might not, no fix is offered.</summary>
public class LoopFixTests
{
    [Theory]
    [InlineData("for (int i = 0; i < a.Length; i++) a[i] = x + i * 0.5;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * step;")]
    [InlineData("for (int i = 0; i < n - 1; i++) a[i] = step * i + (x - 1);")]
    [InlineData("for (int i = 0; i < n - 2; i++) { a[i] = -3 + i * (x / n); }")]
    [InlineData("for (int i = 0; i < 3; i++) a[i] = x + i * 1_000_000_000;")]
    [InlineData("for (int i = 0; i < 2; i++) a[i] = x + i * int.MaxValue;")]
    [InlineData("for (int i = 0; i < 2; i++) a[i] = x + i * int.MinValue;")]
    [InlineData("for (int i = 0; i < n % 4; i++) a[i] = x + i * 1_000_000_000;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = i * (n + 7) + x;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * 4_000_000_000L;")]
    [InlineData("for (int i = 0; i < n; i++) this.a[i] = start + i * (1.0 / a.Length);")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = Math.Pow(10, x + i * 0.25);")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = Math.Pow(x + 1, 1 + i * 2.0);")]
    [InlineData("if (n > 0) for (int i = 0; i < n; i++) a[i] = 1.0 + i * step; else a[0] = 7;")]
    [InlineData("Action fill = () => { for (int i = 0; i < n; i++) a[i] = x + i * 0.5; }; fill();")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = i * step;")]
    [InlineData("var pair = (x, 0.5); for (int i = 0; i < n; i++) a[i] = pair.Item1 + i * pair.Item2;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = Math.Pow(x, i * -0.3);")]
    [InlineData("for (int i = 0; i <= n; i++) a[i] = x + i * step;")]
    [InlineData("for (int i = 0; i <= n - 3; i++) a[i] = (x - 5) * i;")]
    [InlineData("for (int i = 0; i <= 2; i++) a[i] = x + i * 1_000_000_000;")]
    [InlineData("for (int i = 0; i <= a.Length - 1; i++) a[i] = Math.Pow(2, step * i + x);")]
    [InlineData("a = Enumerable.Range(0, n).Select(i => x + i * step).ToArray();")]
    [InlineData("a = Enumerable.Range(0, n - 1).Select(k => Math.Pow(10, k * 0.25)).ToArray();")]
    public async Task Filled_by_a_call(string statements)
    {
        (string before, string after) = (Code(statements), await After(statements));
        Assert.NotEqual(before, after);
        (MethodInfo loop, MethodInfo call) = (Load(before), Load(after));
        foreach (int n in (int[])[0, 1, 2, 3, 7, 8, 9])
        {
            double[]? expected = Run(loop, n), actual = Run(call, n);
            // Both throw if the array is too short.
            Assert.Equal(expected is null, actual is null);
            double scale = (expected ?? []).Select(Math.Abs).DefaultIfEmpty().Max();
            Assert.All((expected ?? []).Zip(actual ?? []), pair => Assert.Equal(pair.First, pair.Second, 1e-14 * scale + double.Epsilon));
        }
    }

    [Theory]
    [InlineData("for (int i = 0; i < 2; i++) m[i][i] = 1.0 + i * 2.5;")]
    [InlineData("for (int i = 0; i < n; i++) m[0][i] = 1.0 + i * 2.5;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = a[0] + i * step;")]
    [InlineData("var b = a; for (int i = 0; i < n; i++) a[i] = x + i * b[1];")]
    [InlineData("ref double first = ref a[1]; for (int i = 0; i < n; i++) a[i] = first + i * step;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * Next();")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * Step;")]
    [InlineData("for (int i = 0; i < n; i++) Array[i] = x + i * step;")]
    [InlineData("for (int i = 0; i < Count; i++) a[i] = x + i * step;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x++ + i * step;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * (10 / n);")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * (double)(n / -1);")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * (double)checked((byte)x);")]
    [InlineData("for (int i = 0; i < n - i; i++) a[i] = x + i * step;")]
    [InlineData("for (int i = 0; i < 5; i++) a[i] = x + i * 1_000_000_000;")]
    [InlineData("checked { for (int i = 0; i < n; i++) a[i] = x + i * 1_000_000_000; }")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * 0.1f;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + i * other!.start;")]
    [InlineData("for (int i = 0; i < n; i++) /* why */ a[i] = x + i * 0.5;")]
    [InlineData("for (int i = 0; i < n; i++) a[i] = x + /* why */ i * 0.5;")]
    [InlineData("for (int i = 0; i < n; i++)\n#if DEBUG\na[i] = 0;\n#else\na[i] = x + i * 0.5;\n#endif")]
    [InlineData("for (int i = 0; i <= 3; i++) a[i] = x + i * 1_000_000_000;")]
    [InlineData("for (int i = 0; i <= n; i++) a[i] = a[1] * i;")]
    [InlineData("a = Enumerable.Range(0, n).Select(i => x + i * Step).ToArray();")]
    [InlineData("a = Enumerable.Range(0, n).Select(i => x + i * a[0]).ToArray();")]
    public async Task Left_alone(string statements) => Assert.Equal(Code(statements), await After(statements));

    private static async Task<string> After(string statements)
    {
        Project project = Fixes.Project([Code(statements)]);
        Document document = (await Fixes.Of(project)).SingleOrDefault()?.Document ?? project.Documents.Single();
        return $"{await document.GetTextAsync(TestContext.Current.CancellationToken)}";
    }

    private static string Code(string statements) =>
        $$"""
        using System;
        using System.Linq;
        using StaticTensors;

        public class C
        {
            double[] a = new double[8];
            double[][] m = [new double[8], new double[8]];
            double start = 0.3, step = 0.7;
            C? other = null;
            int calls;
            double Step => calls++;
            double[] Array => new double[8];
            int Count => 3 - calls++;
            double Next() => calls++;

            public static double[] Run(int n) => new C().Fill(n, 2);

            double[] Fill(int n, double x)
            {
                {{statements}}
                return a;
            }
        }
        """;

    private static MethodInfo Load(string code) => Fixes.Load(CSharpCompilation.Create(
        "Consumer", [CSharpSyntaxTree.ParseText(code, Compile.Options)], Snippet.References, Snippet.Options)).GetType("C")!.GetMethod("Run")!;

    private static double[]? Run(MethodInfo method, int n)
    {
        try
        {
            return (double[])method.Invoke(null, [n])!;
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
