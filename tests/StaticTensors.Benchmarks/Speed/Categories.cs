namespace StaticTensors.Benchmarks.Speed;

internal static class Categories
{
    /// <summary>What the goals need and what stands beside it, in less than three minutes.</summary>
    public const string Quick = "quick";
}
