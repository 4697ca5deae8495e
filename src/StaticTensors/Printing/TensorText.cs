using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text;
using StaticTensors.Exact.Numbers;
using StaticTensors.Shapes;

namespace StaticTensors.Printing;

/// <summary>A tensor as text: NumPy's <c>repr</c> of the array, with <c>Tensor</c> in the place of <c>array</c>.</summary>
internal static class TensorText
{
    /// <summary>
    /// Columns of a line: NumPy's 75 and one more, because NumPy decides where lines end while the text still begins with
    /// <c>array(</c>, which is one character shorter.
    /// </summary>
    public const int LineWidth = 76;

    /// <summary>What the text begins with; later lines are indented by its length.</summary>
    public const string Prefix = "Tensor(";

    /// <summary>The text of a tensor; <paramref name="data"/> is row-major and fills <paramref name="shape"/>.</summary>
    public static string Repr<T>(ReadOnlySpan<T> data, ReadOnlySpan<int> shape) where T : unmanaged, INumber<T>
    {
        var text = new StringBuilder(Prefix);
        if (data.IsEmpty)
        {
            text.Append("[]");
        }
        else
        {
            bool summarise = Summary.IsNeeded(data.Length);
            string[] cells = Cells.Format(summarise ? Summary.Corners(data, shape) : data);
            new Brackets(text, cells, summarise).Write(shape);
        }

        AppendExtras(text, Extras<T>(data.Length, shape));
        return text.Append(')').ToString();
    }

    /// <summary>What the elements do not show: the shape where some are left out, and any type but the two usual ones.</summary>
    private static string Extras<T>(int length, ReadOnlySpan<int> shape) where T : unmanaged, INumber<T>
    {
        var extras = new List<string>();
        if (Summary.IsNeeded(length) || (length == 0 && shape.Length > 1))
            extras.Add($"shape={ShapeMath.Text(shape)}");
        if (Element<T>.Info.Type is not (ElementType.Double or ElementType.Int64) || length == 0)
            extras.Add($"dtype={Element<T>.Info.Dtype}");
        return string.Join(", ", extras);
    }

    private static void AppendExtras(StringBuilder text, string extras)
    {
        if (extras.Length == 0)
            return;

        int lastLine = text.Length - (text.ToString().LastIndexOf('\n') + 1);
        bool fits = lastLine + ", ".Length + extras.Length + ")".Length <= LineWidth;
        text.Append(fits ? ", " : ",\n" + new string(' ', Prefix.Length)).Append(extras);
    }
}
