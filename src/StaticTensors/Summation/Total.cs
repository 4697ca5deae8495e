using System.Numerics;

namespace StaticTensors.Summation;

/// <summary>
/// A sum that remembers what rounding takes from it: Kahan and Babuška's summation by Knuth's TwoSum, which gives the error of an addition
/// exactly. However many numbers are added, the error is that of one rounding, and a second-order one.
/// </summary>
internal struct Total<T> where T : unmanaged, INumber<T>
{
    private T sum, lost;

    /// <summary>The sum so far. Once it is infinite or NaN, what it lost is meaningless.</summary>
    public readonly T Value => T.IsFinite(sum) ? sum + lost : sum;

    public void Add(T addend)
    {
        T next = sum + addend, back = next - sum;
        lost += sum - (next - back) + (addend - back);
        sum = next;
    }
}
