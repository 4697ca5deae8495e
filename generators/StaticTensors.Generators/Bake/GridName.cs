using System.Linq;
using System.Security.Cryptography;
using System.Text;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using static System.FormattableString;

namespace StaticTensors.Generators.Bake;

/// <summary>Names for generated code, which depend only on the content that they name.</summary>
internal static class GridName
{
    /// <summary>Equal only for equal grids.</summary>
    public static string Of(GridPlan plan)
    {
        var key = new StringBuilder(Invariant($"axis {plan.Axis} of {Text(plan.Grids)}"));
        foreach (GridRequest lane in plan.Lanes)
            key.Append(Invariant($";{Text(lane.Start)},{Text(lane.Stop)},{Text(lane.BaseOrStep)},{lane.Endpoint},{lane.Samples}"));
        return Invariant($"{plan.Law}_{plan.Element.Info().Keyword}_{plan.Num}_{Digest(key.ToString())}");
    }

    public static string Of(KnownPowers powers) =>
        $"Powers_{Digest($"{Text(powers.Base ?? default)};{Text(powers.Start ?? default)};{Text(powers.Stop ?? default)}")}";

    /// <summary>64 bits of a cryptographic hash, as hexadecimal digits.</summary>
    public static string Digest(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(8).Select(part => part.ToString("x2")));
    }

    /// <summary>Equal for equal numbers, whatever their types.</summary>
    private static string Text(Real value)
    {
        Number number = value.ToNumber();
        Fraction magnitude = number.Magnitude.Reduce();
        return Invariant($"{number.Kind}{(number.IsNegative ? "-" : "+")}{magnitude.Numerator:X}/{magnitude.Denominator:X}");
    }

    private static string Text(EquatableArray<int> shape) => string.Join("x", shape.Select(dimension => Invariant($"{dimension}")));
}
