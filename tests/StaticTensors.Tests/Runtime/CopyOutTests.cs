using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>Elements on their way to and from what the rest of .NET takes.</summary>
public class CopyOutTests
{
    private static readonly Tensor<double> Matrix = new double[,] { { 1, 2, 3 }, { 4, 5, 6 } };

    [Fact]
    public void A_tensor_of_one_element_is_that_number()
    {
        Assert.Equal(4, (double)Tensor.Create([1.0, 2, 4])[^1]);
        Assert.Equal(7, (int)Tensor.Full([1, 1], 7));
        // C# converts further from the element type.
        Assert.Equal(2, (int)Tensor.Create([2.5]));
        Fails.With<InvalidOperationException>(null, () => _ = (double)Matrix, "6 elements", "(2, 3)", "Item");
        Fails.With<InvalidOperationException>(null, () => _ = (double)Tensor.Zeros<double>([0]), "0 elements", "(0,)");
        Fails.With<ArgumentNullException>("tensor", () => _ = (double)(Tensor<double>)null!);
    }

    [Fact]
    public void Elements_are_copied_into_a_span_and_what_is_behind_them_stays()
    {
        double[] buffer = [0, 0, 0, 0, 0, 0, -1];
        Matrix.CopyTo(buffer);
        Assert.Equal([1, 2, 3, 4, 5, 6, -1], buffer);

        double[] small = [9, 9, 9, 9, 9];
        Fails.With<ArgumentException>("destination", () => Matrix.CopyTo(small), "6 elements", "length 5");
        Assert.Equal([9, 9, 9, 9, 9], small);
        Tensor.Zeros<double>([0]).CopyTo([]);
    }

    [Fact]
    public void A_tensor_is_a_list_of_its_elements()
    {
        IReadOnlyList<double> list = Matrix;
        Assert.Equal((6, 4), (list.Count, list[3]));
    }

    [Fact]
    public void Memory_is_the_tensor_s_own() => Assert.True(Matrix.AsMemory().Span == Matrix.AsSpan());

    [Fact]
    public void Every_element_type_goes_into_two_dimensions_and_back()
    {
        All<sbyte>(); All<byte>(); All<short>(); All<ushort>(); All<int>(); All<uint>(); All<long>(); All<ulong>();
        All<Int128>(); All<UInt128>(); All<nint>(); All<nuint>(); All<Half>(); All<float>(); All<double>(); All<decimal>();

        static void All<T>() where T : unmanaged, System.Numerics.INumber<T>
        {
            T[,] array = new T[3, 2];
            for (int i = 0; i < 6; i++)
                array[i / 2, i % 2] = T.CreateChecked(i);
            Tensor<T> made = Tensor.Create(array), converted = array;

            Assert.Equal([3, 2], made.Shape.ToArray());
            Assert.Equal(Enumerable.Range(0, 6).Select(T.CreateChecked), made);
            Assert.Equal(array, made.ToArray2D());
            Assert.True(converted.IsConstant);
            array[0, 0] = T.One;
            Assert.Equal(T.Zero, made.Item(0, 0));
        }
    }

    [Fact]
    public void Two_dimensions_keep_the_rules_of_constants()
    {
        Assert.False(Tensor.Create(new double[1, 1]).IsConstant);
        Assert.True(Tensor.Create(new double[1, 1], constant: true).IsConstant);
        Fails.With<ArgumentException>("constant", () => Tensor.Create(new int[1, 1], constant: false), "int");
        Fails.With<ArgumentNullException>("data", () => Tensor.Create((double[,])null!));
        Fails.With<ArgumentNullException>("values", () => _ = (Tensor<double>)(double[,])null!);
        Fails.With<NotSupportedException>(null, () => Tensor.Create(new char[1, 1]), "Char");
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(2, 0)]
    public void Empty_matrices_keep_their_shape(int rows, int columns)
    {
        Tensor<double> empty = Tensor.Create(new double[rows, columns]);
        Assert.Equal([rows, columns], empty.Shape.ToArray());
        Assert.Equal((rows, columns), (empty.ToArray2D().GetLength(0), empty.ToArray2D().GetLength(1)));
    }

    [Fact]
    public void Other_ranks_are_no_matrices()
    {
        Fails.With<InvalidOperationException>(null, () => Matrix[0].ToArray2D(), "(3,)", "rank 1", "Reshape");
        Fails.With<InvalidOperationException>(null, () => Tensor.Zeros<int>([2, 2, 2]).ToArray2D(), "(2, 2, 2)", "rank 3");
    }

    [Fact]
    public void Rows_lie_along_the_first_axis()
    {
        Assert.Equal([[1.0, 2, 3], [4, 5, 6]], Matrix.Rows().Select(row => row.ToArray()));
        Assert.Equal([[], []], Tensor.Create([1.0, 2]).Rows().Select(row => row.Shape.ToArray()));
        Assert.Empty(Tensor.Zeros<int>([0, 3]).Rows());
        Fails.With<InvalidOperationException>(null, () => Tensor.Full([], 1.0).Rows(), "rank 0", "Item");
    }
}
