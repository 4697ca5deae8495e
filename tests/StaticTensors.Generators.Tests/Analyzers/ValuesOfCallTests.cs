using Microsoft.CodeAnalysis;
using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>STEN0012.</summary>
public class ValuesOfCallTests
{
    [Theory]
    [InlineData("Tensor.Geomspace<int>(1, 256, num: 5);", "Geomspace of int, shape (5,), 5 elements: 1 … 256; all: 1, 4, 16, 64, 256")]
    [InlineData("Tensor.Logspace(0.0, 3.0);", "Logspace of double, shape (50,), 50 elements: 1 … 1000")]
    [InlineData("Tensor.Logspace(0.0, x);", "Computed at run time: stop is not known to the compiler")]
    [InlineData("Tensor.Linspace(x, x, n);", "Computed at run time: start, stop and num are not known to the compiler")]
    [InlineData("Tensor.Linspace<nint>(0, 1e10, 3);", "Computed at run time: the width of the process is not known to the compiler")]
    public async Task It_says_what_the_call_will_answer(string statements, string message)
    {
        Diagnostic diagnostic = Assert.Single(await Rules.Diagnostics(Snippet.Method(statements), new ValuesOfCallAnalyzer()));

        Assert.Equal(message, diagnostic.GetMessage());
        Assert.Equal(DiagnosticSeverity.Hidden, diagnostic.Severity);
    }

    [Theory]
    [InlineData("var a = Tensor.Linspace(0.0, 1, 2);", "Linspace of double, shape (2,), 2 elements: 0 … 1; all: 0, 1")]
    [InlineData("var a = Tensor.Zeros<int>([2]);", "a has the shape (2,)")]
    public async Task A_local_with_known_values_needs_no_shape(string statements, string message) =>
        Assert.Equal(message, Assert.Single(await Rules.Diagnostics(Snippet.Method(statements), new ValuesOfCallAnalyzer())).GetMessage());

    [Theory]
    [InlineData("Tensor.Linspace<byte>(0, 256);")]
    [InlineData("Tensor.Zeros<int>([2]);")]
    public async Task It_is_silent_elsewhere(string statements) =>
        Assert.Empty(await Rules.Diagnostics(Snippet.Method(statements), new ValuesOfCallAnalyzer()));
}
