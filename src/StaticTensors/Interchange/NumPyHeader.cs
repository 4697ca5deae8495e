using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StaticTensors.Shapes;

namespace StaticTensors.Interchange;

/// <summary>What an .npy file says about its array: the text of a Python dictionary.</summary>
/// <param name="Dtype">NumPy's code of the element type, such as <c>&lt;f8</c>.</param>
/// <param name="IsFortran">Whether the first index runs fastest.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Length">The number of elements.</param>
internal sealed partial record NumPyHeader(string Dtype, bool IsFortran, int[] Shape, int Length)
{
    private const int MostShown = 200;

    /// <summary>Parses a header; refuses other text, and a shape with more elements than an array can hold.</summary>
    public static NumPyHeader Parse(string text)
    {
        Match entries = Entries().Match(text);
        string shown = text.Length > MostShown ? text[..MostShown] + " …" : text.TrimEnd();
        if (!entries.Success || !((string[])["descr", "fortran_order", "shape"]).All(key => entries.Groups[key].Captures.Count == 1))
            throw new InvalidDataException($"This is not the header of a numeric array: {shown}");

        string[] dimensions = [.. Digits().Matches(entries.Groups["shape"].Value).Select(match => match.Value)];
        var shape = new int[dimensions.Length];
        for (int i = 0; i < shape.Length; i++)
            shape[i] = int.TryParse(dimensions[i], out int dimension) ? dimension : int.MaxValue;
        return ShapeRules.Length(shape, "shape", out int length) is { } fault
            ? throw new InvalidDataException($"The array with the header {shown} cannot be loaded. {fault.Text}")
            : new NumPyHeader(entries.Groups["descr"].Value, entries.Groups["fortran_order"].Value == "True", shape, length);
    }

    /// <summary>The text as NumPy writes it.</summary>
    public override string ToString() =>
        $"{{'descr': '{Dtype}', 'fortran_order': {(IsFortran ? "True" : "False")}, 'shape': {ShapeMath.Text(Shape)}, }}";

    // Each value is followed by a comma or the end, and nothing is ambiguous: hostile text takes no longer to match than any other.
    [GeneratedRegex(
        """
        ^\s*\{\s*(
            (['"]descr['"]\s*:\s*['"](?<descr>[<>=|]\w+)['"]
            |['"]fortran_order['"]\s*:\s*(?<fortran_order>True|False)
            |['"]shape['"]\s*:\s*\(\s*(?<shape>(\d+L?\s*(,\s*|(?=\))))*)\)
            )\s*(,\s*|(?=\}))
        ){3}\}\s*$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Entries();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
