using System;
using System.Collections.Generic;

namespace StaticTensors.Printing;

/// <summary>Which elements are shown: for a large tensor only the corners, the first and last three along each axis.</summary>
internal static class Summary
{
    private const int Threshold = 1000;
    private const int EdgeItems = 3;

    /// <summary>Whether a tensor of this length is too large to be shown whole.</summary>
    public static bool IsNeeded(int length) => length > Threshold;

    /// <summary>The index shown after <paramref name="index"/> on an axis of a summarised tensor; those in between are omitted.</summary>
    public static int Next(int index, int size) => index == EdgeItems - 1 && size > 2 * EdgeItems ? size - EdgeItems : index + 1;

    /// <summary>The elements that are shown, in their order; the time depends only on their number.</summary>
    public static ReadOnlySpan<T> Shown<T>(ReadOnlySpan<T> data, ReadOnlySpan<int> shape)
    {
        if (!IsNeeded(data.Length))
            return data;
        var corners = new List<T>();
        Collect(data, shape, corners);
        return corners.ToArray();
    }

    private static void Collect<T>(ReadOnlySpan<T> data, ReadOnlySpan<int> shape, List<T> corners)
    {
        if (shape.IsEmpty)
        {
            corners.Add(data[0]);
            return;
        }

        int stride = data.Length / shape[0];
        for (int i = 0; i < shape[0]; i = Next(i, shape[0]))
            Collect(data.Slice(i * stride, stride), shape[1..], corners);
    }
}
