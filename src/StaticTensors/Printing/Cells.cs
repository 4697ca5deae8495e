using System;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Printing;

/// <summary>Elements as text of one common width.</summary>
internal static class Cells
{
    /// <summary>The cells of the elements that are shown, in their order.</summary>
    public static string[] Format<T>(ReadOnlySpan<T> shown) where T : unmanaged, INumber<T>
    {
        string[] cells = Element<T>.Info.Kind == ElementKind.Integer ? Integers(shown) : FloatCells.Format(shown);
        AlignRight(cells);
        return cells;
    }

    /// <summary>The cells of the elements that are shown, in a given format.</summary>
    public static string[] Format<T>(ReadOnlySpan<T> shown, string format, IFormatProvider? provider) where T : unmanaged, INumber<T>
    {
        string[] cells = Array.ConvertAll(shown.ToArray(), element => element.ToString(format, provider));
        AlignRight(cells);
        return cells;
    }

    /// <summary>
    /// The cells of a mask. NumPy pads to the width of <c>False</c> even if nothing is false; only a scalar has no neighbours to align with.
    /// </summary>
    public static string[] Format(ReadOnlySpan<bool> shown, bool isScalar)
    {
        var cells = new string[shown.Length];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = shown[i] ? (isScalar ? "True" : " True") : "False";
        return cells;
    }

    private static string[] Integers<T>(ReadOnlySpan<T> shown) where T : unmanaged, INumber<T>
    {
        var cells = new string[shown.Length];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = NumberText.Shortest(shown[i]);
        return cells;
    }

    private static void AlignRight(string[] cells)
    {
        int width = 0;
        foreach (string cell in cells)
            width = Math.Max(width, cell.Length);
        for (int i = 0; i < cells.Length; i++)
            cells[i] = cells[i].PadLeft(width);
    }
}
