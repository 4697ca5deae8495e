using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace StaticTensors.Tests.Support;

/// <summary>A foreign number type, which the library refuses before using anything but its 0 and 1.</summary>
internal readonly record struct StrangeNumber : INumber<StrangeNumber>
{
    public static StrangeNumber One => default;
    public static StrangeNumber Zero => default;
    public static int Radix => throw Asked();
    public static StrangeNumber AdditiveIdentity => throw Asked();
    public static StrangeNumber MultiplicativeIdentity => throw Asked();

    public static StrangeNumber operator +(StrangeNumber value) => throw Asked();
    public static StrangeNumber operator -(StrangeNumber value) => throw Asked();
    public static StrangeNumber operator ++(StrangeNumber value) => throw Asked();
    public static StrangeNumber operator --(StrangeNumber value) => throw Asked();
    public static StrangeNumber operator +(StrangeNumber left, StrangeNumber right) => throw Asked();
    public static StrangeNumber operator -(StrangeNumber left, StrangeNumber right) => throw Asked();
    public static StrangeNumber operator *(StrangeNumber left, StrangeNumber right) => throw Asked();
    public static StrangeNumber operator /(StrangeNumber left, StrangeNumber right) => throw Asked();
    public static StrangeNumber operator %(StrangeNumber left, StrangeNumber right) => throw Asked();
    public static bool operator <(StrangeNumber left, StrangeNumber right) => throw Asked();
    public static bool operator >(StrangeNumber left, StrangeNumber right) => throw Asked();
    public static bool operator <=(StrangeNumber left, StrangeNumber right) => throw Asked();
    public static bool operator >=(StrangeNumber left, StrangeNumber right) => throw Asked();

    public static StrangeNumber Abs(StrangeNumber value) => throw Asked();
    public static bool IsCanonical(StrangeNumber value) => throw Asked();
    public static bool IsComplexNumber(StrangeNumber value) => throw Asked();
    public static bool IsEvenInteger(StrangeNumber value) => throw Asked();
    public static bool IsFinite(StrangeNumber value) => throw Asked();
    public static bool IsImaginaryNumber(StrangeNumber value) => throw Asked();
    public static bool IsInfinity(StrangeNumber value) => throw Asked();
    public static bool IsInteger(StrangeNumber value) => throw Asked();
    public static bool IsNaN(StrangeNumber value) => throw Asked();
    public static bool IsNegative(StrangeNumber value) => throw Asked();
    public static bool IsNegativeInfinity(StrangeNumber value) => throw Asked();
    public static bool IsNormal(StrangeNumber value) => throw Asked();
    public static bool IsOddInteger(StrangeNumber value) => throw Asked();
    public static bool IsPositive(StrangeNumber value) => throw Asked();
    public static bool IsPositiveInfinity(StrangeNumber value) => throw Asked();
    public static bool IsRealNumber(StrangeNumber value) => throw Asked();
    public static bool IsSubnormal(StrangeNumber value) => throw Asked();
    public static bool IsZero(StrangeNumber value) => throw Asked();
    public static StrangeNumber MaxMagnitude(StrangeNumber x, StrangeNumber y) => throw Asked();
    public static StrangeNumber MaxMagnitudeNumber(StrangeNumber x, StrangeNumber y) => throw Asked();
    public static StrangeNumber MinMagnitude(StrangeNumber x, StrangeNumber y) => throw Asked();
    public static StrangeNumber MinMagnitudeNumber(StrangeNumber x, StrangeNumber y) => throw Asked();

    public static StrangeNumber Parse(string s, IFormatProvider? provider) => throw Asked();
    public static StrangeNumber Parse(string s, NumberStyles style, IFormatProvider? provider) => throw Asked();
    public static StrangeNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => throw Asked();
    public static StrangeNumber Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) => throw Asked();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StrangeNumber result) => throw Asked();
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StrangeNumber result) => throw Asked();

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out StrangeNumber result) => throw Asked();

    public static bool TryParse(
        ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out StrangeNumber result) => throw Asked();

    public int CompareTo(object? obj) => throw Asked();
    public int CompareTo(StrangeNumber other) => throw Asked();
    public string ToString(string? format, IFormatProvider? formatProvider) => throw Asked();

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        throw Asked();

    static bool INumberBase<StrangeNumber>.TryConvertFromChecked<TOther>(TOther value, out StrangeNumber result) => throw Asked();
    static bool INumberBase<StrangeNumber>.TryConvertFromSaturating<TOther>(TOther value, out StrangeNumber result) => throw Asked();
    static bool INumberBase<StrangeNumber>.TryConvertFromTruncating<TOther>(TOther value, out StrangeNumber result) => throw Asked();
    static bool INumberBase<StrangeNumber>.TryConvertToChecked<TOther>(StrangeNumber value, out TOther result) => throw Asked();
    static bool INumberBase<StrangeNumber>.TryConvertToSaturating<TOther>(StrangeNumber value, out TOther result) => throw Asked();
    static bool INumberBase<StrangeNumber>.TryConvertToTruncating<TOther>(StrangeNumber value, out TOther result) => throw Asked();

    private static InvalidOperationException Asked() => new("A type that is not supported was asked for its arithmetic.");
}
