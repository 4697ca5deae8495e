using System.Text.Json;

namespace StaticTensors.Tests.Reference;

/// <summary>An argument of a recorded call: numbers and arrays with their shape, anything else by its kind and text.</summary>
/// <param name="Kind">What it was in Python: int, float, ndarray, str, none, …</param>
/// <param name="Dtype">The element type of a NumPy number or array.</param>
/// <param name="Shape">Its shape; empty for anything but an array.</param>
/// <param name="Texts">Its elements in row-major order.</param>
internal sealed record PythonValue(string Kind, string? Dtype, int[] Shape, string[] Texts)
{
    public const string Ragged = "ragged list";

    public string Text => Texts[0];

    public bool IsNone => Kind == "none";

    public bool IsArray => Kind is "ndarray" or "list" or "tuple" or "range";

    public bool IsBool => Kind == "bool" || Dtype == "bool";

    public bool IsNumber => Kind is "int" or "float" or "npscalar";

    public bool IsInteger => !IsBool && (Kind == "int" || (Kind == "npscalar" && Dtype!.Contains("int", StringComparison.Ordinal)));

    public static PythonValue Scalar(string kind, string text) => new(kind, null, [], [text]);

    public static PythonValue Read(JsonElement json)
    {
        string kind = json.GetProperty("kind").GetString()!;
        string? dtype = json.TryGetProperty("dtype", out JsonElement name) ? name.GetString() : null;
        if (json.TryGetProperty("items", out JsonElement items))
            return Nest(kind, [.. items.EnumerateArray().Select(Read)]);
        if (json.TryGetProperty("values", out JsonElement values))
            return new PythonValue(kind, dtype, json.GetProperty("shape").Deserialize<int[]>()!, Strings(values));
        return new PythonValue(kind, dtype, [], json.TryGetProperty("value", out JsonElement value) ? [value.ToString()] : []);
    }

    public static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.ToString())];

    private static PythonValue Nest(string kind, PythonValue[] items)
    {
        int[] inner = items.Length == 0 ? [] : items[0].Shape;
        if (items.Any(item => !item.Shape.SequenceEqual(inner)))
            return new PythonValue(Ragged, null, [], []);
        string? dtype = items.Select(item => item.Dtype).Distinct().Count() == 1 ? items[0].Dtype : null;
        return new PythonValue(kind, dtype, [items.Length, .. inner], [.. items.SelectMany(item => item.Texts)]);
    }
}
