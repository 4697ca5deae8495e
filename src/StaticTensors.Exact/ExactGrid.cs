using System;
using System.Collections.Generic;
using System.Globalization;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Exact;

/// <summary>
/// The reference: every element of one grid, the exact real value rounded once. It decides whatever the kernels doubt.
/// </summary>
internal sealed class ExactGrid(GridRequest request)
{
    private readonly ElementLaw law = ElementLaw.For(request, Rounding(request, request.Element.Info()));

    /// <summary>Element i; false if the element type has no such value.</summary>
    public bool TryElement(long i, out ElementBits bits)
    {
        Effort.CountElement();
        return law.TryElement(i, out bits);
    }

    /// <summary>
    /// The first element that does not fit the type, or −1. The law is monotone (with a negative base, over every second element), so checking the first two,
    /// the last two and a bisection is enough for a grid of any length.
    /// </summary>
    public long FirstMisfit()
    {
        long count = request.Count;
        if (request.Element.Info().Kind == ElementKind.BinaryFloat)
            return -1;
        for (int i = 0; i < count && i < 2; i++)
        {
            if (!TryElement(i, out _))
                return i;
        }

        long first = -1;
        foreach (long last in (IEnumerable<long>)[count - 1, count - 2])
        {
            if (last < 2 || TryElement(last, out _))
                continue;
            // Invariant, among indices of last's parity: the element at fits has a value, the one at fails has none.
            long fits = last & 1, fails = last;
            while (fails - fits > 2)
            {
                long middle = fits + (fails - fits) / 4 * 2;
                if (TryElement(middle, out _))
                    fits = middle;
                else
                    fails = middle;
            }

            if (first < 0 || fails < first)
                first = fails;
        }

        return first;
    }

    /// <summary>Element i for a message: all digits of its integer part if 128 bits hold it, otherwise in scientific notation.</summary>
    public string Describe(long i)
    {
        foreach (ElementType wide in (IEnumerable<ElementType>)[ElementType.Int128, ElementType.UInt128])
        {
            if (new ExactGrid(request with { Element = wide }).TryElement(i, out ElementBits integer))
                return Number.FromBits(wide.Info(), integer).Value.Numerator.ToString(CultureInfo.InvariantCulture);
        }

        new ExactGrid(request with { Element = ElementType.Double }).TryElement(i, out ElementBits bits);
        double value = BitConverter.Int64BitsToDouble((long)bits.Low);
        if (double.IsNaN(value))
            return "NaN";
        return double.IsInfinity(value)
            ? $"beyond {(value < 0 ? "-" : "")}1.8e308"
            : value.ToString("0.00000e+0", CultureInfo.InvariantCulture);
    }

    private static ElementRounding Rounding(in GridRequest request, ElementInfo type) =>
        ElementRounding.For(type, floor: request.Law == GridLaw.Linspace);
}
