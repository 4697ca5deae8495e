using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>
/// Sums whose error does not grow with the number of addends, wherever sums are formed, against integer arithmetic. All addends are positive, and there are
/// enough of them to make a plain running sum fail.
/// </summary>
public class SumAccuracyTests
{
    private const int Seed = 20261212;

    [Fact]
    public void Many_equal_numbers()
    {
        Assert.Equal((float)(10_000_000 * (double)0.1f), Tensor.Sum(Tensor.Full([10_000_000], 0.1f)).Item());
        Assert.Equal((Half)5000, Tensor.Sum(Tensor.Ones<Half>([5000])).Item());
        Assert.Equal((Half)100, Tensor.Mean(Tensor.Full([5000], (Half)100)).Item());
    }

    [Fact]
    public void Ten_million_random_numbers()
    {
        var random = new Random(Seed);
        var floats = new float[10_000_000];
        var doubles = new double[floats.Length];
        Int128 floatSum = 0, doubleSum = 0;
        for (int i = 0; i < floats.Length; i++)
        {
            // In units of 2^-24 and 2^-53.
            int single = random.Next(1 << 24);
            long wide = random.NextInt64(1L << 53);
            (floats[i], doubles[i]) = (MathF.ScaleB(single, -24), Math.ScaleB(wide, -53));
            (floatSum, doubleSum) = (floatSum + single, doubleSum + wide);
        }

        double floatError = Tensor.Sum(Tensor.Create(floats)).Item() / Math.ScaleB((double)floatSum, -24) - 1;
        double doubleError = Tensor.Sum(Tensor.Create(doubles)).Item() / Math.ScaleB((double)doubleSum, -53) - 1;
        Assert.True(Math.Abs(floatError) < 1e-7 && Math.Abs(doubleError) < 2e-15, $"seed {Seed}: {floatError}, {doubleError}");
    }

    [Fact]
    public void A_sum_is_rounded_once()
    {
        var random = new Random(Seed);
        for (int round = 0; round < 200; round++)
        {
            int length = random.Next(1, 3000);
            Half[] halves = [.. Enumerable.Range(0, length).Select(_ => (Half)((random.NextDouble() - 0.4) * 30))];
            float[] floats = [.. halves.Select(half => (float)half * (1 + random.NextSingle()))];
            Assert.Equal((Half)ExactSum.Rounded(halves.Select(half => (double)half)), Tensor.Sum(Tensor.Create(halves)).Item());
            Assert.Equal((float)ExactSum.Rounded(floats.Select(single => (double)single)), Tensor.Sum(Tensor.Create(floats)).Item());
        }
    }

    [Fact]
    public void Only_a_result_beyond_the_range_is_infinite()
    {
        Tensor<Half> large = Tensor.Create([(Half)60000, (Half)60000, (Half)(-60000), (Half)(-60000)]);
        Assert.Equal(Half.Zero, Tensor.Sum(large).Item());
        Assert.Equal([(Half)60000, Half.PositiveInfinity, (Half)60000, Half.Zero], Tensor.CumSum(large).ToArray());
        Assert.Equal((Half)60000, Tensor.Std(large).Item());
        Assert.Equal(Half.PositiveInfinity, Tensor.Var(large).Item());
        Assert.Equal((Half)2500, Tensor.Var(Tensor.Create([(Half)50, (Half)(-50), (Half)50, (Half)(-50)])).Item());
        Assert.Equal((Half)10000, Tensor.Var(Tensor.Create(Enumerable.Range(0, 5000).Select(i => (Half)(i % 2 * 200)).ToArray())).Item());
        Assert.Equal(Half.Zero, Tensor.Matmul(large, Tensor.Create([Half.One, Half.One, Half.One, Half.One])).Item());
        Assert.Equal((Half)256, Tensor.Prod(Tensor.Create([(Half)256, (Half)256, (Half)256, (Half)(1 / 256.0), (Half)(1 / 256.0)])).Item());
        Assert.Equal(Half.PositiveInfinity, Tensor.Sum(Tensor.Full([2], (Half)60000)).Item());
        Assert.Equal(double.PositiveInfinity, Tensor.Sum(Tensor.Create([1, double.PositiveInfinity, 1.0])).Item());
        Assert.Equal(double.NaN, Tensor.Sum(Tensor.Create([double.NegativeInfinity, double.PositiveInfinity])).Item());
        Assert.Equal([1, double.NegativeInfinity, double.NegativeInfinity], Tensor.CumSum(Tensor.Create([1, double.NegativeInfinity, 2])).ToArray());
    }

