using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<UnsupportedElementAnalyzer>;

/// <summary>STEN0016.</summary>
public class UnsupportedElementTests
{
    [Theory]
    [InlineData("{|STEN0016:Tensor.Zeros<char>([2])|};")]
    [InlineData("{|STEN0016:Grid<char>.Linspace(0, 1, 3)|};")]
    [InlineData("{|STEN0016:Tensor.Arange('a', 'z')|};")]
    [InlineData("{|STEN0016:Tensor.Logspace<System.Runtime.InteropServices.NFloat>(0, 1)|};")]
    [InlineData("Span<char> s = new char[3]; {|STEN0016:Tensor.Linspace<char>(0, 1, s)|};")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Zeros<Half>([2]);")]
    [InlineData("Generic<int>(); static void Generic<T>() where T : unmanaged, System.Numerics.INumber<T> => Tensor.Zeros<T>([2]);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
