using System;
using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using StaticTensors.Elements;

namespace StaticTensors.Interchange;

/// <summary>An element in JSON: a number of any length, or text if the options allow it.</summary>
internal static class JsonNumber<T> where T : unmanaged, INumber<T>
{
    // Int128 and decimal have at most 40 characters, a double 24.
    private const int MostCharacters = 64;

    public static void Write(Utf8JsonWriter writer, T value, JsonNumberHandling rules)
    {
        Span<byte> buffer = stackalloc byte[MostCharacters];
        value.TryFormat(buffer, out int length, default, CultureInfo.InvariantCulture);
        ReadOnlySpan<byte> text = buffer[..length];
        bool isNumber = T.IsFinite(value);
        if (rules.HasFlag(JsonNumberHandling.WriteAsString) || (!isNumber && rules.HasFlag(JsonNumberHandling.AllowNamedFloatingPointLiterals)))
            writer.WriteStringValue(text);
        else if (isNumber)
            WriteNumber(writer, value, text);
        else
        {
            throw new JsonException(
                $"JSON has no number {Encoding.UTF8.GetString(text)}: set JsonSerializerOptions.NumberHandling to AllowNamedFloatingPointLiterals.");
        }
    }

    // Raw text is not indented, so it is used only for types that the writer does not know.
    private static void WriteNumber(Utf8JsonWriter writer, T value, ReadOnlySpan<byte> text)
    {
        switch (value)
        {
            case double number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case Half or Int128 or UInt128:
                writer.WriteRawValue(text, skipInputValidation: true);
                break;
            case ulong or nuint:
                writer.WriteNumberValue(ulong.CreateTruncating(value));
                break;
            default:
                writer.WriteNumberValue(long.CreateTruncating(value));
                break;
        }
    }

    /// <summary>Reads the number at the reader's position, or says what is wrong with it.</summary>
    public static string? TryRead(ref Utf8JsonReader reader, JsonNumberHandling rules, out T value)
    {
        value = default;
        bool isText = reader.TokenType == JsonTokenType.String;
        ReadOnlySpan<byte> text = isText ? Encoding.UTF8.GetBytes(reader.GetString()!)
            : reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        bool isNamed = isText && (text.SequenceEqual("NaN"u8) || text.SequenceEqual("Infinity"u8) || text.SequenceEqual("-Infinity"u8));
        bool isAllowed = reader.TokenType == JsonTokenType.Number
            || (isText && rules.HasFlag(JsonNumberHandling.AllowReadingFromString))
            || (isNamed && rules.HasFlag(JsonNumberHandling.AllowNamedFloatingPointLiterals));
        if (!isAllowed)
            return $"{What(reader.TokenType)} stands where a number must. NumberHandling of JsonSerializerOptions says whether text may be a number";
        // .NET parses a number that is too large as infinity; here it is an error.
        return T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && (T.IsFinite(value) || isNamed)
            ? null
            : $"{Encoding.UTF8.GetString(text)} is no {Element<T>.Info.Keyword}";
    }

    private static string What(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "text",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
