using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>
/// The oracle for all sixteen types: a result is right if the real number lies between the two rounding boundaries around it.
/// </summary>
internal static class Bracket
{
    private static readonly BigInteger TwoTo96 = BigInteger.One << 96;

    /// <summary>Element i of a grid is the real number y, rounded once; or y does not fit the type and the grid says so.</summary>
    public static void Check(GridRequest request, ExactGrid grid, int i, Root y, string context = "")
    {
        bool fits = grid.TryElement(i, out ElementBits bits);
        Assert.True(
            IsRight(request.Element.Info(), fits, bits, y, floor: request.Law == GridLaw.Linspace),
            $"{context} element {i} is {(fits ? bits : "a misfit")} in {request}");
    }

    /// <summary>Whether the outcome of rounding y to a type is right.</summary>
    public static bool IsRight(ElementInfo type, bool fits, ElementBits bits, Root y, bool floor) => type.Kind switch
    {
        ElementKind.Integer => fits ? IsInteger(type, bits, y, floor) : IsOutside(type, y, floor),
        ElementKind.Decimal => fits ? IsDecimal(bits, y) : y.CompareTo(2 * TwoTo96 - 1, 2) >= 0,
        _ => fits && IsFloat(type, bits, y),
    };

    private static bool IsInteger(ElementInfo type, ElementBits bits, Root y, bool floor)
    {
        BigInteger value = type.IsSigned ? new Int128(bits.High, bits.Low) : new UInt128(bits.High, bits.Low);
        BigInteger size = BigInteger.Abs(value);
        if (value < type.Minimum || value > type.Maximum || (!value.IsZero && value.Sign < 0 != y.IsNegative))
            return false;
        return floor && y.IsNegative
            ? y.CompareTo(size, 1) <= 0 && (value.IsZero || y.CompareTo(size - 1, 1) > 0)
            : y.CompareTo(size, 1) >= 0 && y.CompareTo(size + 1, 1) < 0;
    }

    private static bool IsOutside(ElementInfo type, Root y, bool floor) =>
        !y.IsNegative ? y.CompareTo(type.Maximum + 1, 1) >= 0 :
        floor ? y.CompareTo(-type.Minimum, 1) > 0 :
        y.CompareTo(1 - type.Minimum, 1) >= 0;

    private static bool IsFloat(ElementInfo type, ElementBits bits, Root y)
    {
        ulong infinity = ExactValue.Infinity(type), magnitude = bits.Low & ((1UL << (type.Bits - 1)) - 1);
        if (bits.High != 0 || bits.Low >> (type.Bits - 1) != (y.IsNegative ? 1UL : 0) || magnitude > infinity)
            return false;
        // A tie belongs to the even neighbour; infinity is even, and the largest finite value odd.
        int orEqual = magnitude % 2 == 0 ? 0 : 1;
        return (magnitude == 0 || Compare(y, ExactValue.MiddleAfter(magnitude - 1, type)) >= orEqual)
            && (magnitude == infinity || Compare(y, ExactValue.MiddleAfter(magnitude, type)) <= -orEqual);
    }

    private static bool IsDecimal(ElementBits bits, Root y)
    {
        BigInteger digits = new UInt128(bits.High & uint.MaxValue, bits.Low);
        int scale = (int)(bits.High >> 48) & 0x7FFF;
        bool isNegative = bits.High >> 63 == 1;
        bool isShortest = scale == 0 || (scale <= 28 && !(digits % 10).IsZero);
        if (!isShortest || isNegative != (y.IsNegative && !digits.IsZero))
            return false;

        // Back to the largest scale: the value fits there, and one scale up it would not (or there is none).
        while (scale < 28 && digits * 10 < TwoTo96)
        {
            digits *= 10;
            scale++;
        }

        BigInteger unit = 2 * BigInteger.Pow(10, scale), limit = 2 * TwoTo96 - 1;
        int orEqual = digits.IsEven ? 0 : 1;
        return y.CompareTo(limit, unit) < 0
            && (scale == 28 || y.CompareTo(limit, 10 * unit) >= 0)
            && (digits.IsZero || y.CompareTo(2 * digits - 1, unit) >= orEqual)
            && y.CompareTo(2 * digits + 1, unit) <= -orEqual;
    }

    private static int Compare(Root y, ExactValue other) => y.CompareTo(other.Numerator, other.Denominator);
}
