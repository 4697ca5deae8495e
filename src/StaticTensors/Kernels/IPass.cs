namespace StaticTensors.Kernels;

/// <summary>
/// The two passes over a block. Doubts are rare, so a block is written without a mask, and only if there were any, or a type cannot tell, once more
/// with one. The first pass has a second variant, which streams past the caches, for grids larger than any of them.
/// </summary>
internal interface IPass
{
    /// <summary>Whether an element in doubt becomes 0: the second pass.</summary>
    static abstract bool ClearsDoubts { get; }

    /// <summary>
    /// Whether what is written, pinned and at the beginning of a cache line, goes past the caches. Not used by types that convert or negate a block
    /// after writing it: they would have to fetch it from memory again.
    /// </summary>
    static abstract bool Streams { get; }
}

/// <summary>The first pass: doubts are told, what is written for them may be anything.</summary>
internal readonly struct FirstPass : IPass
{
    public static bool ClearsDoubts => false;

    public static bool Streams => false;
}

/// <summary>The first pass, past the caches.</summary>
internal readonly struct StreamingPass : IPass
{
    public static bool ClearsDoubts => false;

    public static bool Streams => true;
}

/// <summary>The second pass: doubts are told and cleared.</summary>
internal readonly struct SecondPass : IPass
{
    public static bool ClearsDoubts => true;

    public static bool Streams => false;
}
