namespace StaticTensors.Benchmarks.Speed;

internal static class Categories
{
    /// <summary>What the goals need, with its peers, in less than three minutes.</summary>
    public const string Quick = "quick";
}