    [Fact]
    public void Gradients_of_Half_are_not_infinite_on_their_way()
    {
        // 1/100,000, though Half has no 100,000.
        Assert.Equal((Half)1e-5, Gradient(Tensor.Ones<Half>([100_000]), x => Tensor.Mean(x)).Item(7));
        Tensor<Half> x = Tensor.Create([(Half)256, (Half)256, (Half)(1 / 256.0), (Half)(1 / 256.0)]);
        Half[] others = [(Half)(1 / 256.0), (Half)(1 / 256.0), (Half)256, (Half)256];
        Assert.Equal(others, Gradient(x, factors => Tensor.Prod(factors)).ToArray());
        Assert.Equal(others, Gradient(x, factors => Tensor.CumProd(factors)[3]).ToArray());
        Assert.Equal([(Half)256, Half.PositiveInfinity, (Half)256, Half.One], Tensor.CumProd(x).ToArray());
        Tensor<Half> far = Tensor.Create([(Half)65504, (Half)(-65504)]);
        Assert.Equal([(Half)0.5, (Half)(-0.5)], Gradient(far, ends => Tensor.Std(ends)).ToArray());
        Assert.Equal([Half.PositiveInfinity, Half.NegativeInfinity], Gradient(far, ends => Tensor.Var(ends) * (Half)2).ToArray());
    }

    [Fact]
    public void Each_element_of_a_sum_of_any_length_is_added_once()
    {
        for (int length = 0; length <= 300; length++)
        {
            double[] addends = [.. Enumerable.Range(1, length).Select(i => (double)(i * i))];
            Assert.Equal(length * (length + 1L) * (2L * length + 1) / 6, Tensor.Sum(Tensor.Create(addends)).Item());
        }
    }

    [Fact]
    public void Infinity_goes_its_way_through_a_long_sum_wherever_it_stands()
    {
        for (int i = 0; i < 300; i++)
        {
            double[] addends = [.. Enumerable.Repeat(0.1, 300)];
            addends[i] = double.NegativeInfinity;
            Assert.Equal(double.NegativeInfinity, Tensor.Sum(Tensor.Create(addends)).Item());
        }
    }

    [Fact]
    public void Infinity_and_NaN_go_their_way_through_sums_of_rows()
    {
        var rows = Tensor.Ones<double>([100, 3]).ToArray();
        (rows[150], rows[151], rows[271]) = (double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity);
        Tensor<double> weights = Tensor.Ones<double>([100]);
        Assert.Equal([double.PositiveInfinity, double.NaN, 100], Tensor.Matmul(weights, Tensor.Create(rows, [100, 3])).ToArray());
    }

    [Fact]
    public void Every_way_to_sum_in_float() => Every<float>(50_000, 7e-8);

    [Fact]
    public void Every_way_to_sum_in_double() => Every<double>(50_000, 1.8e-15);

    [Fact]
    public void Every_way_to_sum_in_Half() => Every<Half>(3_000, 5e-4);

