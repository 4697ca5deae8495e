using System;

namespace StaticTensors.Shapes;

/// <summary>Axes as NumPy counts them: from 0, or from the end with negative numbers.</summary>
internal static class Axis
{
    /// <summary>The axis as a number from 0 to rank − 1.</summary>
    public static int Normalize(int axis, int rank, string parameter)
    {
        if (axis < -rank || axis >= rank)
        {
            string allowed = rank == 0 ? "a tensor of rank 0 has no axis" : $"use {-rank} to {rank - 1}";
            throw new ArgumentOutOfRangeException(parameter, axis, $"There is no axis {axis} where the rank is {rank}: {allowed}.");
        }

        return axis < 0 ? axis + rank : axis;
    }

    /// <summary>An order of all axes, each once; none given: reversed.</summary>
    public static int[] Permutation(ReadOnlySpan<int> axes, int rank)
    {
        var order = new int[rank];
        if (axes.IsEmpty)
        {
            for (int axis = 0; axis < rank; axis++)
                order[axis] = rank - 1 - axis;
            return order;
        }

        string given = $"The axes ({string.Join(", ", axes.ToArray())})";
        if (axes.Length != rank)
            throw new ArgumentException($"{given} are {axes.Length}, but the tensor has {rank}: name each axis once, or none to reverse them.", nameof(axes));
        var seen = new bool[rank];
        for (int i = 0; i < rank; i++)
        {
            int axis = order[i] = Normalize(axes[i], rank, nameof(axes));
            if (seen[axis])
                throw new ArgumentException($"{given} name axis {axis} twice: name each axis once, or none to reverse them.", nameof(axes));
            seen[axis] = true;
        }

        return order;
    }
}
