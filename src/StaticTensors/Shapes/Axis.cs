using System;
using System.Collections.Generic;
using System.Linq;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

/// <summary>Axes as NumPy counts them: from 0, or from the end if negative.</summary>
internal static class Axis
{
    /// <summary>The axis as a number from 0 to rank − 1.</summary>
    public static int Normalize(int axis, int rank, string parameter)
    {
        Fault.Refuse(NoAxis.Of(axis, rank, parameter));
        return FromStart(axis, rank);
    }

    /// <summary>A valid axis, counted from the start.</summary>
    public static int FromStart(int axis, int rank) => axis < 0 ? axis + rank : axis;

    /// <summary>Some axes in ascending order, each once; none given: all.</summary>
    public static int[] Distinct(ReadOnlySpan<int> axes, int rank)
    {
        Fault.Refuse(TryDistinct(axes, rank, out int[] distinct));
        return distinct;
    }

    /// <summary>Some axes in ascending order, each once; none given: all. Or why they are invalid.</summary>
    public static Fault? TryDistinct(ReadOnlySpan<int> axes, int rank, out int[] distinct)
    {
        distinct = axes.IsEmpty ? [.. Enumerable.Range(0, rank)] : axes.ToArray();
        for (int i = 0; i < distinct.Length; i++)
        {
            if (NoAxis.Of(distinct[i], rank, "axis") is { } fault)
                return fault;
            distinct[i] = FromStart(distinct[i], rank);
        }

        Array.Sort(distinct);
        for (int i = 1; i < distinct.Length; i++)
        {
            if (distinct[i] == distinct[i - 1])
                return new AxisTwice(ShapeMath.List(axes), distinct[i], "for all", "axis");
        }

        return null;
    }

    /// <summary>An order of all axes, each once; none given: reversed. Or why it is invalid.</summary>
    public static Fault? TryPermutation(ReadOnlySpan<int> axes, int rank, out int[] order)
    {
        order = [.. Enumerable.Range(0, rank).Reverse()];
        if (axes.IsEmpty)
            return null;
        if (NoOrder.Of(ShapeMath.List(axes), axes.Length, rank) is { } misfit)
            return misfit;
        var seen = new bool[rank];
        for (int i = 0; i < rank; i++)
        {
            if (NoAxis.Of(axes[i], rank, nameof(axes)) is { } fault)
                return fault;
            int axis = order[i] = FromStart(axes[i], rank);
            if (seen[axis])
                return new AxisTwice(ShapeMath.List(axes), axis, "to reverse them", nameof(axes));
            seen[axis] = true;
        }

        return null;
    }

    /// <summary>The order of axes after moving one, or why there is none.</summary>
    public static Fault? TryMove(int source, int destination, int rank, out int[] order)
    {
        order = [];
        if ((NoAxis.Of(source, rank, nameof(source)) ?? NoAxis.Of(destination, rank, nameof(destination))) is { } fault)
            return fault;
        int from = FromStart(source, rank);
        List<int> others = [.. Enumerable.Range(0, rank).Where(axis => axis != from)];
        others.Insert(FromStart(destination, rank), from);
        order = [.. others];
        return null;
    }

    /// <summary>The order of axes after exchanging two, or why there is none.</summary>
    public static Fault? TrySwap(int axis1, int axis2, int rank, out int[] order)
    {
        order = [.. Enumerable.Range(0, rank)];
        if ((NoAxis.Of(axis1, rank, nameof(axis1)) ?? NoAxis.Of(axis2, rank, nameof(axis2))) is { } fault)
            return fault;
        int first = FromStart(axis1, rank), second = FromStart(axis2, rank);
        (order[first], order[second]) = (second, first);
        return null;
    }
}
