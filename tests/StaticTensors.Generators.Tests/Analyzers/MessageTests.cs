using System.Reflection;
using Microsoft.CodeAnalysis;
using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>What a user reads: a message says what was given, what is allowed and what to do.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("Tensor.Linspace<int>(0, 9, 10, constant: false);",
        "STEN0001: constant: false was given, but a tensor of int is always constant: only Half, float and double have derivatives. " +
        "Leave the argument out, say constant: true, or use double.")]
    [InlineData("Tensor.Linspace(0.0, 1, num: -2);", "STEN0002: -2 samples cannot be made: ask for 0 or more.")]
    [InlineData("Tensor.Linspace(0.0, 1, axis: 1);", "STEN0003: Axis 1 is out of range for rank 1: use -1 to 0.")]
    [InlineData("Tensor.Linspace([0.0, 1], 2.0, axis: -3);", "STEN0003: Axis -3 is out of range for rank 2: use -2 to 1.")]
    [InlineData("Tensor.Linspace<byte>(0, 256, 3);",
        "STEN0004: Linspace<byte>: element 2 is 256, but byte holds 0 to 255. Use a wider element type, such as double, or ends that stay in this range.")]
    [InlineData("Tensor.Logspace(20.0, 20000);",
        "STEN0005: Logspace takes exponents: 10^20000 is infinite in double; Geomspace takes the end points themselves")]
    [InlineData("Tensor.Logspace<float>(200.5, 0);",
        "STEN0005: Logspace takes exponents: 10^200.5 is infinite in float; double holds every element")]
    [InlineData("Tensor.Logspace(0.0, 2000, @base: 3);",
        "STEN0005: Logspace takes exponents: 3^2000 is infinite in double; Geomspace takes the end points themselves")]
    [InlineData("Tensor.Linspace(double.NaN, 1);", "STEN0006: Element 0 is NaN: an argument is NaN")]
    [InlineData("Tensor.Geomspace(1, double.NaN);", "STEN0006: Element 1 is NaN: an argument is NaN")]
    [InlineData("Tensor.Logspace(0.0, 1, @base: double.NaN);", "STEN0006: Element 1 is NaN: an argument is NaN")]
    [InlineData("Tensor.Linspace(double.NegativeInfinity, double.PositiveInfinity, 3);", "STEN0006: Element 1 is NaN: an argument is infinite")]
    [InlineData("Tensor.Logspace(0.0, 1, num: 4, @base: -2);", "STEN0006: Element 1 is NaN: a negative base has real powers only at integer exponents")]
    [InlineData("Tensor.Logspace(0.0, 2.5, num: 2, @base: -2);", "STEN0006: Element 1 is NaN: a negative base has real powers only at integer exponents")]
    [InlineData("Tensor.Linspace<int>(0, 3, 10);", "STEN0007: Only 4 of 10 int elements are distinct; the rest repeat after truncation")]
    [InlineData("Tensor.Linspace<short>(5, 3, 4);", "STEN0007: Only 3 of 4 short elements are distinct; the rest repeat after truncation")]
    [InlineData("Tensor.Linspace<int>(0, 1022, 1024);", "STEN0007: Only 1023 of 1024 int elements are distinct; the rest repeat after truncation")]
    [InlineData("Tensor.Linspace<int>(0, 1023, 1025);", "STEN0007: At most 1024 of 1025 int elements are distinct; the rest repeat after truncation")]
    [InlineData("Tensor.Linspace<int>(1000, 2000, 2000);",
        "STEN0007: At most 1001 of 2000 int elements are distinct; the rest repeat after truncation")]
    [InlineData("Tensor.Logspace<int>(0, 2, 1024);", "STEN0007: Only 100 of 1024 int elements are distinct; the rest repeat after truncation")]
    [InlineData("Tensor.Logspace(Math.Log10(2), Math.Log10(x));",
        "STEN0008: Logspace of two logarithms is Geomspace of the numbers, exact at both ends")]
    [InlineData("Tensor.Linspace<int>(0, 9, 10).Backward();",
        "STEN0009: Backward of a tensor that is always constant: only Half, float and double have derivatives, int does not")]
    [InlineData("_ = Tensor.Linspace(0.0, 1, constant: true).Grad;",
        "STEN0009: Grad of a tensor that is always constant: it was made with constant: true, or from numbers")]
    [InlineData("var s = Tensor.Linspace(0.0, 1, 2, constant: false); Tensor.Logspace(s, 3.0);",
        "STEN0010: A variable tensor is given as start, but no gradient flows through Logspace into it")]
    [InlineData("Tensor.Arange(0, 1, 0);",
        "STEN0011: The step of Arange must not be 0: the grid would never reach its stop. Use a non-zero step, or Full.")]
    [InlineData("Tensor.Arange(0.0, double.NaN);",
        "STEN0015: Arange needs finite ends and a step that is a number: with stop = NaN the number of elements is undefined.")]
    [InlineData("Tensor.Arange(0.0, 1, double.NaN);",
        "STEN0015: Arange needs finite ends and a step that is a number: with step = NaN the number of elements is undefined.")]
    [InlineData("Tensor.Geomspace(0.0, 1);",
        "STEN0011: Geomspace cannot start at 0: every element is the one before times a constant ratio. Use a small non-zero end, or Linspace.")]
    [InlineData("Tensor.Geomspace(1.0, 0);",
        "STEN0011: Geomspace cannot stop at 0: every element is the one before times a constant ratio. Use a small non-zero end, or Linspace.")]
    [InlineData("Tensor.Geomspace(-1.0, 1);",
        "STEN0011: Geomspace cannot go from -1 to 1: no real ratio changes the sign. Make both ends positive or both negative, or use Linspace.")]
    [InlineData("var a = new double[9]; for (int i = 0; i < 9; i++) a[i] = x + i * 0.5;",
        "STEN0013: These are the elements of a grid: Linspace makes them, each rounded once")]
    [InlineData("_ = Enumerable.Range(0, n).Select(i => i * 0.5);", "STEN0013: These are the elements of a grid: Linspace makes them, each rounded once")]
    [InlineData("_ = Tensor.Pow(10, Tensor.Linspace(0, x));", "STEN0013: These are the elements of a grid: Logspace makes them, each rounded once")]
    [InlineData("var a = new double[9]; for (int i = 0; i < 9; i++) a[i] = Math.Pow(10, x + i * 0.5);",
        "STEN0013: These are the elements of a grid: Logspace makes them, each rounded once")]
    [InlineData("Tensor.Logspace([400, double.NaN], 500.0);",
        "STEN0005: Logspace takes exponents: 10^400 is infinite in double; Geomspace takes the end points themselves\n" +
        "STEN0006: Element 0 is NaN: an argument is NaN")]
    [InlineData("Tensor.Linspace([0.0, 1], [1.0, 2, 3]);",
        "STEN0014: The shapes (2,) of start and (3,) of stop do not broadcast: counted from the last axis, dimensions must be equal or 1, and 2 meets 3. " +
        "Reshape one of them.")]
    [InlineData("Tensor.Zeros<int>([2, -3]);", "STEN0014: The shape (2, -3) has the negative dimension -3: dimensions are 0 or more.")]
    [InlineData("Tensor.Create([1.0, 2, 3], [2, 2]);",
        "STEN0014: 3 elements do not fill the shape (2, 2), which has 4: give as many as the product of the dimensions.")]
    [InlineData("_ = Tensor.Linspace(0.0, 1, 6).Reshape(4, 2);",
        "STEN0014: A tensor of shape (6,) cannot take the shape (4, 2): the product of the dimensions must be 6, and one of them may be -1, " +
        "to be inferred.")]
    [InlineData("Tensor.Zeros<int>([-2]);", "STEN0014: The shape (-2,) has the negative dimension -2: dimensions are 0 or more.")]
    [InlineData("Tensor.Arange(0L, 3_000_000_000L);",
        "STEN0015: From 0 to 3000000000 in steps of 1 there are more elements than an array can hold (2147483591). Use a larger step or a nearer stop.")]
    [InlineData("Tensor.Zeros<char>([2]);",
        "STEN0016: System.Char is not an element type: use one of sbyte, byte, short, ushort, int, uint, long, ulong, Int128, UInt128, " +
        "nint, nuint, Half, float, double, decimal.")]
    [InlineData("_ = Tensor.Zeros<double>([2, 3])[2];", "STEN0017: Index 2 is outside axis 0 of length 2: use -2 to 1.")]
    [InlineData("Tensor.Logspace(1, 100);", "STEN0018: Logspace takes exponents: from 10^1 to 10^100; Geomspace takes the ends themselves")]
    [InlineData("Tensor.Logspace(Math.Log(20), Math.Log(x));",
        "STEN0019: Logspace raises 10 to these natural logarithms: Geomspace takes the numbers themselves")]
    [InlineData("Tensor.Arange(10, 0);", "STEN0020: From 10 to 0 in steps of 1 there are no elements")]
    [InlineData("Tensor.Linspace(0, 1 / 3);", "STEN0021: 1 / 3 is 0, because this is integer division")]
    [InlineData("t.Reshape(2, 3);", "STEN0022: Reshape changes nothing: it returns a new tensor, which is not used")]
    [InlineData("foreach (Tensor<double> row in t) { }",
        "STEN0023: foreach gives each element here, as a tensor of rank 0: Rows gives the parts along the first axis")]
    [InlineData("Tensor.Linspace(0.0, 1, num: 9, endpoint: false, axis: -1, constant: true);", "")]
    public async Task It_says(string statements, string expected)
    {
        IEnumerable<Diagnostic> shown = (await Rules.Diagnostics(Snippet.Method(statements))).Where(one => one.Severity != DiagnosticSeverity.Hidden);
        Assert.Equal(expected, string.Join("\n", shown.Select(one => $"{one.Id}: {one.GetMessage()}")));
    }

    [Fact]
    public void Every_message_is_shown()
    {
        IEnumerable<string> shown = typeof(MessageTests).GetMethod(nameof(It_says))!.GetCustomAttributes<InlineDataAttribute>()
            .Select(row => $"{row.Data[1]}".Split(':')[0]).Where(id => id.Length > 0).Distinct().Order(StringComparer.Ordinal);
        // What a call returns has its own messages, below.
        Assert.Equal(
            Rules.All.SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id).Where(id => id != "STEN0012").Order(StringComparer.Ordinal), shown);
    }

    [Theory]
    [InlineData("Tensor.Logspace(x, x, n, flag, x, n, flag);", "start, stop, base, num, endpoint, axis and constant are")]
    [InlineData("Tensor.Linspace(0.0, 1, n);", "num is")]
    [InlineData("Tensor.Geomspace(1.0, 2, 9, flag);", "endpoint is")]
    [InlineData("Tensor.Geomspace(1.0, 2, axis: n, constant: flag);", "axis and constant are")]
    [InlineData("Tensor.Logspace(1.0, 2, @base: x);", "base is")]
    [InlineData("Tensor.Arange(0.0, x, x);", "stop and step are")]
    [InlineData("Tensor.PerDecade(1.0, 1000, n);", "samples is")]
    public async Task It_says_what_is_not_known(string statements, string unknown)
    {
        Diagnostic diagnostic = Assert.Single(await Rules.Diagnostics(Snippet.Method(statements), new ValuesOfCallAnalyzer()));
        Assert.Equal($"Computed at run time: {unknown} not known to the compiler", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("Tensor.Linspace(0.0, 7, 8);", "Linspace of double, shape (8,), 8 elements: 0 … 7; all: 0, 1, 2, 3, 4, 5, 6, 7")]
    [InlineData("Tensor.Linspace(0.0, 8, 9);", "Linspace of double, shape (9,), 9 elements: 0 … 8")]
    [InlineData("Tensor.Linspace([0.0, 1], 2.0, 2);", "Linspace of double, shape (2, 2), 4 elements: 0 … 2")]
    [InlineData("Tensor.Linspace([0.0, 1], [2.0, 5], 2);", "Linspace of double, shape (2, 2), 4 elements: 0 … 5")]
    public async Task It_shows_up_to_eight_values(string statements, string expected) =>
        Assert.Equal(expected, Assert.Single(await Rules.Diagnostics(Snippet.Method(statements), new ValuesOfCallAnalyzer())).GetMessage());
}
