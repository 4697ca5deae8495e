using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>
/// A grid of equal steps from its first element: start + i·step, the step a double-double. The error of element i grows with i·|step| alone, and
/// there is none where the step is exact: so even a zero between the ends is certain.
/// </summary>
/// <param name="Start">The first element.</param>
/// <param name="Step">The step, rounded.</param>
/// <param name="StepRest">What it lacks.</param>
/// <param name="Doubt">The error of a step, relative; 0 where there is none.</param>
internal readonly record struct DirectLine(double Start, double Step, double StepRest, double Doubt) : IDirectSource
{
    // Beyond it a product or a sum could overflow.
    private const double Large = 1e288;

    // Below, error terms would underflow.
    private const double Small = 1e-270;

    // 2^−100 and 2^−50.
    private const double StepError = 1.0 / (1L << 50) / (1L << 50), RestError = 1.0 / (1L << 50);

    /// <summary>Equal divisions of an interval; false where doubles have no room for its errors, or it is empty.</summary>
    public static bool TryCreate(double start, double stop, int divisions, out DirectLine line)
    {
        // TwoSum (Knuth) and a quotient by its remainder (Dekker, A floating-point technique for extending the available precision, 1971).
        double length = stop - start, back = length + start, lost = stop - back + (back - length - start);
        double step = length / divisions, remainder = Math.FusedMultiplyAdd(-step, divisions, length);
        double rest = (remainder + lost) / divisions;
        line = new DirectLine(start, step, rest, rest == 0 ? 0 : StepError);
        return HasRoom(start, stop, length);
    }

    /// <summary>A Linspace.</summary>
    public static bool TryFill<T>(double start, double stop, Span<T> destination, bool endpoint) where T : unmanaged, INumber<T>
    {
        int divisions = endpoint ? destination.Length - 1 : destination.Length;
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float))
            return DirectIntegers.Has<T>() && DirectIntegers.TryFillLinear(start, stop, divisions, destination);
        if (!TryCreate(start, stop, divisions, out DirectLine line))
            return false;
        if (!DirectTarget.TryFill(line, isNegative: false, destination))
        {
            // Of all elements that are certain one alone looks doubtful: the zero between the ends, or at the end.
            if (!TryZero(start, stop, divisions, out int zero) || !DirectTarget.TryFill(line, isNegative: false, destination, zero))
                return false;
            if (zero < destination.Length)
                destination[zero] = T.Zero;
        }

        // The given ends keep the sign of a zero.
        destination[0] = T.CreateTruncating(start);
        if (endpoint)
            destination[^1] = T.CreateTruncating(stop);
        return true;
    }

    /// <summary>The index of the element that is 0, if there is one: start·(divisions − index) and stop·index cancel, to the last bit of both products.</summary>
    private static bool TryZero(double start, double stop, int divisions, out int zero)
    {
        zero = (int)Math.Round(start / (start - stop) * divisions);
        double left = start * (divisions - zero), right = stop * zero;
        return left == -right
            && Math.FusedMultiplyAdd(start, divisions - zero, -left) == -Math.FusedMultiplyAdd(stop, zero, -right);
    }

    /// <summary>An Arange of so many elements; null where one is in doubt, or rounds to the stop or beyond.</summary>
    public static T[]? Arange<T>(double start, double stop, double step, int count) where T : unmanaged, INumber<T>
    {
        if (count > DirectGrid.Longest)
            return null;
        var elements = new T[count];
        if (count == 0)
            return elements;
        if (!HasRoom(start, stop, stop - start) || !DirectTarget.TryFill(new DirectLine(start, step, 0, 0), isNegative: false, elements))
            return null;
        elements[0] = T.CreateTruncating(start);
        double last = double.CreateTruncating(elements[^1]);
        return (step < 0 ? last > stop : last < stop) ? elements : null;
    }

    private static bool HasRoom(double start, double stop, double length) =>
        Math.Abs(length) > Small && Math.Abs(start) < Large && Math.Abs(stop) < Large;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        Vector<double> index = Vector<double>.Indices + new Vector<double>(first), step = new(Step), start = new(Start);
        Vector<double> distance = DoubleDouble.Product(step, index, out Vector<double> excess);
        excess = Vector.MultiplyAddEstimate(new Vector<double>(-StepRest), index, excess);
        high = start + distance;
        Vector<double> back = high - start;
        low = start - (high - back) + (distance - back) - excess;
        margin = Vector.MultiplyAddEstimate(Vector.Abs(distance), new Vector<double>(Doubt), Vector.Abs(low) * RestError);
    }
}
