using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mix;

/// <summary>A grid of the mix: its request, and the public function of the library that computes it.</summary>
internal sealed record GridCase(long Number, GridRequest Request, PublicCall Call)
{
    /// <summary>The library's elements, or null if it says that one does not fit the type.</summary>
    public ElementBits[]? Compute()
    {
        try
        {
            return Call.Compute(Request);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public override string ToString()
    {
        string ends = $"start {Request.Start.Type} {Request.Start.Bits}, stop {Request.Stop.Bits}, base or step {Request.BaseOrStep.Bits}";
        return $"grid {Number}: {Request.Law}<{Call.Keyword}>, {ends}, count {Request.Count}, endpoint {Request.Endpoint}";
    }
}
