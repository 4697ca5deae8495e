using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StaticTensors.Shapes;

namespace StaticTensors.Interchange;

/// <summary>What an .npy file says of its array: the text of a Python dictionary.</summary>
/// <param name="Dtype">NumPy's code of the element type, such as <c>&lt;f8</c>.</param>
/// <param name="IsFortran">Whether the first index runs fastest.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Length">The number of elements.</param>
internal sealed partial record NumPyHeader(string Dtype, bool IsFortran, int[] Shape, int Length)
{
    private const int MostShown = 200;

    /// <summary>A header; refuses what is none, and a shape of more elements than an array holds.</summary>
    public static NumPyHeader Parse(string text)
    {
        Match entries = Entries().Match(text);
        string shown = text.Length > MostShown ? text[..MostShown] + " …" : text.TrimEnd();
        if (!entries.Success || entries.Groups[2].Captures.Select(key => key.Value).Distinct().Count() != 3 || entries.Groups[1].Captures.Count != 3)
            throw new InvalidDataException($"This is no header of an array of numbers: {shown}");
        string Of(string key) => entries.Groups[3].Captures[entries.Groups[2].Captures.Select(capture => capture.Value).ToList().IndexOf(key)].Value;

        string[] dimensions = [.. Digits().Matches(Of("shape")).Select(match => match.Value)];
        var shape = new int[dimensions.Length];
        for (int i = 0; i < shape.Length; i++)
            shape[i] = int.TryParse(dimensions[i], out int dimension) ? dimension : int.MaxValue;
        return ShapeMath.TryLength(shape, "shape", out int length) is { } fault
            ? throw new InvalidDataException($"The header {shown} is of an array that cannot be loaded. {fault.Text}")
            : new NumPyHeader(Of("descr").Trim('\'', '"'), Of("fortran_order") == "True", shape, length);
    }

    /// <summary>The text as NumPy writes it.</summary>
    public override string ToString() =>
        $"{{'descr': '{Dtype}', 'fortran_order': {(IsFortran ? "True" : "False")}, 'shape': {ShapeMath.Text(Shape)}, }}";

    [GeneratedRegex("""^\s*\{(\s*['"](descr|fortran_order|shape)['"]\s*:\s*('[^']*'|"[^"]*"|True|False|\([\dL,\s]*\))\s*,?)+\s*\}\s*$""")]
    private static partial Regex Entries();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
