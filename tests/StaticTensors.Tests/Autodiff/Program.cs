using System.Text.Json;

namespace StaticTensors.Tests.Autodiff;

/// <summary>A mygrad program, run statement by statement with our functions.</summary>
internal sealed class Program
{
    private readonly Dictionary<string, object?> variables = [];

    /// <summary>The current variables.</summary>
    public IReadOnlyDictionary<string, object?> Variables => variables;

    /// <summary>Snapshots on the way: their names, and the variables' gradients at the time.</summary>
    public Dictionary<string, Dictionary<string, double[]?>> Snapshots { get; } = [];

    public void Run(JsonElement statement)
    {
        if (statement.TryGetProperty("inplace", out _) || statement.TryGetProperty("setitem", out _) || statement.TryGetProperty("setattr", out _)
            || (statement.TryGetProperty("assign", out _) && statement.GetProperty("expr").TryGetProperty("setitem", out _)))
            throw new Inexpressible("tensors do not change");
        if (statement.TryGetProperty("python", out _))
            throw new Inexpressible("Python's own statements");
        if (statement.TryGetProperty("snap", out JsonElement name))
            Snapshots[name.GetString()!] = variables.Where(one => one.Value is Tensor<double>)
                .ToDictionary(one => one.Key, one => ((Tensor<double>)one.Value!).Grad?.ToArray());
        else if (statement.TryGetProperty("with", out _))
            RunWithoutAutodiff(statement.GetProperty("body"));
        else if (statement.TryGetProperty("assign", out JsonElement target))
            variables[target.GetString()!] = Evaluate(statement.GetProperty("expr"));
        else
            Evaluate(statement.GetProperty("do"));
    }

    private void RunWithoutAutodiff(JsonElement body)
    {
        using (Tensor.NoAutodiff())
        {
            foreach (JsonElement statement in body.EnumerateArray())
                Run(statement);
        }
    }

    private object? Evaluate(JsonElement expression)
    {
        if (expression.TryGetProperty("lit", out JsonElement literal))
        {
            return literal.ValueKind switch
            {
                JsonValueKind.Number => literal.GetDouble(),
                JsonValueKind.True or JsonValueKind.False => literal.GetBoolean(),
                _ => throw new Inexpressible("another kind of number"),
            };
        }

        if (expression.TryGetProperty("none", out _))
            return null;
        if (expression.TryGetProperty("var", out JsonElement variable))
            return variables[variable.GetString()!];
        if (expression.TryGetProperty("list", out JsonElement list) || expression.TryGetProperty("tuple", out list))
            return list.EnumerateArray().Select(Evaluate).ToArray();
        if (expression.TryGetProperty("op", out JsonElement op))
            return Operator(op.GetString()!, expression);
        if (expression.TryGetProperty("call", out JsonElement function))
            return Call(function.GetString()!, Arguments(expression), Keywords(expression),
                expression.GetRawText().Contains("\"int\"", StringComparison.Ordinal));
        if (expression.TryGetProperty("method", out JsonElement method))
            return Method(method.GetString()!, Evaluate(expression.GetProperty("self"))!, Arguments(expression), Keywords(expression));
        throw new Inexpressible("another kind of expression");
    }

    private object Operator(string name, JsonElement expression)
    {
        if (name == "getitem")
        {
            Tensor<double> indexed = Functions.Operand(Evaluate(expression.GetProperty("args")[0])!);
            JsonElement index = expression.GetProperty("index");
            return index.GetRawText().Contains("\"bool\"", StringComparison.Ordinal)
                ? indexed[Functions.Mask(Evaluate(index.GetProperty("args")[0])!)] : indexed[Index(index)];
        }

        object[] arguments = Arguments(expression);
        return name == "positive" ? throw new Inexpressible("a unary plus") : Functions.Call(name, arguments, Keywords(expression));
    }

    private static object Call(string function, object[] arguments, Keywords keywords, bool isInteger)
    {
        if (function is "mg.tensor")
        {
            keywords.AllowOnly("constant");
            if (isInteger)
                throw new Inexpressible("operands of different element types");
            return arguments[0] switch
            {
                Tensor<double> tensor => Tensor.Create(tensor.AsSpan(), tensor.Shape, keywords.Constant),
                double number => Tensor.Full([], number, keywords.Constant),
                object[] list => Functions.Nested(list, keywords.Constant),
                _ => throw new Inexpressible("a tensor of something else"),
            };
        }

        if (function is "np.array")
            return Functions.Operand(arguments[0]);
        if (function is "np.arange")
            return Tensor.Arange((double)arguments[0], constant: true);
        if (!function.StartsWith("mg.", StringComparison.Ordinal) || function is "mg.no_autodiff")
            throw new Inexpressible("Python's own functions");
        keywords.AllowOnly("constant", "axis", "keepdims");
        return Functions.Call(function[3..], arguments, keywords);
    }

    private static object Method(string name, object self, object[] arguments, Keywords keywords)
    {
        var tensor = (Tensor<double>)self;
        switch (name)
        {
            case "backward":
                if ((keywords["grad"] ?? arguments.FirstOrDefault()) is { } grad)
                    tensor.Backward(Functions.Operand(grad));
                else
                    tensor.Backward();
                return tensor;
            case "null_grad":
                return tensor.NullGrad();
            case "null_gradients" or "clear_graph":
                throw new Inexpressible("none of the library's functions");
            default:
                return Functions.Call(name, [tensor, .. arguments], keywords);
        }
    }

    private TensorIndex[] Index(JsonElement index) => index.TryGetProperty("tuple", out JsonElement parts)
        ? [.. parts.EnumerateArray().Select(Part)] : [Part(index)];

    private TensorIndex Part(JsonElement index)
    {
        if (index.TryGetProperty("slice", out JsonElement slice))
        {
            int?[] ends = [.. slice.EnumerateArray().Select(end => end.ValueKind == JsonValueKind.Null ? null : (int?)end.GetProperty("lit").GetInt32())];
            if (ends[2] is not (null or 1))
                throw new Inexpressible("a slice with a step");
            return new Range(End(ends[0] ?? 0), ends[1] is { } stop ? End(stop) : ^0);
        }

        if (index.TryGetProperty("ellipsis", out _) || index.TryGetProperty("none", out _))
            throw new Inexpressible("an ellipsis or a new axis as an index");
        return Evaluate(index) switch
        {
            double number when number == (int)number && index.GetProperty("type").GetString() == "int" => (int)number,
            object[] list when list.All(one => one is double) => Functions.Integers(list),
            Tensor<double> places => Functions.Integers(places),
            _ => throw new Inexpressible("another kind of index"),
        };

        static Index End(int end) => end < 0 ? new Index(-end, fromEnd: true) : end;
    }

    private object[] Arguments(JsonElement expression) => [.. expression.GetProperty("args").EnumerateArray().Select(argument => Evaluate(argument)!)];

    private Keywords Keywords(JsonElement expression) => new(expression.TryGetProperty("kwargs", out JsonElement keywords)
        ? keywords.EnumerateObject().ToDictionary(one => one.Name, one => Evaluate(one.Value)) : []);
}
