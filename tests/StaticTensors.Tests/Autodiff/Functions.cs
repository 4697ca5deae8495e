using Op = System.Func<object[], StaticTensors.Tests.Autodiff.Keywords, object>;

namespace StaticTensors.Tests.Autodiff;

/// <summary>mygrad's functions by name, as calls of ours.</summary>
internal static class Functions
{
    private static readonly Dictionary<string, Func<Tensor<double>, bool?, Tensor<double>>> Unary = new()
    {
        ["exp"] = (x, c) => Tensor.Exp(x, c),
        ["exp2"] = (x, c) => Tensor.Exp2(x, c),
        ["expm1"] = (x, c) => Tensor.Expm1(x, c),
        ["log"] = (x, c) => Tensor.Log(x, c),
        ["log2"] = (x, c) => Tensor.Log2(x, c),
        ["log10"] = (x, c) => Tensor.Log10(x, c),
        ["log1p"] = (x, c) => Tensor.Log1p(x, c),
        ["sqrt"] = (x, c) => Tensor.Sqrt(x, c),
        ["cbrt"] = (x, c) => Tensor.Cbrt(x, c),
        ["square"] = (x, c) => Tensor.Square(x, c),
        ["negative"] = (x, c) => Tensor.Negative(x, c),
        ["reciprocal"] = (x, c) => Tensor.Reciprocal(x, c),
        ["abs"] = (x, c) => Tensor.Abs(x, c),
        ["sin"] = (x, c) => Tensor.Sin(x, c),
        ["cos"] = (x, c) => Tensor.Cos(x, c),
        ["tan"] = (x, c) => Tensor.Tan(x, c),
        ["arcsin"] = (x, c) => Tensor.Asin(x, c),
        ["arccos"] = (x, c) => Tensor.Acos(x, c),
        ["arctan"] = (x, c) => Tensor.Atan(x, c),
        ["sinh"] = (x, c) => Tensor.Sinh(x, c),
        ["cosh"] = (x, c) => Tensor.Cosh(x, c),
        ["tanh"] = (x, c) => Tensor.Tanh(x, c),
        ["arcsinh"] = (x, c) => Tensor.Asinh(x, c),
        ["arccosh"] = (x, c) => Tensor.Acosh(x, c),
        ["arctanh"] = (x, c) => Tensor.Atanh(x, c),
        ["sinc"] = (x, c) => Tensor.Sinc(x, c),
    };

    private static readonly Dictionary<string, Func<Tensor<double>, Tensor<double>, bool?, Tensor<double>>> Binary = new()
    {
        ["add"] = (x, y, c) => Tensor.Add(x, y, c),
        ["subtract"] = (x, y, c) => Tensor.Subtract(x, y, c),
        ["multiply"] = (x, y, c) => Tensor.Multiply(x, y, c),
        ["divide"] = (x, y, c) => Tensor.Divide(x, y, c),
        ["power"] = (x, y, c) => Tensor.Pow(x, y, c),
        ["arctan2"] = (x, y, c) => Tensor.Atan2(x, y, c),
        ["maximum"] = (x, y, c) => Tensor.Maximum(x, y, c),
        ["minimum"] = (x, y, c) => Tensor.Minimum(x, y, c),
        ["matmul"] = (x, y, c) => Tensor.Matmul(x, y, c),
    };

    private static readonly Dictionary<string, Func<Tensor<double>, int[], bool, bool?, Tensor<double>>> Reductions = new()
    {
        ["sum"] = (x, a, k, c) => Tensor.Sum(x, a, k, c),
        ["mean"] = (x, a, k, c) => Tensor.Mean(x, a, k, c),
        ["prod"] = (x, a, k, c) => Tensor.Prod(x, a, k, c),
        ["max"] = (x, a, k, c) => Tensor.Max(x, a, k, c),
        ["min"] = (x, a, k, c) => Tensor.Min(x, a, k, c),
        ["var"] = (x, a, k, c) => Tensor.Var(x, a, keepdims: k, constant: c),
        ["std"] = (x, a, k, c) => Tensor.Std(x, a, keepdims: k, constant: c),
    };

