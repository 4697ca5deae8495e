using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mix;

/// <summary>A grid of the mix: what is asked for, and the library's public function that answers.</summary>
internal sealed record GridCase(long Number, GridRequest Request, PublicCall Call)
{
    /// <summary>The elements that the library gives, or null where it says that one does not fit the type.</summary>
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
