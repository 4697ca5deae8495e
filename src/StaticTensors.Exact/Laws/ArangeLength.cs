using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Laws;

/// <summary>How many elements Arange has: those of the half-open interval, before and after they are rounded.</summary>
internal static class ArangeLength
{
    /// <summary>
    /// ceil((stop − start)/step) over the exact values, the ends finite and the step neither zero nor NaN; 0 where stop lies behind
    /// start. An infinite step leaves the interval at once: the start is the only element.
    /// </summary>
    public static BigInteger Exact(Number start, Number stop, Number step)
    {
        Fraction distance = stop.Value - start.Value;
        if (distance.Sign == 0 || distance.Sign < 0 != step.IsNegative)
            return BigInteger.Zero;
        return step.IsFinite ? (distance / step.Value).Ceiling() : BigInteger.One;
    }

    /// <summary>The count left when trailing elements that round to stop or beyond are dropped.</summary>
    public static long Trim(GridRequest request)
    {
        var grid = new ExactGrid(request);
        Fraction stop = request.Stop.ToNumber().Value;
        bool falls = request.BaseOrStep.ToNumber().IsNegative;

        long length = request.Count;
        if (length == 0 || IsInside(length - 1))
            return length;

        // Rounding is monotone: elements below low are inside, those from high on are not.
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
            // An element that does not fit its type is not dropped: it is refused.
            if (!grid.TryElement(i, out ElementBits bits))
                return true;
            Number element = Number.FromBits(request.Element.Info(), bits);
            return element.IsFinite && (falls ? element.Value.CompareTo(stop) > 0 : element.Value.CompareTo(stop) < 0);
        }
    }
}
