using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>
/// The elements of a monotone grid that no interval decided, from the exact engine. A grid whose elements crowd around one boundary
/// would ask it for each of them; after some calls it looks ahead, because between two equal elements all are equal.
/// </summary>
internal ref struct ExactRun<T> where T : unmanaged, INumber<T>
{
    private const int CallsBeforeLookingAhead = 64;

    private readonly ref readonly GridRequest request;
    private ExactGrid? grid;
    private int calls;
    private int runFrom, runTo;
    private T runValue;

    public ExactRun(in GridRequest request)
    {
        this.request = ref request;
        (runFrom, runTo) = (0, -1);
    }

    public T Element(int i)
    {
        if (i >= runFrom && i <= runTo)
            return runValue;
        if (Element<T>.Info.Kind == ElementKind.Integer && IntegerPowers.TryElement(request, i, out T value))
            return value;
        value = Call(i);
        if (calls < CallsBeforeLookingAhead)
            return value;

        (runFrom, runTo, runValue) = (i, i, value);
        for (long ahead = 1; i + ahead < request.Count && Call((int)(i + ahead)) == value; ahead *= 2)
            runTo = (int)(i + ahead);
        return value;
    }

    private T Call(int i)
    {
        calls++;
        Levels.CountExact();
        (grid ??= new ExactGrid(request)).TryElement(i, out ElementBits bits);
        return Element<T>.FromBits(bits);
    }
}
