using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<GridByHandAnalyzer>;

/// <summary>STEN0013.</summary>
public class GridByHandTests
{
    [Theory]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = x + i * 0.5;|]")]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < a.Length; ++i) { a[i] = 0.5 * i + x; }|]")]
    [InlineData("var a = new List<double>(); [|for (int i = 0; i < n; i++) a.Add(1 + i * x);|]")]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = Math.Pow(10, -3 + i * 0.1);|]")]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = i * x;|]")]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = (float)x + i * 0.5;|]")]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = Math.Pow(10, 0.1 * i);|]")]
    [InlineData("var a = new double[n + 1]; [|for (int i = 0; i <= n; i++) a[i] = x + i * 0.5;|]")]
    [InlineData("var a = new double[2]; [|for (int i = 0; i <= 1; i++) a[i] = x + i * 2_000_000_000;|]")]
    [InlineData("var a = [|Enumerable.Range(0, n).Select(i => x + i * 0.5)|].ToArray();")]
    [InlineData("double s = 0.1; foreach (double d in [|Enumerable.Range(0, n).Select(i => { return i * s; })|]) { }")]
    [InlineData("List<double> a = [|Enumerable.Select(Enumerable.Range(0, n), i => Math.Pow(2, x - 1 + i * x))|].ToList();")]
    [InlineData("var a = [|Tensor.Pow(10, Tensor.Linspace(0.0, x))|];")]
    [InlineData("var a = [|Tensor.Pow(y: Tensor.Linspace<float>([0, 1], 2, axis: 1), x: 2.5f, constant: flag)|];")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("var a = new double[n]; for (int i = 1; i < n; i++) a[i] = x + i * 0.5;")]
    [InlineData("var a = new double[n]; for (int i = 0; i < n; i += 2) a[i] = x + i * 0.5;")]
    [InlineData("var a = new int[n]; for (int i = 0; i < n; i++) a[i] = 3 + i * 2;")]
    [InlineData("var a = new double[n]; for (int i = 0; i < n; i++) a[i] = x + i * i;")]
    [InlineData("var a = new double[n]; for (int i = 0; i < n; i++) a[i] = Math.Sin(x) + i * 0.5;")]
    [InlineData("var a = new double[n]; for (int i = 0; i < n; i++) { a[i] = x + i * 0.5; x++; }")]
    [InlineData("var a = new double[n]; for (int i = 0; i < n; i++) a[0] = x + i * 0.5;")]
    [InlineData("var a = new double[n]; int j = 0; for (int i = 0; i < n; i++) a[j] = x + i * 0.5;")]
    [InlineData("var a = new float[n]; for (int i = 0; i < n; i++) a[i] = (float)(x + i * 0.5);")]
    [InlineData("var a = new double?[n]; for (int i = 0; i < n; i++) a[i] = x + i * 0.5;")]
    [InlineData("var a = new double[n]; for (int i = 0; i < n; i++) a[i] = i * 2;")]
    [InlineData("var a = new double[n]; for (int i = 0; i < n; i++) a[i] = x - i * 0.5;")]
    [InlineData("var a = new double[n]; for (int i = 0; i != n; i++) a[i] = x + i * 0.5;")]
    [InlineData("var a = new double[3]; for (int i = 0; i <= 2; i++) a[i] = x + i * 2_000_000_000;")]
    [InlineData("var a = Enumerable.Range(1, n).Select(i => x + i * 0.5);")]
    [InlineData("var a = Enumerable.Range(0, n).Where(i => i > 2).Select(i => x + i * 0.5);")]
    [InlineData("var a = Enumerable.Range(0, n).Select((i, j) => x + i * 0.5);")]
    [InlineData("var a = Enumerable.Range(0, n).Select(i => 0.5 * n);")]
    [InlineData("var a = Enumerable.Range(0, n).Select(i => 3 + i * 2);")]
    [InlineData("var a = Enumerable.Range(0, n).Select(i => { x++; return x + i * 0.5; });")]
    [InlineData("var a = Enumerable.Range(0, n).Select(i => x + i * Math.Sin(x));")]
    [InlineData("var a = Enumerable.Range(0, n).Any(i => x > i * 0.5);")]
    [InlineData("var a = Enumerable.Range(0, n).Sum(i => x + i * 0.5);")]
    [InlineData("static Tensor<double> Pow(double x, Tensor<double> y) => y; var a = Pow(10, Tensor.Linspace(0.0, x));")]
    [InlineData("var a = Tensor.Pow(10, t);")]
    [InlineData("var a = Tensor.Pow(t, Tensor.Linspace(0.0, x));")]
    [InlineData("var a = Tensor.Pow(Tensor.Linspace(0.0, x), 10);")]
    [InlineData("var a = Tensor.Pow(10, Tensor.Linspace(0.0, x) + 1);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
