namespace StaticTensors.Generators.Bake;

/// <summary>What generated code does for a call.</summary>
internal enum Answer
{
    /// <summary>Nothing: the run time answers it.</summary>
    None,

    /// <summary>It holds the elements.</summary>
    Elements,

    /// <summary>It knows logarithms that the elements start from.</summary>
    Logarithms,
}
