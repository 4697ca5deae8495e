using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>No text of the library depends on the culture: every place that writes a number that a culture would write differently.</summary>
public class CultureTests
{
    private static readonly Tensor<double> Matrix = Tensor.Create([-1.5, double.NaN, double.NegativeInfinity, 1e300], [2, 2]);

    private static readonly Dictionary<string, Action> Failures = new()
    {
        ["num"] = () => Tensor.Linspace(0, 1, num: -3),
        ["axis"] = () => Tensor.Linspace(0, 1, axis: -3),
        ["size"] = () => Tensor.Linspace([0.0, 1], 1.0, num: int.MaxValue),
        ["broadcast"] = () => Tensor.Linspace([0.0, 1], [0.0, 1, 2]),
        ["ends of opposite sign"] = () => Tensor.Geomspace(-1.5, 2.5),
        ["integer overflow"] = () => Tensor.Linspace<sbyte>(0, -1000),
        ["integer overflow beyond 128 bits"] = () => Tensor.Logspace<int>(0, 41, num: 2, @base: -10),
        ["integer overflow beyond double"] = () => Tensor.Logspace<int>(0, 401, num: 2, @base: -10),
        ["array-like integer overflow"] = () => Tensor.Linspace<byte>([0.0, 1], [0, -1.5], num: 2),
        ["decimal overflow"] = () => Tensor.Linspace<decimal>(0.0, -1e30),
        ["Arange not finite"] = () => Tensor.Arange(0, double.NegativeInfinity, -0.5),
        ["Arange NaN"] = () => Tensor.Arange(double.NaN),
        ["Arange too long"] = () => Tensor.Arange(-1.5, -1e300, -0.5),
        ["negative dimension"] = () => Tensor.Zeros<double>([2, -3]),
        ["data and shape"] = () => Tensor.Create([1.0], [2, 3]),
        ["Eye"] = () => Tensor.Eye<double>(-2),
        ["Eye columns"] = () => Tensor.Eye<double>(2, -2),
        ["Identity"] = () => Tensor.Identity<double>(-2),
        ["Reshape"] = () => Matrix.Reshape(-2, 2),
        ["Reshape twice open"] = () => Matrix.Reshape(-1, -1),
        ["Reshape mismatch"] = () => Matrix.Reshape(-1, 3),
        ["Transpose"] = () => Matrix.Transpose(-1),
        ["Transpose twice"] = () => Matrix.Transpose(-1, -1),
        ["Transpose outside"] = () => Matrix.Transpose(-3, 0),
        ["index"] = () => _ = Matrix[-3],
        ["Index"] = () => _ = Matrix[^3],
        ["Range"] = () => _ = Matrix[1..5],
        ["int[]"] = () => _ = Matrix[new[] { 0, -3 }],
        ["Item"] = () => Matrix.Item(0, -3),
        ["AsType"] = () => Matrix.AsType<byte>(),
        ["AsType decimal"] = () => Matrix.AsType<decimal>(),
    };

    public static TheoryData<string> Names => [.. Failures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Messages_are_the_same_in_every_culture(string name)
    {
        Assert.Equal(Message(), OddCulture.Under(Message), StringComparer.Ordinal);

        string Message() => Record.Exception(Failures[name])!.Message;
    }

    [Fact]
    public void A_printed_tensor_is_the_same_in_every_culture()
    {
        Same(Matrix.ToString);
        Same(Tensor.Create([-1.5f, 2.25f]).ToString);
        Same(Tensor.Create([-1e-30f, 2.25f]).ToString);
        Same(Tensor.Create([(Half)(-1.5)]).ToString);
        Same(Tensor.Create([-1.5m, 1e-20m]).ToString);
        Same(Tensor.Create([-1, 2]).ToString);
        Same(Tensor.Create([Int128.MinValue]).ToString);
        Same(Tensor.Linspace(-1, 0, num: 2000).ToString);
        Same(() => ((TensorIndex)(-1)).ToString());
        Same(() => ((TensorIndex)new[] { -1, 2 }).ToString());
        Same((Matrix > 0).ToString);

        static void Same(Func<string> text) => Assert.Equal(text(), OddCulture.Under(text), StringComparer.Ordinal);
    }

    [Fact]
    public void The_odd_culture_is_odd() =>
        Assert.Equal("minus1dot5 none minusendless", OddCulture.Under(() => $"{-1.5} {double.NaN} {double.NegativeInfinity}"));
}
