using System;
using System.Linq;
using StaticTensors.Exact.Rules;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>Axes, and places along one, as NumPy counts them: from 0, or from the end with negative numbers.</summary>
internal static class Axis
{
    /// <summary>The axis as a number from 0 to rank − 1.</summary>
    public static int Normalize(int axis, int rank, string parameter)
    {
        Fault.Refuse(NoAxis.Of(axis, rank, parameter));
        return axis < 0 ? axis + rank : axis;
    }

    /// <summary>Some axes in ascending order, each once; none given: all.</summary>
    public static int[] Distinct(ReadOnlySpan<int> axes, int rank)
    {
        if (axes.IsEmpty)
            return [.. Enumerable.Range(0, rank)];
        int[] normalized = Array.ConvertAll(axes.ToArray(), axis => Normalize(axis, rank, "axis"));
        Array.Sort(normalized);
        int twice = normalized.Zip(normalized.Skip(1)).Where(pair => pair.First == pair.Second).Select(pair => pair.First).FirstOrDefault(-1);
        return twice < 0 ? normalized : throw new ArgumentException(
            Invariant($"{Given(axes)} name axis {twice} twice: name each axis once, or none for all."), "axis");
    }

    /// <summary>An order of all axes, each once; none given: reversed.</summary>
    public static int[] Permutation(ReadOnlySpan<int> axes, int rank)
    {
        if (!axes.IsEmpty && axes.Length != rank)
        {
            throw new ArgumentException(
                Invariant($"{Given(axes)} are {axes.Length}, but the tensor has {rank}: name each axis once, or none to reverse them."),
                nameof(axes));
        }

        var order = new int[rank];
        var seen = new bool[rank];
        for (int i = 0; i < rank; i++)
        {
            int axis = order[i] = axes.IsEmpty ? rank - 1 - i : Normalize(axes[i], rank, nameof(axes));
            if (seen[axis])
            {
                throw new ArgumentException(
                    Invariant($"{Given(axes)} name axis {axis} twice: name each axis once, or none to reverse them."), nameof(axes));
            }

            seen[axis] = true;
        }

        return order;
    }

    /// <summary>An index along an axis, negative ones counted from its end, as a place counted from its start.</summary>
    public static int Place(int index, int axis, int length)
    {
        int place = index < 0 ? index + length : index;
        return (uint)place < (uint)length ? place : throw Outside(index, axis, length);
    }

    /// <inheritdoc cref="Place(int, int, int)"/>
    public static int Place(Index index, int axis, int length)
    {
        int place = index.GetOffset(length);
        return (uint)place < (uint)length ? place : throw Outside(index, axis, length);
    }

    /// <summary>A range along an axis as its first place and its length, by the rule of .NET's ranges.</summary>
    public static (int Offset, int Length) Part(Range range, int axis, int length)
    {
        int start = range.Start.GetOffset(length), end = range.End.GetOffset(length);
        if (start < 0 || end > length || start > end)
        {
            throw new ArgumentOutOfRangeException(
                "indices",
                Invariant($"Range {range} does not lie in axis {axis} of length {length}: both ends must be in 0 to {length}") +
                ", in this order.");
        }

        return (start, end - start);
    }

    private static ArgumentOutOfRangeException Outside(object index, int axis, int length)
    {
        string allowed = length == 0 ? "it has no elements" : Invariant($"use {-length} to {length - 1}");
        return new ArgumentOutOfRangeException(
            "indices", Invariant($"Index {index} is outside axis {axis} of length {length}: {allowed}."));
    }

    private static string Given(ReadOnlySpan<int> axes) => $"The axes ({ShapeMath.List(axes)})";
}
