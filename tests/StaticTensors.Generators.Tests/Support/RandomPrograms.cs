using System.Globalization;

namespace StaticTensors.Generators.Tests.Support;

/// <summary>
/// Programs of some lines about tensors, half of them with one mistake; the same for the same seed. Each line is checked when it is generated, so that those
/// before the mistake are valid. Tests confirm this by running the program.
/// </summary>
internal sealed class RandomPrograms(int seed)
{
    private readonly Random random = new(seed);
    private readonly List<(string Name, Tensor<double> Value)> tensors = [];
    private readonly List<string> lines = [];

    /// <summary>The statements of a program, one per line.</summary>
    public IReadOnlyList<string> Next()
    {
        tensors.Clear();
        lines.Clear();
        int length = random.Next(4, 14);
        bool isWrong = random.Next(2) == 0;
        Add(Creation());
        for (int line = 1; line < length; line++)
            Add(Tried(mustThrow: false));
        if (isWrong)
        {
            Add(Tried(mustThrow: true));
            if (random.Next(2) == 0)
                Add(Creation());
        }

        return [.. lines];
    }

    private (string Code, Func<object?> Run) Tried(bool mustThrow)
    {
        while (true)
        {
            (string Code, Func<object?> Run) one = random.Next(8) == 0 ? Creation() : Operation();
            if (IsThrown(one.Run) == mustThrow)
                return one;
        }
    }

    private void Add((string Code, Func<object?> Run) line)
    {
        object? value = IsThrown(line.Run) ? null : line.Run();
        string name = $"t{lines.Count}";
        if (value is Tensor<double> { Length: < 200 } tensor)
        {
            // A variable that is written again has another shape from then on.
            if (tensors.Count > 2 && random.Next(6) == 0)
            {
                int again = random.Next(tensors.Count);
                tensors[again] = (tensors[again].Name, tensor);
                lines.Add($"{tensors[again].Name} = {line.Code}; See({tensors[again].Name});");
                return;
            }

            tensors.Add((name, tensor));
            lines.Add($"Tensor<double> {name} = {line.Code}; See({name});");
        }
        else
        {
            lines.Add(value is Tensor<double> ? $"Tensor<double> {name} = {line.Code}; See({name});" : $"object? {name} = {line.Code};");
        }
    }

    private (string Code, Func<object?> Run) Creation()
    {
        int[] shape = Shape();
        int num = random.Next(0, 5), side = random.Next(0, 4), length = shape.Aggregate(1, (a, b) => a * b);
        return random.Next(7) switch
        {
            0 => ($"Tensor.Linspace(0.0, 1.0, num: {Int(num)})", () => Tensor.Linspace(0.0, 1.0, num: num)),
            1 => ($"Tensor.Eye<double>({Int(side)})", () => Tensor.Eye<double>(side)),
            2 => ($"Tensor.Arange({Int(num)}.5)", () => Tensor.Arange(num + 0.5)),
            3 => ($"Tensor.Create(new double[{length}], [{List(shape)}])", () => Tensor.Create(new double[length], shape)),
            4 => ($"Tensor.Full([{List(shape)}], 2.5)", () => Tensor.Full(shape, 2.5)),
            5 => ($"new double[{num}]", () => Tensor.Zeros<double>([num])),
            _ => ($"Tensor.Ones<double>([{List(shape)}])", () => Tensor.Ones<double>(shape)),
        };
    }

