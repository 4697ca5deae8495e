using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>
/// The base-2 logarithms of a grid's magnitudes: log2 |y_i| = Origin + i·Step. stop − start is never rounded, so the error of
/// element i is |x_i|·err(log2 base): it does not grow with the length of the grid.
/// </summary>
/// <param name="Origin">The logarithm of element 0.</param>
/// <param name="Step">The increment per index.</param>
/// <param name="IsNegative">The sign of every element.</param>
/// <param name="ErrorExponent">The relative error of every magnitude that some element type can hold is below 2 to this power.</param>
internal readonly record struct ExponentLine(FixedExponent Origin, FixedExponent Step, bool IsNegative, int ErrorExponent)
{
    // Fields, because a property would return a copy.
    public readonly FixedExponent Origin = Origin, Step = Step;

    // Exponents up to 2^40: far beyond any element type, and far from overflowing 63 bits.
    private const int Limit = 40;

    /// <summary>The logarithm of element i; that of element 0, which short grids ask for several times, without a product.</summary>
    public FixedExponent At(long i) => i == 0 ? Origin : Origin + Step * (ulong)i;

    /// <summary>The logarithm of element i with 64 bits of whole part and 64 of fraction; the fraction is too small by less than 3 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (long Whole, ulong Fraction) QuickAt(long i)
    {
        ulong carry = UInt192.Multiply(Step.Fraction.High, (ulong)i, out ulong fraction);
        carry += UInt192.Add(ref fraction, UInt192.MultiplyHigh(Step.Fraction.Middle, (ulong)i));
        carry += UInt192.Add(ref fraction, Origin.Fraction.High);
        return (Origin.Whole + Step.Whole * i + (long)carry, fraction);
    }

    /// <summary>
    /// The line of a grid of powers. There is none if an argument is not finite or has more than 64 bits, if a base is not positive, or if the exponents are
    /// far too large.
    /// </summary>
    // Not inlined itself, so that everything it calls is inlined into it and the limbs stay in registers; copying them costs more than the arithmetic.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryCreate<TLogarithms>(in GridRequest request, in TLogarithms logarithms, out ExponentLine line)
        where TLogarithms : struct, ILogarithms
    {
        line = default;
        if (!ScalarParts.TryOf(request.Start, out ScalarParts start))
            return false;
        var divisions = (ulong)request.Divisions;
        // For an index below 2^31, the rounding error of the step is smaller than the error of a logarithm.
        int growth = Math.Max(64 - BitOperations.LeadingZeroCount((ulong)request.Count) - 31, 0);
        if (request.Law.IsProgression() && ScalarParts.TryOf(request.BaseOrStep, out ScalarParts factor))
        {
            FixedExponent ratio = logarithms.OfBase(factor);
            // As below: the element must fit some type.
            growth = Math.Max(12 - ratio.Reach, growth);
            line = new ExponentLine(logarithms.OfStart(start), ratio / divisions, start.IsNegative, Log2.ErrorExponent + 2 + growth);
            return true;
        }

        if (!ScalarParts.TryOf(request.Stop, out ScalarParts stop))
            return false;
        if (request.Law == GridLaw.Geomspace)
        {
            FixedExponent first = logarithms.OfStart(start);
            line = new ExponentLine(first, (logarithms.OfStop(stop) - first) / divisions, start.IsNegative, Log2.ErrorExponent + 2 + growth);
            return true;
        }

        if (!ScalarParts.TryOf(request.BaseOrStep, out ScalarParts @base) || @base.IsNegative || @base.IsZero)
            return false;
        FixedExponent log2 = logarithms.OfBase(@base);
        int reach = Math.Max(start.Reach, stop.Reach);
        if (reach + log2.Reach > Limit)
            return false;
        FixedExponent origin = log2.Scale(start);
        // An element that fits some type has |x·log2 base| below 2^11, whatever the ends are.
        growth = Math.Max(Math.Min(reach, 12 - log2.Reach), growth);
        line = new ExponentLine(origin, (log2.Scale(stop) - origin) / divisions, IsNegative: false, Log2.ErrorExponent + 2 + growth);
        return true;
    }
}
