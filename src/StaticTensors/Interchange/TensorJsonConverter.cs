using System;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaticTensors.Interchange;

/// <summary>A tensor as nested arrays of JSON numbers.</summary>
internal sealed class TensorJsonConverter<T> : JsonConverter<Tensor<T>> where T : unmanaged, INumber<T>
{
    public override Tensor<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var arrays = new NestedArrays<T>(options.NumberHandling);
        arrays.Read(ref reader);
        return arrays.ToTensor();
    }

    public override void Write(Utf8JsonWriter writer, Tensor<T> value, JsonSerializerOptions options) =>
        Write(writer, value.AsSpan(), value.Shape, options.NumberHandling);

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<T> data, ReadOnlySpan<int> shape, JsonNumberHandling rules)
    {
        if (shape.IsEmpty)
        {
            JsonNumber<T>.Write(writer, data[0], rules);
            return;
        }

        writer.WriteStartArray();
        int size = shape[0] == 0 ? 0 : data.Length / shape[0];
        for (int i = 0; i < shape[0]; i++)
            Write(writer, data.Slice(i * size, size), shape[1..], rules);
        writer.WriteEndArray();
    }
}
