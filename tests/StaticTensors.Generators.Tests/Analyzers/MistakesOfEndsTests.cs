using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>STEN0018 to STEN0021: ends that are probably not intended.</summary>
public class MistakesOfEndsTests
{
    [Theory]
    [InlineData("[|Tensor.Logspace(1, 100)|];")]
    [InlineData("[|Tensor.Logspace(100, 10)|];")]
    [InlineData("[|Tensor.Logspace(1, 0.01)|];")]
    [InlineData("[|Tensor.Logspace(0.001, 0.1)|];")]
    [InlineData("[|Tensor.Logspace(0.01f, 1f, num: 9)|];")]
    [InlineData("_ = [|Grid<double>.Logspace(1, 100)|];")]
    [InlineData("[|Tensor.Logspace<decimal>(0.01, 10, num: 2)|];")]
    public Task Powers_of_ten_are_reported(string statements) => Verify<ExponentsAsEndsAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace(1, 10);")]
    [InlineData("Tensor.Logspace(0.1, 1);")]
    [InlineData("Tensor.Logspace(-3, 3);")]
    [InlineData("Tensor.Logspace(0, 100);")]
    [InlineData("Tensor.Logspace(1, 300);")]
    [InlineData("Tensor.Logspace(1, 1000);")]
    [InlineData("Tensor.Logspace(1, 100, @base: 10);")]
    [InlineData("Tensor.Logspace(1, 100, @base: 2);")]
    [InlineData("Tensor.Linspace(1, 100);")]
    [InlineData("Tensor.Logspace(1, x);")]
    public Task What_may_be_exponents_is_not(string statements) => Verify<ExponentsAsEndsAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("[|Tensor.Logspace(Math.Log(20), Math.Log(x))|];")]
    [InlineData("[|Tensor.Logspace(MathF.Log(20), MathF.Log((float)x), n)|];")]
    [InlineData("[|Tensor.Logspace<float>(Math.Log(20), Math.Log(x), @base: 10)|];")]
    public Task Natural_logarithms_are_reported(string statements) => Verify<NaturalLogarithmAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace(Math.Log(20), Math.Log(x), @base: Math.E);")]
    [InlineData("Tensor.Logspace(Math.Log(20), 3); Tensor.Logspace(1, Math.Log(20));")]
    [InlineData("Tensor.Logspace(Math.Log10(20), Math.Log10(x));")]
    [InlineData("Tensor.Logspace(Math.Log(20), Math.Log(x), @base: x);")]
    public Task Others_are_not(string statements) => Verify<NaturalLogarithmAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("[|Tensor.Arange(10, 0)|];")]
    [InlineData("[|Tensor.Arange(-3)|];")]
    [InlineData("[|Tensor.Arange(0.0, -5.0, 0.5)|];")]
    [InlineData("int a = 10; [|Tensor.Arange(a, 0)|];")]
    public Task An_empty_grid_is_reported(string statements) => Verify<EmptyGridAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("Tensor.Arange(0); Tensor.Arange(3, 3);")]
    [InlineData("Tensor.Arange(10, 0, -1);")]
    [InlineData("Tensor.Arange(n, 0); Tensor.Linspace(0.0, 1.0, num: 0);")]
    public Task A_grid_that_is_not_empty_or_is_so_on_purpose_is_not(string statements) => Verify<EmptyGridAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("Tensor.Linspace(0, [|1 / 3|]);")]
    [InlineData("Tensor.Linspace([|1 / 3|], 2.0);")]
    [InlineData("Tensor.Logspace(0, 2, @base: [|7 / 2|]);")]
    [InlineData("Tensor.Arange(0.0, 9, [|3 / 2|]);")]
    [InlineData("Tensor.Linspace(0.0, 2 * Math.PI * ([|1 / 3|]));")]
    [InlineData("const long Third = 3; Tensor.Logspace<float>(0, [|10 / Third|]);")]
    [InlineData("Tensor.Arange(0.0, 1, [|1 / 10|] + 0.5);")]
    public Task A_lost_fraction_is_reported(string statements) => Verify<IntegerDivisionAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("Tensor.Linspace(0, 1.0 / 3);")]
    [InlineData("Tensor.Linspace(0, 6 / 3);")]
    [InlineData("Tensor.Linspace(0.0, n / 2);")]
    [InlineData("Tensor.Linspace<int>(0, 7 / 2); Tensor.Arange(7 / 2);")]
    [InlineData("Tensor.Linspace(0.0, 1.0, num: 7 / 2);")]
    public Task No_fraction_no_loss(string statements) => Verify<IntegerDivisionAnalyzer>.Statements(statements);
}
