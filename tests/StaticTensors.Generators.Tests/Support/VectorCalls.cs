using System.Globalization;
using System.Numerics;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Reference;
using StaticTensors.Tests.Support;

namespace StaticTensors.Generators.Tests.Support;

/// <summary>The recorded calls (tests/StaticTensors.Tests/Vectors) as a user would write them, with constants for arguments.</summary>
internal static class VectorCalls
{
    // Shorter grids show as much as longer ones, whose data take the compiler long.
    private const int MostElements = 64;

    /// <summary>Those of NumPy and the random ones, if C# can express them with constants and they are short.</summary>
    public static IReadOnlyList<string> All { get; } = [.. GridCase.All.Values.Select(Recorded).Concat(Drawn()).OfType<string>().Distinct()];

    private static IEnumerable<string?> Drawn() =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "random.txt"))
        let fields = line.Split(' ')
        where int.Parse(fields[5], CultureInfo.InvariantCulture) <= MostElements
        select Drawn(fields);

    /// <summary>function dtype start stop base num endpoint values.</summary>
    private static string? Drawn(string[] fields)
    {
        if (Keyword(fields[1]) is not { } type)
            return null;
        if (fields[0] == "arange")
            return Arange(type, [Number(fields[2]), Number(fields[3]), Number(fields[4])], "");
        string @base = fields[0] == "logspace" ? $", @base: {Number(fields[4])}" : "";
        return $"Tensor.{Function(fields[0])}<{type}>({Number(fields[2])}, {Number(fields[3])}, {fields[5]}, {(fields[6] == "1" ? "true" : "false")}{@base})";
    }

    private static string? Recorded(GridCase one)
    {
        if (Keyword(one.ElementDtype) is not { } type || one.Result?.Shape.Aggregate(1, (product, dimension) => product * dimension) > MostElements)
            return null;
        var options = new List<string>();
        foreach ((string name, PythonValue value) in one.Arguments.Where(argument => argument.Key is not ("start" or "stop" or "step" or "dtype")))
        {
            string? text = name switch
            {
                "num" or "axis" when value.IsInteger && int.TryParse(value.Text, CultureInfo.InvariantCulture, out _) => value.Text,
                "endpoint" or "constant" when value.Kind == "bool" => value.Text.ToLowerInvariant(),
                "constant" when value.IsNone => "null",
                "base" => Operand(value),
                _ => null,
            };
            if (text is null)
                return null;
            options.Add($", @{name}: {text}");
        }

        string?[] numbers = [.. new[] { "start", "stop", "step" }.Where(one.Arguments.ContainsKey).Select(name => Operand(one.Arguments[name]))];
        if (numbers.Contains(null) || !one.Arguments.ContainsKey("stop"))
            return null;
        if (one.Function == "arange")
            return one.Numbers.All(number => number.IsNumber) ? Arange(type, numbers!, string.Concat(options)) : null;
        // If the ends decide the element type, C# and NumPy agree only on double.
        if (numbers.Length < 2 || (one.Dtype is null && type != "double"))
            return null;
        return $"Tensor.{Function(one.Function)}{(one.Dtype is null ? "" : $"<{type}>")}({numbers[0]}, {numbers[1]}{string.Concat(options)})";
    }

    /// <summary>Arange's arguments have its element type: other values cannot be expressed.</summary>
    private static string? Arange(string type, string[] numbers, string options)
    {
        ElementInfo info = ElementTypes.All.Single(one => one.Keyword == type);
        return info.Kind == ElementKind.Integer && !numbers.All(Fits) ? null
            : $"Tensor.Arange({string.Join(", ", numbers.Select(number => $"({type})({number})"))}{options})";

        bool Fits(string number) => BigInteger.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger value)
            && value >= info.Minimum && value <= info.Maximum;
    }

    private static string? Operand(PythonValue value) => value switch
    {
        { IsNumber: true, IsBool: false } => Number(value.Text),
        { IsArray: true, IsBool: false, Shape: [> 0], Dtype: not "object" } when value.Texts.All(text => !text.Contains('j', StringComparison.Ordinal)) =>
            $"new double[] {{ {string.Join(", ", value.Texts.Select(Number))} }}",
        _ => null,
    };

    /// <summary>A literal of int, long or double.</summary>
    private static string Number(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer) && integer > long.MinValue)
            return text;
        double value = HexFloat.Parse(text);
        if (double.IsNaN(value))
            return "double.NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        string digits = value.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny('.', 'E') < 0 ? digits + ".0" : digits;
    }

    private static string Function(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";

    private static string? Keyword(string dtype) => ElementTypes.All.FirstOrDefault(type => type.Dtype == dtype)?.Keyword;
}
