using System.Diagnostics;
using System.Numerics.Tensors;
using System.Reflection;
using StaticTensors.Printing;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class TensorTests
{
    private static readonly Tensor<double> Matrix = Tensor.Create([1.0, 2, 3, 4, 5, 6], [2, 3]);

    [Fact]
    public void Describes_itself()
    {
        Assert.Equal([2, 3], Matrix.Shape.ToArray());
        Assert.Equal(2, Matrix.Rank);
        Assert.Equal(6, Matrix.Length);
        Assert.False(Matrix.IsConstant);
        Assert.Null(Matrix.Grad);
    }

    [Fact]
    public void Rank_0_has_one_element_and_no_axis()
    {
        Tensor<double> scalar = 2.5;
        Assert.Equal([], scalar.Shape.ToArray());
        Assert.Equal(0, scalar.Rank);
        Assert.Equal(1, scalar.Length);
        Assert.Equal([2.5], scalar.ToArray());
    }

    [Fact]
    public void Spans_are_row_major_and_share_memory()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], Matrix.AsSpan().ToArray());
        Assert.True(Matrix.AsSpan() == Matrix.AsSpan());
    }

    [Fact]
    public void Tensor_span_has_the_shape()
    {
        ReadOnlyTensorSpan<double> span = Matrix.AsTensorSpan();
        Assert.Equal([2, 3], span.Lengths.ToArray());
        Assert.Equal(4, span[1, 0]);
        Assert.Equal(6, span[1, 2]);
        Assert.True(System.Runtime.CompilerServices.Unsafe.AreSame(in span[0, 0], in Matrix.AsSpan()[0]));
    }

    [Fact]
    public void Tensor_span_of_rank_0_keeps_its_element()
    {
        Tensor<double> scalar = 2.5;
        ReadOnlyTensorSpan<double> span = scalar.AsTensorSpan();
        Assert.Equal([1], span.Lengths.ToArray());
        Assert.Equal(2.5, span[0]);
    }

    [Fact]
    public void Tensor_span_of_no_elements()
    {
        ReadOnlyTensorSpan<double> span = Tensor.Zeros<double>([0, 3]).AsTensorSpan();
        Assert.Equal([0, 3], span.Lengths.ToArray());
        Assert.Equal(0, span.FlattenedLength);
    }

    [Fact]
    public void To_array_is_a_copy()
    {
        double[] copy = Matrix.ToArray();
        copy[0] = 99;
        Assert.Equal(1, Matrix.AsSpan()[0]);
    }

    [Fact]
    public void Enumerates_elements_row_major()
    {
        var seen = new List<double>();
        foreach (double x in Matrix)
            seen.Add(x);
        Assert.Equal([1, 2, 3, 4, 5, 6], seen);
        Assert.Equal(21, Enumerable.Sum(Matrix));
        Assert.Equal(6, ((System.Collections.IEnumerable)Matrix).Cast<double>().Count());
        Assert.Empty(Tensor.Zeros<int>([0, 3]));
        Assert.Equal([2.5], Tensor.Full([], 2.5));
    }

    [Fact]
    public void Collection_expression_is_rank_1_under_the_rule_of_the_type()
    {
        Tensor<double> doubles = [1, 2, 3];
        Assert.Equal([3], doubles.Shape.ToArray());
        Assert.Equal([1, 2, 3], doubles.ToArray());
        Assert.False(doubles.IsConstant);

        Tensor<int> ints = [.. doubles.Select(x => (int)x), 4];
        Assert.Equal([1, 2, 3, 4], ints.ToArray());
        Assert.True(ints.IsConstant);

        Tensor<float> none = [];
        Assert.Equal([0], none.Shape.ToArray());
    }

    [Fact]
    public void Number_converts_to_a_constant_of_rank_0()
    {
        Tensor<double> fromDouble = 1.5;
        Tensor<double> fromInt = 3;
        Tensor<decimal> fromDecimal = 0.1m;
        Assert.True(fromDouble.IsConstant);
        Assert.Equal(0, fromDouble.Rank);
        Assert.Equal(3.0, fromInt.Item());
        Assert.Equal(0.1m, fromDecimal.Item());
    }

    [Fact]
    public void Array_converts_to_a_constant_copy_of_rank_1()
    {
        double[] source = [1, 2];
        Tensor<double> tensor = source;
        source[0] = 99;
        Assert.True(tensor.IsConstant);
        Assert.Equal([2], tensor.Shape.ToArray());
        Assert.Equal([1, 2], tensor.ToArray());
    }

    [Fact]
    public void Null_array_does_not_convert()
    {
        double[]? none = null;
        Fails.With<ArgumentNullException>("values", () => { Tensor<double> _ = none!; });
    }

    [Fact]
    public void Wrap_shares_the_array()
    {
        // Generated code lets several tensors share one static array.
        int[] data = [1, 2, 3];
        Tensor<int> one = Tensor<int>.Wrap(data, [3], true), other = Tensor<int>.Wrap(data, [3, 1], true);
        Assert.True(one.AsSpan() == other.AsSpan());
        Assert.True(one.AsSpan() == data);
    }

    [Fact]
    public void To_string_is_the_printed_form() =>
        Assert.Equal(TensorText.Repr<double>([1, 2, 3, 4, 5, 6], [2, 3]), Matrix.ToString());

    [Theory]
    [InlineData(typeof(Tensor<double>))]
    [InlineData(typeof(TensorMask))]
    public void A_debugger_shows_what_ToString_says(Type type) =>
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);

    [Fact]
    public void Other_number_types_are_refused_wherever_a_tensor_begins()
    {
        Refused(() => Tensor.Zeros<char>([2]));
        Refused(() => Tensor.Create(['a', 'b']));
        Refused(() => Tensor.Create(new[] { 'a', 'b' }));
        Refused(() => Tensor.Eye<char>(2));
        Refused(() => { Tensor<char> _ = 'a'; });
        Refused(() => { Tensor<char> _ = new[] { 'a' }; });
        Refused(() => { Tensor<char> _ = ['a']; });
        Refused(() => Tensor.Create([1.0]).AsType<char>());

        static void Refused(Action call) => Fails.With<NotSupportedException>(
            null, call, "System.Char",
            "sbyte, byte, short, ushort, int, uint, long, ulong, Int128, UInt128, nint, nuint, Half, float, double, decimal");
    }
}
