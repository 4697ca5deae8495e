using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>Calls that the generator must leave alone, and ones it must see through.</summary>
public class SkippedCallTests
{
    [Theory]
    [InlineData("System.Linq.Expressions.Expression<System.Func<object>> f = () => Tensor.Arange(5);")]
    [InlineData("static object M<T>(T n) where T : unmanaged, System.Numerics.INumber<T> => Tensor.Arange(n);")]
    [InlineData("static object M(dynamic n) => Tensor.Arange(n);")]
    [InlineData("static object M(double x) => Tensor.Logspace(x, 3.0);")]
    [InlineData("static object M(double x) => Tensor.Logspace(x, 3.0, @base: 2.5e-3 / 5e-3);")]
    [InlineData("static object M(double x) => Tensor.Logspace(x, 3.0, @base: -2.5);")]
    [InlineData("static object M(double x) => Tensor.Geomspace(x, 1.0, 5);")]
    [InlineData("static object M(double x) => Tensor.Linspace(x, 3.0);")]
    [InlineData("static object M(double x) => Tensor.Logspace(new[] { x }, 3.0, @base: 2.7);")]
    [InlineData("System.Func<double, double, int, bool, double, int, bool?, Tensor<double>> f = Tensor.Logspace;")]
    [InlineData("string s = nameof(Tensor.Logspace);")]
    [InlineData("object o = Tensor.Linspace(0.0, 1.0, 5000);")]
    [InlineData("static object M() => Tensor.Linspace(0.0, 1.0, -1);")]
    [InlineData("static object M() => Tensor.Linspace<byte>(0.0, 1000.0);")]
    [InlineData("static class Tensor { public static object Arange(int n) => n; } object o = Tensor.Arange(5);")]
    public void A_call_is_left_alone(string member) => Assert.Equal("", Compile.Generated(Class(member)));

    [Theory]
    [InlineData("object o = Arange(5);")]
    [InlineData("object o = Grid.Arange(5);")]
    [InlineData("object o = StaticTensors.Tensor.Arange(stop: 5, constant: default);")]
    [InlineData("const int n = 5; object o = Tensor.Arange(n);")]
    [InlineData("static object M() { const int n = 2 + 3; return Tensor.Arange(n); }")]
    [InlineData("object o = Tensor.Arange((Half)5);")]
    [InlineData("System.Func<object> f = () => Tensor.Arange(5);")]
    public void A_call_is_seen_through(string member)
    {
        string generated = Compile.Generated(Class(member));

        Assert.Contains("Arange of", generated, StringComparison.Ordinal);
        Compile.Load(Compile.Generate(Compile.Of(Class(member))));
    }

    [Theory]
    [InlineData("static object M(double x) => Tensor.Logspace(x, 3.0, @base: 2.7);", "the base 2.7 known")]
    [InlineData("static object M(double[] x) { Tensor.Logspace<double>(0, 3, x, @base: 2.7); return x; }", "the base 2.7 known")]
    [InlineData("static object M(int n) => Tensor.Geomspace(1.5, 30.0, n);", "the start 1.5 and the stop 30 known")]
    [InlineData("static object M(int n) => Tensor.Logspace(0.5m, 2, n, @base: System.Math.E);", "the base 2.718281828459045 known")]
    [InlineData("object o = Tensor.Logspace(0.0, 1.0, 5000, @base: 3);", "the base 3 known")]
    public void A_call_that_is_known_in_part_is_seen_through(string member, string comment)
    {
        Assert.Contains(comment, Compile.Generated(Class(member)), StringComparison.Ordinal);
        Compile.Load(Compile.Generate(Compile.Of(Class(member))));
    }

    [Fact]
    public void Names_of_the_consumer_do_not_get_in_the_way()
    {
        const string Source =
            """
            namespace Mine
            {
                namespace System { class Half { } class Math { } }
                namespace StaticTensors { class Tensor { } }
                class Tensor<T> { }
                class @class
                {
                    object a = global::StaticTensors.Tensor.Logspace<global::System.Half>(0, 2, 3), b = global::StaticTensors.Tensor.Arange(0.5m, 2m);
                }
            }
            """;

        Compile.Load(Compile.Generate(Compile.Of(Source)));
        Assert.Contains("Logspace of Half", Compile.Generated(Source), StringComparison.Ordinal);
    }

    private static string Class(string member) =>
        $"using System; using StaticTensors; using static StaticTensors.Tensor; using Grid = StaticTensors.Tensor; class C {{ {member} }}";
}
