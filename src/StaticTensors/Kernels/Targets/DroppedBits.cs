using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>
/// Doubts about doubles rounded to fewer bits: what they drop is too near to one half. Three operations a vector, on units that neither
/// multiply nor convert.
/// </summary>
internal static class DroppedBits
{
    // Of 2^32, which stand for the unit in the last place of what is rounded to: 8 units of double's last place for float, 2^16 for Half.
    private const uint Margin = 64;

    /// <summary>The fraction dropped, in the upper half of each 64 bits, counted from the lowest one that is in doubt.</summary>
    /// <param name="value">Doubles whose last bits are dropped.</param>
    /// <param name="dropped">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<uint> BeyondDoubt(Vector<double> value, int dropped) =>
        Vector.AsVectorUInt32(Vector.AsVectorUInt64(value) << (64 - dropped)) + new Vector<uint>((1U << 31) + Margin);

    /// <summary>All bits of the 64 where such a fraction, or the least of many, is beyond those in doubt.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<ulong> IsCertain(Vector<uint> beyondDoubt) =>
        Vector.GreaterThanOrEqual(Vector.AsVectorUInt64(beyondDoubt) >>> 32, new Vector<ulong>(2 * Margin));
}
