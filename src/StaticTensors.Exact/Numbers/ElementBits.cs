using System;

namespace StaticTensors.Exact.Numbers;

/// <summary>
/// The bits of one value of any element type. Binary floats: their IEEE 754 pattern in <see cref="Low"/>. Integers: two's
/// complement, extended to 128 bits. Decimal: the 96-bit integer in <see cref="Low"/> and the lower half of <see cref="High"/>,
/// and its flags (scale in bits 16-23, sign in bit 31) in the upper half of <see cref="High"/>.
/// </summary>
internal readonly struct ElementBits(ulong low, ulong high = 0) : IEquatable<ElementBits>
{
    public readonly ulong Low = low;
    public readonly ulong High = high;

    public bool Equals(ElementBits other) => Low == other.Low && High == other.High;

    public override bool Equals(object? obj) => obj is ElementBits other && Equals(other);

    public override int GetHashCode() => unchecked((Low * 31 + High).GetHashCode());

    public override string ToString() => $"0x{High:x16}{Low:x16}";
}
