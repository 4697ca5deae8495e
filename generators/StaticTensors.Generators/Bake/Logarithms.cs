using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Generators.Model;
using static System.FormattableString;

namespace StaticTensors.Generators.Bake;

/// <summary>The logarithms that a call need not compute.</summary>
internal static class Logarithms
{
    private const int FractionBits = 192;

    public static StaticData Of(LogarithmsAnswer answer) => new(
        answer.Name, "log2 of the " + Text(answer.Powers), HoldsElements: false, "global::StaticTensors.Baked.GridOfKnownPowers",
        new([Words(answer.Powers.Base), Words(answer.Powers.Start), Words(answer.Powers.Stop)]));

    /// <summary>What is known, in plain words.</summary>
    private static string Text(KnownPowers powers)
    {
        var parts = new List<string>();
        Add("base", powers.Base);
        Add("start", powers.Start);
        Add("stop", powers.Stop);
        return string.Join(" and the ", parts);

        void Add(string name, Real? value)
        {
            if (value is { } known)
                parts.Add($"{name} {known}");
        }
    }

    /// <summary>The floor, then the limbs of the fraction, the highest first.</summary>
    private static string Words(Real? value)
    {
        if (value is not { } known)
            return "null";
        (BigInteger mantissa, int bits) = new BigLog2(known.ToNumber().Magnitude).At(FractionBits);
        BigInteger scaled = mantissa >> (bits - FractionBits);
        IEnumerable<string> words = Enumerable.Range(0, 4).Select(
            i => Invariant($"0x{(ulong)((scaled >> (FractionBits - 64 * i)) & ulong.MaxValue):X16}"));
        return $"new ulong[] {{ {string.Join(", ", words)} }}";
    }
}
