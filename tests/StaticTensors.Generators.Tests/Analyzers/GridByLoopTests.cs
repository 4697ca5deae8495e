using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<GridByLoopAnalyzer>;

/// <summary>STEN0013.</summary>
public class GridByLoopTests
{
    [Theory]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = x + i * 0.5;|]")]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < a.Length; ++i) { a[i] = 0.5 * i + x; }|]")]
    [InlineData("var a = new List<double>(); [|for (int i = 0; i < n; i++) a.Add(1 + i * x);|]")]
    [InlineData("var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = Math.Pow(10, -3 + i * 0.1);|]")]
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
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
