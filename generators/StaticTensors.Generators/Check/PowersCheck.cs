using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Check;

/// <summary>Which logarithms of a call the compiler can compute instead of the run time.</summary>
internal static class PowersCheck
{
    /// <summary>What is known of the call; null if that saves no logarithm.</summary>
    public static KnownPowers? Of(GridCall call)
    {
        if (call.Form == GridForm.Tensors)
            return null;
        KnownPowers powers = call.Law switch
        {
            GridLaw.Logspace => new(Worth(call.BaseOrStep, mayBeNegative: false), null, null),
            GridLaw.Geomspace => new(null, Worth(call.Start, mayBeNegative: true), Worth(call.Stop, mayBeNegative: true)),
            _ => new(null, null, null),
        };
        return powers == new KnownPowers(null, null, null) ? null : powers;
    }

    /// <summary>The value, if its logarithm is not a constant of the kernels, as those of 2^k and of 10·2^k are.</summary>
    private static Real? Worth(Operand? operand, bool mayBeNegative)
    {
        if (operand is null)
            return null;
        Number value = operand.Values[0].ToNumber();
        if (!value.IsFinite || value.IsZero || (value.IsNegative && !mayBeNegative))
            return null;
        Fraction magnitude = value.Magnitude.Reduce();
        return Odd(magnitude.Denominator).IsOne && (Odd(magnitude.Numerator).IsOne || Odd(magnitude.Numerator) == 5) ? null : operand.Values[0];
    }

    private static BigInteger Odd(BigInteger value) => value / (value & -value);
}
