using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using StaticTensors.Interchange;

namespace StaticTensors;

/// <summary>
/// How System.Text.Json reads and writes tensors: as nested arrays of numbers, or a single number for rank 0. An attribute of <see cref="Tensor{T}"/> names it,
/// so you need not register it; it needs no reflection and works in trimmed and native programs.
/// </summary>
/// <remarks>
/// A tensor that is read follows the rule of <c>constant: null</c>. <see cref="JsonSerializerOptions.NumberHandling"/> says whether numbers may be text, and
/// whether NaN and infinities, which JSON lacks, may be.
/// </remarks>
/// <example><code>
/// Tensor&lt;double&gt; matrix = new double[,] { { 1, 2 }, { 3, 4 } };
/// string json = System.Text.Json.JsonSerializer.Serialize(matrix);
/// Console.Write(json == "[[1,2],[3,4]]" ? "" : json);
/// Tensor&lt;double&gt;? read = System.Text.Json.JsonSerializer.Deserialize&lt;Tensor&lt;double&gt;&gt;("[1, 2.5]");    // Tensor([1. , 2.5])
/// </code></example>
public sealed class TensorJsonConverterFactory : JsonConverterFactory
{
    private static readonly JsonConverter[] Converters =
    [
        new TensorJsonConverter<sbyte>(), new TensorJsonConverter<byte>(), new TensorJsonConverter<short>(), new TensorJsonConverter<ushort>(),
        new TensorJsonConverter<int>(), new TensorJsonConverter<uint>(), new TensorJsonConverter<long>(), new TensorJsonConverter<ulong>(),
        new TensorJsonConverter<Int128>(), new TensorJsonConverter<UInt128>(), new TensorJsonConverter<nint>(), new TensorJsonConverter<nuint>(),
        new TensorJsonConverter<Half>(), new TensorJsonConverter<float>(), new TensorJsonConverter<double>(), new TensorJsonConverter<decimal>(),
    ];

    /// <summary>Whether a type is a tensor of one of the sixteen element types.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True for these sixteen types.</returns>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <summary>The converter for a tensor type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: the converter gets them at each call.</param>
    /// <returns>The converter; null for another type.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) => Array.Find(Converters, converter => converter.Type == type);
}
