using System.Numerics;

namespace StaticTensors.Summation;

/// <summary>
/// A sum that accumulates its rounding errors: Kahan and Babuška's summation with Knuth's TwoSum, which gives the error of an addition exactly. However many
/// numbers are added, the error is that of one rounding plus a second-order term.
/// </summary>
internal struct Total<T> where T : unmanaged, INumber<T>
{
    private T sum, lost;

    /// <summary>The sum so far. Once it is infinite or NaN, the accumulated error is meaningless.</summary>
    public readonly T Value => T.IsFinite(sum) ? sum + lost : sum;

    public void Add(T addend)
    {
        T next = sum + addend, back = next - sum;
        lost += sum - (next - back) + (addend - back);
        sum = next;
    }
}
