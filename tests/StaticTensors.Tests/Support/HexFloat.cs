using System.Globalization;

namespace StaticTensors.Tests.Support;

/// <summary>Reads a double as Python's <c>float.hex</c> writes it: <c>-0x1.8000000000000p+3</c>, <c>nan</c>, <c>inf</c>.</summary>
internal static class HexFloat
{
    public static double Parse(string text)
    {
        int hex = text.IndexOf("0x", StringComparison.Ordinal);
        if (hex < 0)
        {
            return text switch
            {
                "nan" => double.NaN,
                "inf" => double.PositiveInfinity,
                "-inf" => double.NegativeInfinity,
                _ => double.Parse(text, CultureInfo.InvariantCulture),
            };
        }

        string[] parts = text[(hex + 2)..].Split('.', 'p');
        string fraction = parts.Length == 3 ? parts[1] : "";
        ulong mantissa = ulong.Parse(parts[0] + fraction, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int exponent = int.Parse(parts[^1], CultureInfo.InvariantCulture) - 4 * fraction.Length;
        return Math.ScaleB(mantissa, exponent) * (text.StartsWith('-') ? -1 : 1);
    }
}
