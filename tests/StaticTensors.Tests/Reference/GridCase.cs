using System.Text.Json;

namespace StaticTensors.Tests.Reference;

/// <summary>What a call returned, and the true elements: null if the law leaves them undefined.</summary>
internal sealed record RecordedResult(
    string Dtype, int[] Shape, bool IsConstant, string[] Values, string?[] Exact, string Repr, int? ExactLength);

/// <summary>One call of a function that NumPy also has, and its outcome under NumPy 2.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Call">The call in Python.</param>
/// <param name="Function">logspace, linspace, geomspace or arange.</param>
/// <param name="Arguments">The arguments by parameter name; positional ones keep their place: "#5".</param>
/// <param name="Result">What it returned, or null.</param>
/// <param name="Error">The message of what it raised, or null.</param>
internal sealed record GridCase(
    string Id, string Call, string Function, IReadOnlyDictionary<string, PythonValue> Arguments, RecordedResult? Result, string? Error)
{
    private static readonly Dictionary<string, string[]> Parameters = new()
    {
        ["logspace"] = ["start", "stop", "num", "endpoint", "base", "dtype", "axis"],
        ["linspace"] = ["start", "stop", "num", "endpoint", "dtype", "axis"],
        ["geomspace"] = ["start", "stop", "num", "endpoint", "dtype", "axis"],
        ["arange"] = ["start", "stop", "step", "dtype"],
    };

    public static IReadOnlyDictionary<string, GridCase> All { get; } =
        Parameters.Keys.SelectMany(Read).ToDictionary(item => item.Id);

    /// <summary>The start, the stop, and the base or step, if given.</summary>
    public IEnumerable<PythonValue> Numbers =>
        from name in (string[])["start", "stop", "base", "step"]
        where Arguments.ContainsKey(name)
        select Arguments[name];

    /// <summary>NumPy's name of the requested element type, or null.</summary>
    public string? Dtype => !Arguments.TryGetValue("dtype", out PythonValue? dtype) ? null : dtype.Text switch
    {
        "int" => "int64",
        "float" => "float64",
        string name => name,
    };

    /// <summary>The element type of the result; for a failed call, the one it would have had.</summary>
    public string ElementDtype =>
        Result?.Dtype ?? Dtype ?? (Function != "arange" ? "float64"
            : Numbers.FirstOrDefault(number => number.Dtype is not null)?.Dtype
            ?? (Numbers.All(number => number.IsInteger) ? "int64" : "float64"));

    private static IEnumerable<GridCase> Read(string function)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", $"{function}.json")));
        foreach (JsonElement item in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            JsonElement outcome = Outcome(item);
            yield return new GridCase(
                item.GetProperty("id").GetString()!,
                item.GetProperty("call").GetString()!,
                function,
                Bind(function, item),
                outcome.TryGetProperty("result", out JsonElement result) ? ReadResult(result) : null,
                outcome.TryGetProperty("error", out JsonElement error) ? error.GetProperty("message").GetString() : null);
        }
    }

    /// <summary>NumPy 2's outcome; if it refuses mygrad's own tensors, that of the version before, since our functions accept tensors.</summary>
    private static JsonElement Outcome(JsonElement item)
    {
        JsonElement numpy2 = item.GetProperty("numpy2");
        bool isSame = numpy2.ValueKind == JsonValueKind.String;
        return isSame || (numpy2.TryGetProperty("error", out JsonElement error)
            && error.GetProperty("message").GetString()!.StartsWith("no implementation found", StringComparison.Ordinal))
            ? item
            : numpy2;
    }

    private static Dictionary<string, PythonValue> Bind(string function, JsonElement item)
    {
        PythonValue[] positional = [.. item.GetProperty("args").EnumerateArray().Select(PythonValue.Read)];
        JsonElement keywords = item.GetProperty("kwargs");
        string[] names = Parameters[function];
        string[] omitted = ["dtype", "step"];
        // Arange's first argument is the stop when it is the only one.
        if (function == "arange" && positional.Skip(1).All(value => value.IsNone) && !keywords.TryGetProperty("start", out _))
            names = ["stop", .. omitted = ["start", "step", "dtype"]];

        var bound = new Dictionary<string, PythonValue>();
        for (int i = 0; i < positional.Length; i++)
            bound.Add(i < names.Length ? names[i] : $"#{i}", positional[i]);
        foreach (JsonProperty keyword in keywords.EnumerateObject())
            bound.Add(bound.ContainsKey(keyword.Name) ? $"#{keyword.Name}" : keyword.Name, PythonValue.Read(keyword.Value));
        // None stands for an omitted argument; in C# only constant can express it.
        return bound.Where(one => !one.Value.IsNone || !omitted.Contains(one.Key)).ToDictionary();
    }

    private static RecordedResult ReadResult(JsonElement result)
    {
        JsonElement exact = result.TryGetProperty("exact_floor", out JsonElement floor) ? floor : result.GetProperty("exact");
        return new RecordedResult(
            result.GetProperty("dtype").GetString()!,
            result.GetProperty("shape").Deserialize<int[]>()!,
            result.GetProperty("constant").GetBoolean(),
            PythonValue.Strings(result.GetProperty("values")),
            [.. exact.EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? null : value.ToString())],
            result.GetProperty("repr").GetString()!,
            result.TryGetProperty("exact_length", out JsonElement length) && length.TryGetInt32(out int count) ? count : null);
    }
}
