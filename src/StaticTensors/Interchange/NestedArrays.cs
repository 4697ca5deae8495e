using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace StaticTensors.Interchange;

/// <summary>Reads nested JSON arrays into a tensor: all arrays of one depth have the same length.</summary>
internal sealed class NestedArrays<T>(JsonNumberHandling rules) where T : unmanaged, INumber<T>
{
    private readonly List<T> elements = [];

    // The length of each axis; −1 while its first array is still open.
    private readonly List<int> shape = [];

    // The reader's position: the index in each open array.
    private readonly List<int> path = [];

    // Known from the first number or the first empty array on.
    private int? rank;

    public Tensor<T> ToTensor() => Tensor<T>.Wrap(elements.ToArray(), [.. shape], ConstantRule.Resolve<T>(null));

    public void Read(ref Utf8JsonReader reader)
    {
        // The options may allow any depth.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        int depth = path.Count;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            if ((rank ??= depth) != depth)
                throw Ragged("a number stands where others have arrays");
            if (JsonNumber<T>.TryRead(ref reader, rules, out T element) is { } fault)
                throw new JsonException($"At {Place} {fault}.");
            elements.Add(element);
            return;
        }

        if (depth == shape.Count)
        {
            if (rank is not null)
                throw Ragged("an array stands where others have numbers");
            shape.Add(-1);
        }

        path.Add(0);
        for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
        {
            Read(ref reader);
            path[^1]++;
        }

        int length = path[^1];
        path.RemoveAt(depth);
        if (shape[depth] < 0)
            shape[depth] = length;
        if (length == 0)
            rank ??= depth + 1;
        if (shape[depth] != length)
            throw Ragged(Invariant($"an array has length {length}, the first of its depth {shape[depth]}"));
    }

    private string Place => path.Count == 0 ? "the value" : $"[{string.Join("][", path)}]";

    private JsonException Ragged(string what) =>
        new($"The arrays have no common shape: at {Place} {what}. Give all arrays of one depth the same length, and put numbers at the innermost depth.");
}
