namespace StaticTensors.Kernels;

/// <summary>
/// What a block does where an element is not certain. Doubts are rare, so a block is written without a mask, and once more with one if it had any.
/// </summary>
internal interface IDoubts
{
    /// <summary>Whether an element in doubt becomes 0.</summary>
    static abstract bool AreCleared { get; }
}

/// <summary>Doubts are told, what is written for them may be anything.</summary>
internal readonly struct ToldDoubts : IDoubts
{
    public static bool AreCleared => false;
}

/// <summary>Doubts are told and cleared.</summary>
internal readonly struct ClearedDoubts : IDoubts
{
    public static bool AreCleared => true;
}
