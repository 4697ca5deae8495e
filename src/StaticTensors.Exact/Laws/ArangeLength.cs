using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Laws;

/// <summary>How many elements Arange has: those inside the half-open interval both before and after rounding.</summary>
internal static class ArangeLength
{
    /// <summary>
    /// ceil((stop − start)/step) of the exact values, with finite ends and a step that is neither zero nor NaN; 0 if stop lies behind start. An infinite step
    /// leaves the interval at once: the start is the only element.
    /// </summary>
    public static BigInteger Exact(Number start, Number stop, Number step)
    {
        Fraction distance = stop.Value - start.Value;
        if (distance.Sign == 0 || distance.Sign < 0 != step.IsNegative)
            return BigInteger.Zero;
        return step.IsFinite ? (distance / step.Value).Ceiling() : BigInteger.One;
    }

    /// <summary>The count without trailing elements that round to stop or beyond.</summary>
    public static long Trim(GridRequest request)
    {
        var grid = new ExactGrid(request);
        Fraction stop = request.Stop.ToNumber().Value;
        bool falls = request.BaseOrStep.ToNumber().IsNegative;

        long length = request.Count;
        if (length == 0 || IsInside(length - 1))
            return length;

        // Rounding is monotone: elements with an index below low are inside, those from high on are not.
        long low = 0, high = length - 1;
        while (low < high)
        {
            long middle = low + (high - low) / 2;
            if (IsInside(middle))
                low = middle + 1;
            else
                high = middle;
        }

        return low;

        bool IsInside(long i)
        {
            // An element that does not fit its type is refused, not dropped.
            if (!grid.TryElement(i, out ElementBits bits))
                return true;
            Number element = Number.FromBits(request.Element.Info(), bits);
            return element.IsFinite && (falls ? element.Value.CompareTo(stop) > 0 : element.Value.CompareTo(stop) < 0);
        }
    }
}