    private static void Every<T>(int count, double tolerance) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var random = new Random(Seed);
        // Equal numbers are the worst case, because all errors have the same sign; their sum fits Half.
        T[] equal = [.. Enumerable.Repeat(T.CreateTruncating(0.1), count)];
        T[] drawn = [.. Enumerable.Range(0, count).Select(_ => T.CreateTruncating(random.NextDouble()))];
        foreach (T[] addends in (T[][])[equal, drawn])
        {
            double[] exact = [.. addends.Select(double.CreateTruncating)];
            string[] wrong = [.. from way in Ways(addends)
                                 let error = ExactSum.RelativeError(double.CreateTruncating(way.Sum), exact)
                                 where error > tolerance
                                 select $"{way.Name}: {way.Sum} has a relative error of {error:E2}"];
            Assert.True(wrong.Length == 0, $"seed {Seed}, {typeof(T).Name}\n{string.Join('\n', wrong)}");
            double mean = double.CreateTruncating(Tensor.Mean(Tensor.Create(addends)).Item()) * count / ExactSum.Rounded(exact) - 1;
            Assert.True(Math.Abs(mean) <= 2 * tolerance, $"seed {Seed}, {typeof(T).Name}, mean: {mean}");
        }
    }

    /// <summary>The same sum in all ways in which tensors form one.</summary>
    private static IEnumerable<(string Name, T Sum)> Ways<T>(T[] addends) where T : unmanaged, IFloatingPointIeee754<T>
    {
        int count = addends.Length;
        Tensor<T> x = Tensor.Create(addends, constant: true), one = Tensor.Ones<T>([1]);
        Tensor<T> columns = Tensor.Transpose(Tensor.Stack([x, x, x]));
        yield return ("Sum", Tensor.Sum(x).Item());
        yield return ("Sum, axis 0", Tensor.Sum(columns, 0).Item(1));
        yield return ("Sum, axis -1, keepdims", Tensor.Sum(columns.Transpose(), -1, keepdims: true).Item(2, 0));
        yield return ("CumSum", Tensor.CumSum(x).Item(-1));
        yield return ("CumSum, axis 0", Tensor.CumSum(columns, 0).Item(-1, 1));
        yield return ("Matmul, vectors", Tensor.Matmul(x, Tensor.Ones<T>([count])).Item());
        yield return ("Matmul, rows", Tensor.Matmul(Tensor.Ones<T>([2, count]), columns).Item(1, 2));
        yield return ("gradient of a scalar", Gradient(Tensor.Full([], T.One), scalar => scalar * x).Item());
        yield return ("gradient of (1)", Gradient(one, scalar => scalar * x).Item(0));
        yield return ("gradient of a row", Gradient(Tensor.Ones<T>([3]), row => row * columns).Item(1));
        yield return ("gradient of a column", Gradient(Tensor.Ones<T>([3, 1]), column => column * columns.Transpose()).Item(1, 0));
        yield return ("gradient of (2, 1, 3)", Gradient(Tensor.Ones<T>([2, 1, 3]), between => between * columns).Item(1, 0, 2));
        yield return ("gradient of Where", Gradient(one, scalar => Tensor.Where(x > T.Zero, scalar * x, Tensor.Zeros<T>([1]))).Item(0));
        yield return ("gradient of BroadcastTo", Gradient(one, scalar => scalar.BroadcastTo([count]) * x).Item(0));
        yield return ("gradient of Repeat", Gradient(Tensor.Ones<T>([2]), two => two.Repeat([count, 1])[..count] * x).Item(0));
        yield return ("gradient of an index", Gradient(Tensor.Ones<T>([2, 2]), table => table[new int[count], 1] * x).Item(0, 1));
        yield return ("gradient of CumSum", Gradient(Tensor.Ones<T>([count]), y => Tensor.CumSum(y) * x).Item(0));
        yield return ("gradient of Matmul's left", Gradient(Tensor.Ones<T>([2, 1]), left => Tensor.Matmul(left, x.Reshape(1, count))).Item(1, 0));
        yield return ("gradient of Matmul's right", Gradient(Tensor.Ones<T>([1, 2]), right => Tensor.Matmul(x.Reshape(count, 1), right)).Item(0, 1));
        yield return ("gradient of a vector of Matmul", Gradient(one, vector => Tensor.Matmul(x.Reshape(count, 1), vector)).Item(0));
        yield return ("gradient of Matmul in a batch", Gradient(Tensor.Ones<T>([1, 1]), matrix => Tensor.Matmul(x.Reshape(count, 1, 1), matrix)).Item(0, 0));
        yield return ("many uses", ManyUses(addends[..Math.Min(count, 3000)], addends));
    }

    private static Tensor<T> Gradient<T>(Tensor<T> x, Func<Tensor<T>, Tensor<T>> compute) where T : unmanaged, INumber<T>
    {
        Tensor<T> variable = x.Copy(constant: false);
        compute(variable).Backward();
        return variable.Grad!;
    }

    /// <summary>One addend for each use of a scalar, and the remainder in the last.</summary>
    private static T ManyUses<T>(T[] used, T[] all) where T : unmanaged, INumber<T>
    {
        Tensor<T> left = Tensor.Create([used[0], .. all[used.Length..]], constant: true);
        return Gradient(
            Tensor.Full([], T.One),
            scalar => Tensor.Concatenate([.. used[1..].Select(factor => (scalar * factor).Reshape(1)), scalar * left])).Item();
    }
}
