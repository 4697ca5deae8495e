using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>
/// Doubts about doubles rounded to fewer bits: the dropped fraction is too close to one half. Three operations per vector, on units that neither multiply nor
/// convert.
/// </summary>
internal static class DroppedBits
{
    // In units of 2^−32 of the result's ulp: 64 are 8 ulp of the double for float, 2^16 ulp for Half.
    private const uint Margin = 64;

    /// <summary>The dropped fraction, shifted so that the doubtful interval around one half begins at 0; in the upper 32 bits of each lane.</summary>
    /// <param name="value">Doubles whose last bits are dropped.</param>
    /// <param name="dropped">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<uint> BeyondDoubt(Vector<double> value, int dropped) =>
        Vector.AsVectorUInt32(Vector.AsVectorUInt64(value) << (64 - dropped)) + new Vector<uint>((1U << 31) + Margin);

    /// <summary>All bits of a lane are set if its fraction, or the least of many, lies beyond the doubtful interval.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<ulong> IsCertain(Vector<uint> beyondDoubt) =>
        Vector.GreaterThanOrEqual(Vector.AsVectorUInt64(beyondDoubt) >>> 32, new Vector<ulong>(2 * Margin));
}