    private static readonly Dictionary<string, Op> Others = new()
    {
        ["greater"] = (a, k) => Operand(a[0]) > Operand(a[1]),
        ["where"] = (a, k) => Tensor.Where(Mask(a[0]), Operand(a[1]), Operand(a[2]), k.Constant),
        ["cumsum"] = (a, k) => Tensor.CumSum(Operand(a[0]), k.Axis, k.Constant),
        ["cumprod"] = (a, k) => Tensor.CumProd(Operand(a[0]), k.Axis, k.Constant),
        ["clip"] = (a, k) => Tensor.Clip(Operand(a[0]), Operand(a[1]), Operand(a[2]), k.Constant),
        ["reshape"] = (a, k) => Tensor.Reshape(Operand(a[0]), [.. a.Skip(1).SelectMany(Integers)], k.Constant),
        ["ravel"] = (a, k) => Tensor.Reshape(Operand(a[0]), [-1], k.Constant),
        ["flatten"] = (a, k) => Tensor.Reshape(Operand(a[0]), [-1], k.Constant),
        ["transpose"] = (a, k) => Tensor.Transpose(Operand(a[0]), [.. a.Skip(1).SelectMany(Integers)], k.Constant),
        ["moveaxis"] = (a, k) => Tensor.MoveAxis(Operand(a[0]), Integers(a[1])[0], Integers(a[2])[0], k.Constant),
        ["swapaxes"] = (a, k) => Tensor.SwapAxes(Operand(a[0]), Integers(a[1])[0], Integers(a[2])[0], k.Constant),
        ["roll"] = (a, k) => Tensor.Roll(Operand(a[0]), Integers(a[1])[0], k.Axis, k.Constant),
        ["repeat"] = (a, k) => Tensor.Repeat(Operand(a[0]), Integers(a[1]), k.Axis, k.Constant),
        ["squeeze"] = (a, k) => Tensor.Squeeze(Operand(a[0]), k.Axes, k.Constant),
        ["expand_dims"] = (a, k) => Tensor.ExpandDims(Operand(a[0]), k.Axis ?? Integers(a[1])[0], k.Constant),
        ["concatenate"] = (a, k) => k.IsAxisNone
            ? throw new Inexpressible("Concatenate has an axis always")
            : Tensor.Concatenate(Operands(a[0]), k.Axis ?? 0, k.Constant),
        ["stack"] = (a, k) => Tensor.Stack(Operands(a[0]), k.Axis ?? 0, k.Constant),
        ["logspace"] = (a, k) => Tensor.Logspace((double)a[0], (double)a[1], Integers(a[2])[0], constant: k.Constant),
        ["linspace"] = (a, k) => Tensor.Linspace((double)a[0], (double)a[1], Integers(a[2])[0], constant: k.Constant),
    };

    public static object Call(string name, object[] arguments, Keywords keywords)
    {
        if (Unary.TryGetValue(name, out var unary))
            return unary(Operand(arguments[0]), keywords.Constant);
        if (Binary.TryGetValue(name, out var binary))
            return binary(Operand(arguments[0]), Operand(arguments[1]), keywords.Constant);
        if (Reductions.TryGetValue(name, out var reduction))
            return reduction(Operand(arguments[0]), keywords.Axes, keywords.KeepDims, keywords.Constant);
        return Others.TryGetValue(name, out Op? other) ? other(arguments, keywords) : throw new Inexpressible("none of the library's functions");
    }

    /// <summary>An operand; anything but a tensor is a constant.</summary>
    public static Tensor<double> Operand(object value) => value switch
    {
        Tensor<double> tensor => tensor,
        double number => number,
        object[] list => Nested(list, constant: true),
        _ => throw new Inexpressible($"an operand that is a {value.GetType().Name}"),
    };

    /// <summary>Lists in lists as a tensor.</summary>
    public static Tensor<double> Nested(object[] list, bool? constant)
    {
        var shape = new List<int>();
        for (object level = list; level is object[] row; level = row.Length > 0 ? row[0] : 0.0)
            shape.Add(row.Length);
        return Tensor.Create<double>([.. Flat(list)], [.. shape], constant);
    }

    /// <summary>A number, or a list of them, as integers.</summary>
    public static int[] Integers(object value) => value switch
    {
        double number when number == (int)number => [(int)number],
        object[] list => [.. list.SelectMany(Integers)],
        Tensor<double> { Rank: 1 } tensor => [.. tensor.ToArray().Select(number => (int)number)],
        _ => throw new Inexpressible("no integers"),
    };

    private static IEnumerable<double> Flat(object value) => value switch
    {
        object[] list => list.SelectMany(Flat),
        double number => [number],
        _ => throw new Inexpressible($"an element that is a {value.GetType().Name}"),
    };

    public static TensorMask Mask(object value) => value switch
    {
        TensorMask mask => mask,
        object[] list => MaskOf([.. list.Select(one => one is bool flag ? flag : throw new Inexpressible("no mask"))]),
        _ => throw new Inexpressible("no mask"),
    };

    private static TensorMask MaskOf(bool[] flags) =>
        Tensor.Create<double>([.. flags.Select(flag => flag ? 1.0 : 0)]) > 0.5;

    private static Tensor<double>[] Operands(object list) => [.. ((object[])list).Select(Operand)];
}
