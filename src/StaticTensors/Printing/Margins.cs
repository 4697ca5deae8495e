using System;

namespace StaticTensors.Printing;

/// <summary>
/// Where the lines of a text begin and end. NumPy breaks lines as if the text began with <c>array(</c>; a longer name moves everything to the right.
/// </summary>
/// <param name="Indent">The length of the prefix; later lines are indented by it.</param>
internal readonly record struct Margins(int Indent)
{
    private const int NumPyLineWidth = 75;

    /// <summary>How far everything moves right; 0 without a name.</summary>
    public int Shift => Math.Max(0, Indent - "array(".Length);

    /// <summary>The width of a line.</summary>
    public int LineWidth => NumPyLineWidth + Shift;
}
