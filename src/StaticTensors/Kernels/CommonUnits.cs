using System;

namespace StaticTensors.Kernels;

/// <summary>Numbers as integers of one unit, 2^exponent/10^scale.</summary>
internal static class CommonUnits
{
    /// <summary>False where 128 bits are too few.</summary>
    /// <param name="numbers">The numbers, each of them odd or 0.</param>
    /// <param name="room">The most bits of an integer.</param>
    /// <param name="integers">The integers.</param>
    /// <param name="exponent">The unit's power of 2.</param>
    /// <param name="scale">The unit's decimal places.</param>
    /// <param name="length">The most bits of any integer.</param>
    public static bool TryOf(
        ReadOnlySpan<ScalarParts> numbers, int room, Span<Int128> integers, out int exponent, out int scale, out int length)
    {
        int reach = int.MinValue;
        (exponent, scale) = (int.MaxValue, 0);
        foreach (ref readonly ScalarParts number in numbers)
        {
            scale = Math.Max(scale, number.Scale);
            if (!number.IsZero)
                (exponent, reach) = (Math.Min(exponent, number.Exponent), Math.Max(reach, number.Reach));
        }

        // All are 0.
        if (exponent == int.MaxValue)
            (exponent, reach) = (0, 0);
        // 10^3 is less than 2^10.
        length = reach - exponent + (scale + 2) / 3 * 10;
        if (length > room)
            return false;
        for (int i = 0; i < numbers.Length; i++)
        {
            ref readonly ScalarParts number = ref numbers[i];
            Int128 size = (Int128)number.Integer << (number.Exponent - exponent);
            for (int place = number.Scale; place < scale; place++)
                size *= 10;
            integers[i] = number.IsNegative ? -size : size;
        }

        return true;
    }
}
