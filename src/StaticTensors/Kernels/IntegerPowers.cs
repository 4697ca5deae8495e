using System;
using System.Numerics;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>
/// The elements of grids of powers that are integers because a root is one: 10^3, or 12 between 8 and 27. No interval decides how they truncate; 128-bit
/// arithmetic computes them.
/// </summary>
internal static class IntegerPowers
{
    /// <summary>Element i, truncated; false if this method cannot compute it.</summary>
    public static bool TryElement<T>(in GridRequest request, long i, out T value) where T : unmanaged, INumber<T>
    {
        value = default;
        if (!ScalarParts.TryOf(request.Start, out ScalarParts start) || !ScalarParts.TryOf(request.BaseOrStep, out ScalarParts @base))
            return false;
        ScalarParts stop;
        if (request.Law.IsProgression())
        {
            // From the start to the base times the start.
            if (Math.BigMul(start.Integer, @base.Integer, out ulong product) != 0)
                return false;
            stop = new ScalarParts(start.IsNegative, product, start.Exponent, start.Scale);
        }
        else if (!ScalarParts.TryOf(request.Stop, out stop))
        {
            return false;
        }

        if (start.Scale + stop.Scale + @base.Scale > 0)
            return false;
        bool isLogspace = request.Law == GridLaw.Logspace;
        if (!(isLogspace
            ? TryLogspace(start.Odd(), stop.Odd(), @base.Odd(), i, request.Divisions, out UInt128 magnitude)
            : TryGeomspace(start.Odd(), stop.Odd(), i, request.Divisions, out magnitude)))
        {
            return false;
        }

        value = T.CreateTruncating(magnitude);
        if (!isLogspace && start.IsNegative)
            value = T.Zero - value;
        return true;
    }

    private static bool TryLogspace(
        in ScalarParts start, in ScalarParts stop, in ScalarParts @base, long i, long divisions, out UInt128 magnitude)
    {
        magnitude = 0;
        if (!TryExponent(start, stop, i, divisions, out int exponent) || !TryPower(@base.Integer, exponent, out UInt128 power))
            return false;
        int shift = @base.Exponent * exponent;
        magnitude = shift >= 0 ? power << shift : shift > -128 ? power >> -shift : 0;
        return shift <= (int)UInt128.LeadingZeroCount(power);
    }

    /// <summary>start + i·(stop − start)/divisions, if it is an integer from 0 to 128.</summary>
    private static bool TryExponent(in ScalarParts start, in ScalarParts stop, long i, long divisions, out int exponent)
    {
        exponent = 0;
        int unit = Math.Min(Math.Min(start.Exponent, stop.Exponent), 0);
        // A sum has at most 8 bits before the point; after it, as many as the divisor and the unit.
        if (Math.Max(start.Reach, stop.Reach) > 8 || -unit > 47 + BitOperations.LeadingZeroCount((ulong)divisions))
            return false;
        if (unit == 0 && divisions <= int.MaxValue)
        {
            (long power, long lacks) = Math.DivRem((long)InUnits(start) * (divisions - i) + (long)InUnits(stop) * i, divisions);
            exponent = (int)power;
            return lacks == 0 && exponent is >= 0 and <= 128;
        }

        Int128 sum = InUnits(start) * (divisions - i) + InUnits(stop) * i;
        (Int128 quotient, Int128 rest) = Int128.DivRem(sum, (Int128)divisions << -unit);
        exponent = (int)quotient;
        return rest == 0 && exponent is >= 0 and <= 128;

        Int128 InUnits(in ScalarParts value) => (value.IsNegative ? -(Int128)value.Integer : value.Integer) << (value.Exponent - unit);
    }

    /// <summary>
    /// With start = g·u and stop = g·v for coprime u and v, element i is g·u^(1 − i/divisions)·v^(i/divisions): rational if u and v have the roots that the
    /// reduced fraction i/divisions requires.
    /// </summary>
    private static bool TryGeomspace(in ScalarParts start, in ScalarParts stop, long i, long divisions, out UInt128 magnitude)
    {
        magnitude = 0;
        int unit = Math.Min(Math.Min(start.Exponent, stop.Exponent), 0);
        if (unit < -32 || !TryInteger(new ScalarParts(false, start.Integer, start.Exponent - unit, start.Scale), out UInt128 first)
            || !TryInteger(new ScalarParts(false, stop.Integer, stop.Exponent - unit, stop.Scale), out UInt128 last))
        {
            return false;
        }

        UInt128 common = GreatestCommonDivisor(first, last);
        var steps = (long)GreatestCommonDivisor((UInt128)i, (UInt128)divisions);
        (i, divisions) = (i / steps, divisions / steps);
        if (!TryRoot(first / common, divisions, out UInt128 u) || !TryRoot(last / common, divisions, out UInt128 v)
            || !TryPower(u, divisions - i, out u) || !TryPower(v, i, out v)
            || !TryMultiply(u, v, out magnitude) || !TryMultiply(magnitude, common, out magnitude))
        {
            return false;
        }

        magnitude >>= -unit;
        return true;
    }

    private static bool TryInteger(in ScalarParts value, out UInt128 integer)
    {
        integer = 0;
        if (value.Exponent < 0 || value.Reach > 128 || value.IsNegative)
            return false;
        integer = (UInt128)value.Integer << value.Exponent;
        return true;
    }

    /// <summary>The integer root of a given degree, if there is one.</summary>
    private static bool TryRoot(UInt128 value, long degree, out UInt128 root)
    {
        root = degree == 1 ? value : (UInt128)Math.Round(Math.Pow((double)value, 1.0 / degree));
        return TryPower(root, degree, out UInt128 power) && power == value;
    }

    private static bool TryPower(UInt128 value, long exponent, out UInt128 power)
    {
        power = 1;
        if (value <= 1)
        {
            power = exponent == 0 ? 1 : value;
            return true;
        }

        // Squaring stops at the power itself.
        for (; ; value *= value)
        {
            if ((exponent & 1) != 0 && !TryMultiply(power, value, out power))
                return false;
            exponent >>= 1;
            if (exponent == 0)
                return true;
            if (value >> 64 != 0)
                return false;
        }
    }

    private static bool TryMultiply(UInt128 left, UInt128 right, out UInt128 product)
    {
        product = left * right;
        return UInt128.LeadingZeroCount(left) + UInt128.LeadingZeroCount(right) >= 128;
    }

    private static UInt128 GreatestCommonDivisor(UInt128 left, UInt128 right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return left;
    }
}
