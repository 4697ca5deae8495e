using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Conversions;

/// <summary>
/// Values of one element type as another, rounded once. .NET's own conversions are used where they do that; several do not: through
/// float to Half, through double to float from 128 bits, to 15 digits from double to decimal.
/// </summary>
internal static class ElementConversion
{
    /// <summary>Converts all, or returns the index of the first value that the other type cannot hold; −1 if there is none.</summary>
    public static int Convert<TFrom, TTo>(ReadOnlySpan<TFrom> values, Span<TTo> converted)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        if (RoundsOnce(Element<TFrom>.Info, Element<TTo>.Info))
        {
            TensorPrimitives.ConvertTruncating(values, converted);
            return -1;
        }

        ElementInfo from = Element<TFrom>.Info, to = Element<TTo>.Target.Info();
        for (int i = 0; i < values.Length; i++)
        {
            if (!ExactConversion.TryConvert(from, Element<TFrom>.ToBits(values[i]), to, out ElementBits bits))
                return i;
            converted[i] = Element<TTo>.FromBits(bits);
        }

        return -1;
    }

    /// <summary>Conversions of .NET that cannot fail and round once: between floats, and from at most 32-bit integers to float and double.</summary>
    private static bool RoundsOnce(ElementInfo from, ElementInfo to) =>
        from.Type == to.Type
        || (to.Kind == ElementKind.BinaryFloat && from.Kind == ElementKind.BinaryFloat)
        || (to.Type is ElementType.Single or ElementType.Double && from.Kind == ElementKind.Integer && from.Bits <= 32);
}
