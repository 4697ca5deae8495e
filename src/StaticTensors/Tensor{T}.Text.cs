using System;
using System.Diagnostics.CodeAnalysis;
using StaticTensors.Printing;

namespace StaticTensors;

public sealed partial class Tensor<T>
{
    /// <summary>The tensor as NumPy prints it.</summary>
    /// <returns>For example <c>Tensor([ 100.        ,  215.443469  ,  464.15888336, 1000.        ])</c>.</returns>
    public override string ToString() => TensorText.Repr<T>(data, ShapeArray);

    /// <summary>The elements in a given format, such as <c>F2</c>.</summary>
    /// <param name="format">A format of the element type. Null or empty: as <see cref="ToString()"/>.</param>
    /// <param name="provider">The culture of the elements; null: the current one.</param>
    /// <returns>For one element, the number alone; for several, numbers of one width in NumPy's brackets; above a thousand, only the first and last along each
    /// axis.</returns>
    /// <exception cref="FormatException">The element type does not know the format.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; t = Tensor.Logspace(0.0, 2.0, num: 3);
    /// string text = t.ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
    /// Console.Write(text == "[  1.0,  10.0, 100.0]" ? "" : text);
    /// string most = FormattableString.Invariant($"at most {t.Max():F1}");
    /// Console.Write(most == "at most 100.0" ? "" : most);
    /// </code></example>
    [SuppressMessage("Naming", "CA1725", Justification = "The name that TryFormat has beside it, and that the numbers' own ToString has.")]
    public string ToString(string? format, IFormatProvider? provider = null) =>
        string.IsNullOrEmpty(format) ? ToString()
        : Length == 1 ? data[0].ToString(format, provider)
        : TensorText.Formatted<T>(data, ShapeArray, format, provider);

    /// <summary>Writes <see cref="ToString(string, IFormatProvider)"/> into a span.</summary>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="charsWritten">How long the text is; 0 if the destination is too short.</param>
    /// <param name="format">A format of the element type.</param>
    /// <param name="provider">The culture of the elements; null: the current one.</param>
    /// <returns>Whether the destination was long enough.</returns>
    /// <exception cref="FormatException">The element type does not know the format.</exception>
    /// <example><code>
    /// Span&lt;char&gt; buffer = stackalloc char[20];
    /// Tensor&lt;int&gt; t = [1, 20];
    /// bool fits = t.TryFormat(buffer, out int length, "D3", null);    // True
    /// bool isText = buffer[..length] is "[001, 020]";                 // True
    /// </code></example>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString(), provider);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