    private (string Code, Func<object?> Run) Operation()
    {
        ((string a, Tensor<double> x), (string b, Tensor<double> y)) = (Any(), Any());
        int axis = AxisOf(x), other = AxisOf(x), number = random.Next(-1, 5);
        int[] axes = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => AxisOf(x))], shape = Shape(), order = Order(x);
        bool keepdims = random.Next(2) == 0;
        string keep = keepdims ? ", keepdims: true" : "";
        switch (random.Next(40))
        {
            case 0: return ($"{a} + {b}", () => x + y);
            case 1: return ($"{a} * {b} - 1", () => x * y - 1);
            case 2: return ($"Tensor.Maximum({a}, {b})", () => Tensor.Maximum(x, y));
            case 3: return ($"Tensor.Atan2({a}, {b})", () => Tensor.Atan2(x, y));
            case 4: return ($"Tensor.Exp(-{a})", () => Tensor.Exp(-x));
            case 5: return ($"{a}.Sum({axis}{keep})", () => x.Sum(axis, keepdims));
            case 6: return ($"Tensor.Mean({a}, [{List(axes)}]{keep})", () => Tensor.Mean(x, axes, keepdims));
            case 7: return ($"{a}.Max([{List(axes)}]{keep})", () => x.Max(axes, keepdims));
            case 8: return ($"{a}.Argmax({axis}{keep}).AsType<double>()", () => x.Argmax(axis, keepdims).AsType<double>());
            case 9: return ($"{a}.Std({axis}, ddof: 1{keep})", () => x.Std(axis, 1, keepdims));
            case 10: return ($"Tensor.Matmul({a}, {b})", () => Tensor.Matmul(x, y));
            case 11: return ($"{a}.Transpose()", () => x.Transpose());
            case 12: return ($"{a}.Transpose({List(order)})", () => x.Transpose(order));
            case 13: return ($"{a}.MoveAxis({axis}, {other})", () => x.MoveAxis(axis, other));
            case 14: return ($"Tensor.SwapAxes({a}, {axis}, {other})", () => Tensor.SwapAxes(x, axis, other));
            case 15: return ($"{a}.ExpandDims({axis})", () => x.ExpandDims(axis));
            case 16: return ($"{a}.Squeeze()", () => x.Squeeze());
            case 17: return ($"{a}.Squeeze({axis})", () => x.Squeeze(axis));
            case 18 or 19: return Reshaped(a, x);
            case 20: return ($"Tensor.BroadcastTo({a}, [{List(shape)}])", () => Tensor.BroadcastTo(x, shape));
            case 21: return ($"Tensor.Concatenate([{a}, {b}], axis: {axis})", () => Tensor.Concatenate([x, y], axis));
            case 22: return ($"Tensor.Stack([{a}, {b}, {a}], axis: {axis})", () => Tensor.Stack([x, y, x], axis));
            case 23: return ($"{a}.Repeat({number}, {axis})", () => x.Repeat(number, axis));
            case 24: return ($"{a}.Repeat([{List(shape)}])", () => x.Repeat(shape));
            case 25: return ($"{a}.Roll(2, {axis})", () => x.Roll(2, axis));
            case 26: return ($"{a}.Flip([{List(axes)}])", () => x.Flip(axes));
            case 27: return ($"Tensor.Where({a} > {b}, {b}, 0)", () => Tensor.Where(x > y, y, 0));
            case 28: return ($"Tensor.Clip({a}, null, {b})", () => Tensor.Clip(x, null, y));
            case 29: return ($"{a}.CumSum({axis})", () => x.CumSum(axis));
            case 30: return ($"{a}.CumProd()", () => x.CumProd());
            case 31: return ($"{a}.Sort({axis})", () => x.Sort(axis));
            case 32: return ($"{a}.Diff({number}, {axis})", () => x.Diff(number, axis));
            case 33: return ($"Tensor.Trapezoid({a}, {b}, axis: {axis})", () => Tensor.Trapezoid(x, y, axis: axis));
            case 34: return ($"(double){a}", () => (double)x);
            case 35: return ($"{a}.Item({List(axes)})", () => x.Item(axes));
            case 36: return ($"Tensor.Linspace({a}, {b}, num: 3, axis: {axis})", () => Tensor.Linspace(x, y, num: 3, axis: axis));
            case 37: return ($"{a}[{a} > {b}].Length", () => x[x > y].Length);
            default: return Indexed(a, x);
        }
    }

    private int[] Order(Tensor<double> x)
    {
        int[] order = [.. Enumerable.Range(0, Math.Max(1, x.Rank))];
        random.Shuffle(order);
        if (random.Next(4) == 0)
            order[0] = AxisOf(x);
        return order;
    }

    private (string Code, Func<object?> Run) Reshaped(string a, Tensor<double> x)
    {
        List<int> dimensions = [];
        int left = x.Length;
        while (dimensions.Count < random.Next(1, 4))
        {
            int factor = random.Next(1, 4);
            if (left % factor == 0)
            {
                dimensions.Add(factor);
                left /= Math.Max(factor, 1);
            }
        }

        dimensions.Insert(random.Next(dimensions.Count + 1), random.Next(3) switch { 0 => -1, 1 => left + random.Next(2), _ => left });
        int[] shape = [.. dimensions];
        return ($"{a}.Reshape({List(shape)})", () => x.Reshape(shape));
    }

    private (string Code, Func<object?> Run) Indexed(string a, Tensor<double> x)
    {
        var codes = new List<string>();
        var indices = new List<TensorIndex>();
        int count = random.Next(1, x.Rank + 2);
        for (int axis = 0; axis < count; axis++)
        {
            int length = axis < x.Rank ? x.Shape[axis] : 1, one = random.Next(-length, length + 1), other = random.Next(0, length + 2);
            (string code, TensorIndex index) = random.Next(7) switch
            {
                0 => (one.ToString(CultureInfo.InvariantCulture), (TensorIndex)one),
                1 => ($"^{other}", (TensorIndex)new Index(other, fromEnd: true)),
                2 => ("..", (TensorIndex)Range.All),
                3 => ($"{Math.Min(1, other)}..{other}", (TensorIndex)new Range(Math.Min(1, other), other)),
                4 => ("..^1", (TensorIndex)Range.EndAt(new Index(1, fromEnd: true))),
                5 => ($"TensorIndex.Slice({one}, step: -1)", TensorIndex.Slice(one, step: -1)),
                _ => ($"new[] {{ {one}, 0, {one} }}", (TensorIndex)new[] { one, 0, one }),
            };
            codes.Add(code);
            indices.Add(index);
        }

        TensorIndex[] all = [.. indices];
        return ($"{a}[{string.Join(", ", codes)}]", () => x[all]);
    }

    private (string Name, Tensor<double> Value) Any() => tensors[random.Next(tensors.Count)];

    /// <summary>Usually a valid axis.</summary>
    private int AxisOf(Tensor<double> x) => random.Next(8) == 0 ? random.Next(-4, 4) : random.Next(-x.Rank, Math.Max(x.Rank, 1));

    private int[] Shape() => [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => random.Next(12) == 0 ? 0 : random.Next(1, 4))];

    private static bool IsThrown(Func<object?> run)
    {
        try
        {
            run();
            return false;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return true;
        }
    }

    private static string Int(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string List(int[] values) => string.Join(", ", values);
}
