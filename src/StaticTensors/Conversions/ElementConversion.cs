using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Conversions;

/// <summary>
/// Converts element types: the exact value is rounded once, or truncated to an integer. .NET's own conversions are used where they do that, and the exact
/// engine elsewhere.
/// </summary>
internal static class ElementConversion
{
    /// <summary>Integers up to this magnitude are exact in a double.</summary>
    private const long ExactInDouble = 1L << 53;

    /// <summary>Converts all values and returns −1, or the index of the first value that the other type cannot hold.</summary>
    public static int Convert<TFrom, TTo>(ReadOnlySpan<TFrom> values, Span<TTo> converted)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        ElementInfo from = Element<TFrom>.Target.Info(), to = Element<TTo>.Target.Info();
        if (IsRoundedOnceByDotNet(from, to))
            return Directly(values, converted);
        return from.Kind == ElementKind.Integer ? ThroughDouble(values, converted) : Exactly(values, converted);
    }

    /// <summary>Whether .NET's checked conversion is exact, or rounds once, on every processor.</summary>
    private static bool IsRoundedOnceByDotNet(ElementInfo from, ElementInfo to) => (from.Kind, to.Kind) switch
    {
        (_, _) when from.Type == to.Type => true,
        // Wider integers are rounded to double first on some processors (dotnet/runtime#106646); 128-bit ones are on all.
        (ElementKind.Integer, ElementKind.BinaryFloat) => from.Bits <= 32,
        (ElementKind.Integer or ElementKind.Decimal, _) => to.Kind != ElementKind.BinaryFloat,
        // .NET refuses to convert values between −1 and 0 to UInt128, although they truncate to 0.
        (ElementKind.BinaryFloat, ElementKind.Integer) => to.Type != ElementType.UInt128,
        // .NET's conversion to decimal keeps 7 digits of a float and 15 of a double.
        _ => to.Kind == ElementKind.BinaryFloat,
    };

    private static int Directly<TFrom, TTo>(ReadOnlySpan<TFrom> values, Span<TTo> converted)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        try
        {
            TensorPrimitives.ConvertChecked(values, converted);
            return -1;
        }
        catch (OverflowException)
        {
            return FirstMisfit<TFrom, TTo>(values);
        }
    }

    /// <summary>The index of the first value that does not fit; there is one.</summary>
    private static int FirstMisfit<TFrom, TTo>(ReadOnlySpan<TFrom> values)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        int i = 0;
        try
        {
            for (; ; i++)
                TTo.CreateChecked(values[i]);
        }
        catch (OverflowException)
        {
            return i;
        }
    }

    /// <summary>Integers to floats: an exact double leaves only one rounding to .NET.</summary>
    private static int ThroughDouble<TFrom, TTo>(ReadOnlySpan<TFrom> values, Span<TTo> converted)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        TFrom least = TFrom.CreateSaturating(-ExactInDouble), most = TFrom.CreateSaturating(ExactInDouble);
        for (int i = 0; i < values.Length; i++)
        {
            TFrom value = values[i];
            if (value >= least && value <= most)
                converted[i] = TTo.CreateTruncating(double.CreateTruncating(value));
            else
                Exactly(values.Slice(i, 1), converted[i..]);
        }

        return -1;
    }

    private static int Exactly<TFrom, TTo>(ReadOnlySpan<TFrom> values, Span<TTo> converted)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        ElementInfo from = Element<TFrom>.Info, to = Element<TTo>.Target.Info();
        for (int i = 0; i < values.Length; i++)
        {
            if (!ExactConversion.TryConvert(from, Element<TFrom>.ToBits(values[i]), to, out ElementBits bits))
                return i;
            converted[i] = Element<TTo>.FromBits(bits);
        }

        return -1;
    }
}
