using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels;
using StaticTensors.Shapes;
using static System.FormattableString;

namespace StaticTensors.Grids;

/// <summary>Arange's own part: how many elements the interval holds. The elements are a grid like any other.</summary>
internal static class ArangeFactory
{
    public static Tensor<T> Create<T>(T start, T stop, T step, bool? constant) where T : unmanaged, INumber<T>
    {
        bool isConstant = ConstantRule.Resolve<T>(constant);
        Require(T.IsFinite(start), start);
        Require(T.IsFinite(stop), stop);
        Require(!T.IsNaN(step), step);
        if (T.IsZero(step))
        {
            throw new ArgumentException(
                "The step of Arange must not be 0: the grid would never reach its stop. Use a non-zero step, or Full.", nameof(step));
        }

        var request = new GridRequest(
            GridLaw.Arange, Element<T>.Target, Element<T>.Real(start), Element<T>.Real(stop), Element<T>.Real(step),
            Count: 0, Endpoint: false);
        BigInteger length = ArangeLength.Exact(request.Start.ToNumber(), request.Stop.ToNumber(), request.Ratio.ToNumber());
        if (length > ShapeMath.MaxLength)
        {
            throw new ArgumentOutOfRangeException(
                nameof(stop),
                Invariant($"From {start} to {stop} in steps of {step} there are more elements than an array can hold ") +
                Invariant($"({ShapeMath.MaxLength}). Use a larger step or a nearer stop."));
        }

        request = request with { Count = (int)length };
        return GridFactory.Create<T, ComputedLogarithms>(request with { Count = ArangeLength.Trim(request) }, default, isConstant);
    }

    private static void Require<T>(bool isCountable, T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : unmanaged, INumber<T>
    {
        if (!isCountable)
        {
            throw new ArgumentOutOfRangeException(
                name, Invariant($"Arange needs finite ends and a step that is a number: with {name} = {value} there is no number of elements."));
        }
    }
}
