using System.Globalization;
using System.Text.Json;

namespace StaticTensors.Tests.Printing;

/// <summary>A case of <c>Vectors/repr.json</c>: a tensor and the text that mygrad prints for it under NumPy 2.</summary>
internal sealed record ReprCase(string Id, string Expression, string Dtype, int[] Shape, string[]? Values, string Text)
{
    public static IReadOnlyDictionary<string, ReprCase> All { get; } = Read().ToDictionary(item => item.Id);

    /// <summary>Its elements; the file leaves out those of large tensors, which are either all zero or count up from zero.</summary>
    public T[] Elements<T>(Func<string, T> parse)
    {
        if (Values is not null)
            return [.. Values.Select(parse)];

        bool counts = Expression.Contains("arange", StringComparison.Ordinal) && !Expression.EndsWith("* 0", StringComparison.Ordinal);
        int length = Shape.Aggregate(1, (product, size) => product * size);
        return [.. Enumerable.Range(0, length).Select(i => parse(counts ? i.ToString(CultureInfo.InvariantCulture) : "0"))];
    }

    private static IEnumerable<ReprCase> Read()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Vectors", "repr.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (JsonElement item in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            yield return new ReprCase(
                item.GetProperty("id").GetString()!,
                item.GetProperty("expr").GetString()!,
                UnderNumPy2(item, "dtype").GetString()!,
                [.. item.GetProperty("shape").EnumerateArray().Select(size => size.GetInt32())],
                item.GetProperty("values") is { ValueKind: JsonValueKind.Array } values
                    ? [.. values.EnumerateArray().Select(value => value.ToString())]
                    : null,
                UnderNumPy2(item, "repr").GetString()!);
        }
    }

    /// <summary>A field of a case; <c>numpy2</c> is "same", or an object of those fields that differ.</summary>
    private static JsonElement UnderNumPy2(JsonElement item, string field) =>
        item.GetProperty("numpy2") is { ValueKind: JsonValueKind.Object } differing
            && differing.TryGetProperty(field, out JsonElement value)
            ? value
            : item.GetProperty(field);
}
