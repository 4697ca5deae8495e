using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Rounding;

/// <summary>Converts a value to the nearest one of another element type; conversion to integers truncates.</summary>
internal static class ExactConversion
{
    /// <summary>False if the target, an integer type or decimal, has no such value.</summary>
    public static bool TryConvert(ElementInfo from, ElementBits value, ElementInfo to, out ElementBits result) =>
        ElementRounding.For(to, floor: false).TryRound(Number.FromBits(from, value), out result);
}
