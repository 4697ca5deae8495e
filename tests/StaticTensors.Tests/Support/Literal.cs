using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;

namespace StaticTensors.Tests.Support;

/// <summary>Numbers as the vectors write them: floats as <see cref="HexFloat"/> reads them, integers and decimals in digits.</summary>
internal static class Literal
{
    /// <summary>The value of an element that the vectors give in the same type.</summary>
    public static T Parse<T>(string text) where T : unmanaged, INumber<T> =>
        Element<T>.IsDifferentiable ? T.CreateChecked(HexFloat.Parse(text)) : T.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Text that is unique to an element: -0 has its sign, a decimal its scale, and a NaN its bits.</summary>
    public static string Show<T>(T value) where T : unmanaged, INumber<T> =>
        T.IsNaN(value) ? $"NaN 0x{Element<T>.ToBits(value).Low:x}" : value.ToString(null, CultureInfo.InvariantCulture)!;

    /// <summary>An argument, which Python wrote as an int or a float, in a C# type; false if that type does not hold it.</summary>
    public static bool TryConvert<T>(string text, out T value) where T : unmanaged, INumber<T>
    {
        if (IsInteger(text))
        {
            var integer = BigInteger.Parse(text, CultureInfo.InvariantCulture);
            value = T.CreateSaturating(integer);
            return T.IsFinite(value) && BigInteger.CreateChecked(value) == integer;
        }

        double number = HexFloat.Parse(text);
        value = T.CreateSaturating(number);
        return double.CreateSaturating(value).Equals(number);
    }

    public static bool IsInteger(string text) => text.AsSpan().TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0;
}
