using System;

namespace StaticTensors;

/// <summary>The numbers of an array-like. They become reals only when read: converting a large tensor at once would take three times its memory.</summary>
internal interface INumbers
{
    /// <summary>How many.</summary>
    int Count { get; }

    /// <summary>Their shape.</summary>
    ReadOnlySpan<int> Shape { get; }

    /// <summary>A number, by its place in row-major order.</summary>
    Real this[int place] { get; }

    /// <summary>The numbers in row-major order; null unless they are doubles.</summary>
    double[]? Doubles { get; }
}
