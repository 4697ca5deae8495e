namespace StaticTensors.Kernels;

/// <summary>
/// The two passes over a block. Doubts are rare, so a block is written without a mask, and only if there were any, or a type cannot tell, once more
/// with one.
/// </summary>
internal interface IDoubts
{
    /// <summary>Whether an element in doubt becomes 0: the second pass.</summary>
    static abstract bool AreCleared { get; }
}

/// <summary>The first pass: doubts are told, what is written for them may be anything.</summary>
internal readonly struct ToldDoubts : IDoubts
{
    public static bool AreCleared => false;
}

/// <summary>The second pass: doubts are told and cleared.</summary>
internal readonly struct ClearedDoubts : IDoubts
{
    public static bool AreCleared => true;
}
