using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Laws;

/// <summary>
/// start + i·step, or start + i·(stop − start)/div, in the extended reals. It gives Linspace and Arange their elements and Logspace its exponents. The
/// given ends are elements unchanged, signed zeros and infinities included. Between a finite start, or the same infinity, and an infinite stop, elements
/// are that infinity; with any other non-finite end they are NaN.
/// </summary>
internal sealed class AffineLaw
{
    private readonly Number start;
    private readonly Number? stop;
    private readonly Number? between;
    private readonly long lastIndex;

    public AffineLaw(in GridRequest request)
    {
        start = request.Start.ToNumber();
        lastIndex = request.Count - 1;
        Fraction first = start.Value;
        Fraction difference;
        if (request.Law == GridLaw.Arange)
        {
            difference = request.BaseOrStep.ToNumber().Value;
        }
        else
        {
            Number end = request.Stop.ToNumber();
            if (request.Endpoint)
                stop = end;
            if (!start.IsFinite || !end.IsFinite)
                between = Between(start, end);
            // Without divisions only the start is used, and any divisor will do.
            long divisions = request.Divisions;
            difference = ((end.Value - first) / new Fraction(divisions, BigInteger.One)).Reduce();
        }

        Line = new RationalLine(
            first.Numerator * difference.Denominator, difference.Numerator * first.Denominator, first.Denominator * difference.Denominator);
    }

    /// <summary>The elements if both ends are finite.</summary>
    public RationalLine Line { get; }

    /// <summary>Element i as an exact extended real.</summary>
    public Number At(long i)
    {
        if (i == 0)
            return start;
        if (i == lastIndex && stop is { } end)
            return end;
        return between ?? Number.Finite(Line[i]);
    }

    /// <summary>The elements between two ends that are not both finite.</summary>
    public static Number Between(in Number start, in Number stop) =>
        start.IsFinite || (start.Kind == stop.Kind && start.IsNegative == stop.IsNegative) ? stop : Number.NaN;
}
