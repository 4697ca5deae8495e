using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Rounding;

/// <summary>A value of one element type as the nearest of another; integers truncate.</summary>
internal static class ExactConversion
{
    /// <summary>False where the target, an integer type or decimal, has no such value.</summary>
    public static bool TryConvert(ElementInfo from, ElementBits value, ElementInfo to, out ElementBits result) =>
        ElementRounding.For(to, floor: false).TryRound(Number.FromBits(from, value), out result);
}
