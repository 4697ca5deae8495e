using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Shapes;

namespace StaticTensors.Printing;

/// <summary>A tensor or a mask as text: NumPy's <c>repr</c> of the array, with the type's name in place of <c>array</c>.</summary>
internal sealed class TensorText
{
    private readonly StringBuilder text;
    private readonly Margins margins;

    private TensorText(string prefix)
    {
        text = new StringBuilder(prefix);
        margins = new Margins(prefix.Length);
    }

    /// <summary>The text of a tensor; <paramref name="data"/> is row-major and fills <paramref name="shape"/>.</summary>
    public static string Repr<T>(ReadOnlySpan<T> data, ReadOnlySpan<int> shape) where T : unmanaged, INumber<T>
    {
        // NumPy omits the dtypes that literals have by default.
        bool isUsual = Element<T>.Info.Type is ElementType.Double or ElementType.Int64;
        return new TensorText("Tensor(").Write(data.Length, shape, Cells.Format(Summary.Shown(data, shape)), Element<T>.Info.Dtype, isUsual);
    }

    /// <summary>The elements in a given format, in brackets only.</summary>
    public static string Formatted<T>(ReadOnlySpan<T> data, ReadOnlySpan<int> shape, string format, IFormatProvider? provider) where T : unmanaged, INumber<T>
    {
        var formatted = new TensorText("");
        formatted.WriteElements(data.Length, shape, Cells.Format(Summary.Shown(data, shape), format, provider));
        return formatted.text.ToString();
    }

    /// <summary>The text of a mask; <paramref name="data"/> is row-major and fills <paramref name="shape"/>.</summary>
    public static string Repr(ReadOnlySpan<bool> data, ReadOnlySpan<int> shape) =>
        new TensorText("TensorMask(").Write(data.Length, shape, Cells.Format(Summary.Shown(data, shape), isScalar: shape.IsEmpty), "bool", isUsual: true);

    private string Write(int length, ReadOnlySpan<int> shape, string[] cells, string dtype, bool isUsual)
    {
        WriteElements(length, shape, cells);
        AppendExtras(Extras(length, shape, dtype, isUsual));
        return text.Append(')').ToString();
    }

    private void WriteElements(int length, ReadOnlySpan<int> shape, string[] cells)
    {
        if (length == 0)
            text.Append("[]");
        else
            new Brackets(text, margins, cells, Summary.IsNeeded(length)).Write(shape);
    }

    /// <summary>What the elements do not show: the shape if some are omitted, and an unusual type.</summary>
    private static string Extras(int length, ReadOnlySpan<int> shape, string dtype, bool isUsual)
    {
        var extras = new List<string>();
        if (Summary.IsNeeded(length) || (length == 0 && shape.Length > 1))
            extras.Add($"shape={ShapeMath.Text(shape)}");
        if (!isUsual || length == 0)
            extras.Add($"dtype={dtype}");
        return string.Join(", ", extras);
    }

    private void AppendExtras(string extras)
    {
        if (extras.Length == 0)
            return;

        int lastLine = text.Length - (text.ToString().LastIndexOf('\n') + 1);
        bool fits = lastLine + ", ".Length + extras.Length + ")".Length <= margins.LineWidth;
        text.Append(fits ? ", " : ",\n" + new string(' ', margins.Indent)).Append(extras);
    }
}
