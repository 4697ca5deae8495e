using System;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>
/// The elements of a monotone grid that no interval decides, from the exact engine. If elements crowd around one boundary, the engine would be asked for each;
/// after some calls it looks ahead, because all elements between two equal ones are equal.
/// </summary>
internal ref struct ExactRun<T> where T : unmanaged, INumber<T>
{
    private const int CallsBeforeLookingAhead = 64;

    private readonly ref readonly GridRequest request;
    private ExactGrid? grid;
    private int calls;
    private long runFrom, runTo;
    private T runValue;

    public ExactRun(in GridRequest request)
    {
        this.request = ref request;
        (runFrom, runTo) = (0, -1);
    }

    /// <summary>Whether element i lies in the run last found.</summary>
    public readonly bool TryKnown(long i, out T value)
    {
        value = runValue;
        return i >= runFrom && i <= runTo;
    }

    /// <summary>Whether element i is an integer that 128-bit arithmetic can compute.</summary>
    public readonly bool TryInteger(long i, out T value)
    {
        value = default;
        return Element<T>.Info.Kind == ElementKind.Integer && IntegerPowers.TryElement(request, i, out value);
    }

    public T Element(long i)
    {
        if (TryKnown(i, out T value))
            return value;
        value = Call(i);
        if (calls < CallsBeforeLookingAhead)
            return value;

        (runFrom, runTo, runValue) = (i, i, value);
        // Ahead in doubling steps while elements are equal, then by bisection to the end of the run.
        long beyond = request.Count;
        for (long step = 1; beyond - runTo > 1; step *= 2)
        {
            step = Math.Min(step, (beyond - runTo) / 2);
            if (Call(runTo + step) == value)
                runTo += step;
            else
                beyond = runTo + step;
        }

        return value;
    }

    private T Call(long i)
    {
        calls++;
        Levels.CountExact();
        (grid ??= new ExactGrid(request)).TryElement(i, out ElementBits bits);
        return Element<T>.FromBits(bits);
    }
}
