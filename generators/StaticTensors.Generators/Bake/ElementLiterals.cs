using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StaticTensors.Exact.Numbers;
using static System.FormattableString;

namespace StaticTensors.Generators.Bake;

/// <summary>
/// C# for an array of elements, exact to the bit on every host: integers as literals, floats as their bits. The compiler puts most of it into the assembly as
/// static data.
/// </summary>
internal static class ElementLiterals
{
    /// <summary>An expression for the array.</summary>
    public static string Array(ElementType type, IReadOnlyCollection<ElementBits> elements)
    {
        string name = TypeName(type);
        return type switch
        {
            _ when elements.Count == 0 => $"new {name}[0]",
            ElementType.Double => FromBits("ulong", name, elements, bits => Invariant($"0x{bits.Low:X16}")),
            ElementType.Single => FromBits("uint", name, elements, bits => Invariant($"0x{bits.Low:X8}")),
            ElementType.Half => FromBits("ushort", name, elements, bits => Invariant($"0x{bits.Low:X4}")),
            ElementType.Decimal => Of(name, elements, Decimal),
            ElementType.Int128 or ElementType.UInt128 => Of(name, elements, bits => Invariant($"new {name}(0x{bits.High:X}, 0x{bits.Low:X})")),
            _ => Of(name, elements, bits => Number.FromBits(type.Info(), bits).Value.Numerator.ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>The type's name, safe from the consumer's own names.</summary>
    public static string TypeName(ElementType type) =>
        type is ElementType.Half or ElementType.Int128 or ElementType.UInt128 ? $"global::System.{type.Info().Keyword}" : type.Info().Keyword;

    private static string FromBits(string pattern, string name, IEnumerable<ElementBits> elements, System.Func<ElementBits, string> literal) =>
        $"global::System.Runtime.InteropServices.MemoryMarshal.Cast<{pattern}, {name}>(" +
        $"(global::System.ReadOnlySpan<{pattern}>){Of(pattern, elements, literal)}).ToArray()";

    private static string Of(string name, IEnumerable<ElementBits> elements, System.Func<ElementBits, string> literal) =>
        $"new {name}[] {{ {string.Join(", ", elements.Select(literal))} }}";

    private static string Decimal(ElementBits bits)
    {
        // As decimal integers: C# has no negative hexadecimal literals.
        string parts = string.Join(", ", new[] { bits.Low, bits.Low >> 32, bits.High }.Select(part => Invariant($"{unchecked((int)part)}")));
        return Invariant($"new decimal({parts}, {(bits.High >> 63 != 0 ? "true" : "false")}, {(bits.High >> 48) & 0xFF})");
    }
}
