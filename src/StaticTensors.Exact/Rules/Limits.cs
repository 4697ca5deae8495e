namespace StaticTensors.Exact.Rules;

/// <summary>Limits that calls run into.</summary>
internal static class Limits
{
    /// <summary>Array.MaxLength, which the compiler wing's framework does not have.</summary>
    public const int MaxLength = 0x7FFFFFC7;

    /// <summary>The most elements of a grid that is not stored: every index is a double, too.</summary>
    public const long MaxCount = 1L << 53;
}
