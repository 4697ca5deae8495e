namespace StaticTensors.Kernels;

/// <summary>
/// The two passes over a block. Doubts are rare, so a block is written without a mask, and only if there were any, or a type cannot tell, once more
/// with one. The first exists a second time, for grids that no cache holds.
/// </summary>
internal interface IDoubts
{
    /// <summary>Whether an element in doubt becomes 0: the second pass.</summary>
    static abstract bool AreCleared { get; }

    /// <summary>
    /// Whether what is written, pinned and at the beginning of a cache line, goes past the caches. Types that convert or negate what they have
    /// written do not: they would wait for it.
    /// </summary>
    static abstract bool PassCaches { get; }
}

/// <summary>The first pass: doubts are told, what is written for them may be anything.</summary>
internal readonly struct ToldDoubts : IDoubts
{
    public static bool AreCleared => false;

    public static bool PassCaches => false;
}

/// <summary>The first pass, past the caches.</summary>
internal readonly struct StreamedDoubts : IDoubts
{
    public static bool AreCleared => false;

    public static bool PassCaches => true;
}

/// <summary>The second pass: doubts are told and cleared.</summary>
internal readonly struct ClearedDoubts : IDoubts
{
    public static bool AreCleared => true;

    public static bool PassCaches => false;
}
