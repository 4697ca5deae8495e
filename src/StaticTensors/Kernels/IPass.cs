namespace StaticTensors.Kernels;

/// <summary>
/// The two passes over a block. Doubts are rare, so a block is first written without a mask. If there are doubts, or the type cannot tell, it is written again
/// with one. A variant of the first pass bypasses the caches, for grids larger than any of them.
/// </summary>
internal interface IPass
{
    /// <summary>Whether an element in doubt becomes 0: the second pass.</summary>
    static abstract bool ClearsDoubts { get; }

    /// <summary>
    /// Whether stores, to pinned and line-aligned memory, bypass the caches. Not used by types that convert or negate a block after writing it: they would
    /// have to fetch it from memory again.
    /// </summary>
    static abstract bool Streams { get; }
}

/// <summary>The first pass: doubts are reported, and the elements in doubt may have any value.</summary>
internal readonly struct FirstPass : IPass
{
    public static bool ClearsDoubts => false;

    public static bool Streams => false;
}

/// <summary>The first pass, bypassing the caches.</summary>
internal readonly struct StreamingPass : IPass
{
    public static bool ClearsDoubts => false;

    public static bool Streams => true;
}

/// <summary>The second pass: doubts are reported and cleared.</summary>
internal readonly struct SecondPass : IPass
{
    public static bool ClearsDoubts => true;

    public static bool Streams => false;
}
