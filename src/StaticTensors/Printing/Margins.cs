using System;

namespace StaticTensors.Printing;

/// <summary>
/// Where the lines of a text begin and end. NumPy breaks lines while the text still begins with <c>array(</c>; when a longer name takes
/// its place, everything moves right.
/// </summary>
/// <param name="Indent">The length of what the text begins with; later lines are indented by it.</param>
internal readonly record struct Margins(int Indent)
{
    private const int NumPyLineWidth = 75;

    /// <summary>How far everything moves right; where no name is written, nothing moves.</summary>
    public int Shift => Math.Max(0, Indent - "array(".Length);

    /// <summary>Columns of a line.</summary>
    public int LineWidth => NumPyLineWidth + Shift;
}
