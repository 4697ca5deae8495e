using System;
using System.Linq;
using System.Text;

namespace StaticTensors.Printing;

/// <summary>Lays out cells as nested lists: commas, line breaks, indentation, and <c>...</c> for elements that a summary omits.</summary>
internal sealed class Brackets(StringBuilder text, Margins margins, string[] cells, bool summarise)
{
    private const string Ellipsis = "...";

    private int _used;

    /// <summary>Writes all cells in the brackets of this shape, which has no empty axis; a 0-d tensor has no brackets.</summary>
    public void Write(ReadOnlySpan<int> shape) => Write(shape, depth: 0);

    private void Write(ReadOnlySpan<int> shape, int depth)
    {
        if (shape.IsEmpty)
        {
            text.Append(cells[_used++]);
            return;
        }

        text.Append('[');
        if (shape.Length == 1)
            WriteRow(shape[0], depth);
        else
            WriteBlocks(shape, depth);
        text.Append(']');
    }

    /// <summary>The items of an axis before the last: each on its own lines, separated by more empty lines the more axes they have.</summary>
    private void WriteBlocks(ReadOnlySpan<int> shape, int depth)
    {
        // Empty lines are shifted like all others.
        string separator = "," + string.Concat(Enumerable.Repeat("\n" + new string(' ', margins.Shift), shape.Length - 2)) + NewLine(depth);
        for (int i = 0, next; i < shape[0]; i = next)
        {
            next = Next(i, shape[0]);
            Write(shape[1..], depth + 1);
            if (next > i + 1)
                text.Append(separator).Append(Ellipsis);
            if (next < shape[0])
                text.Append(separator);
        }
    }

    /// <summary>The items of the last axis: as many on a line as fit.</summary>
    private void WriteRow(int size, int depth)
    {
        string newLine = NewLine(depth);
        int column = newLine.Length - 1;

        // Leaves room for what may follow: a comma or bracket, and the brackets and parenthesis that close the outer lists.
        int limit = margins.LineWidth - 2 - depth;
        for (int i = 0, next; i < size; i = next)
        {
            next = Next(i, size);
            WriteWord(cells[_used++], isFirst: i == 0);
            if (next > i + 1)
                WriteWord(Ellipsis, isFirst: false);
        }

        void WriteWord(string word, bool isFirst)
        {
            if (!isFirst)
            {
                bool fits = column + ", ".Length + word.Length <= limit;
                text.Append(fits ? ", " : "," + newLine);
                column = fits ? column + ", ".Length : newLine.Length - 1;
            }

            text.Append(word);
            column += word.Length;
        }
    }

    private int Next(int index, int size) => summarise ? Summary.Next(index, size) : index + 1;

    /// <summary>A line break and the indentation of an axis's items: as wide as the prefix and the open brackets.</summary>
    private string NewLine(int depth) => "\n" + new string(' ', margins.Indent + depth + 1);
}
