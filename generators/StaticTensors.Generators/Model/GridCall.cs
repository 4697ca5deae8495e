using System.Linq;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Generators.Model;

/// <summary>What a call of a grid function takes and returns.</summary>
internal enum GridForm
{
    /// <summary>Scalars in, a new tensor out.</summary>
    Scalars,

    /// <summary>Tensors in that broadcast, a new tensor out.</summary>
    Tensors,

    /// <summary>Scalars in, the caller's memory filled.</summary>
    Destination,

    /// <summary>Scalars in, a new Grid&lt;T&gt; out, which stores no elements.</summary>
    Lazy,
}

/// <summary>A value that the compiler may know.</summary>
internal readonly record struct Known<T>(bool IsKnown, T? Value);

/// <summary>The known value of an end, base or step, or at least its shape: a scalar has rank 0.</summary>
internal sealed record Operand(EquatableArray<int> Shape, EquatableArray<Real> Values)
{
    /// <summary>Whether more than the shape is known.</summary>
    public bool HasValues => Values.Count > 0 || Shape.Contains(0);

    public static Operand Of(Real value) => new(default, new([value]));

    public static Operand OfShape(EquatableArray<int> shape) => new(shape, default);
}

/// <summary>A call of a grid function, with each argument as far as it is known; unknown ones are null or not Known.</summary>
/// <param name="Law">Which function.</param>
/// <param name="Form">Which family of overloads.</param>
/// <param name="Element">The element type of the result.</param>
/// <param name="Start">Start; 0 if Arange has none.</param>
/// <param name="Stop">Stop.</param>
/// <param name="BaseOrStep">The base of powers, the step of Arange; unused for the others.</param>
/// <param name="Num">How many samples, or for a progression how many per decade or octave; unknown for a destination, unused for Arange.</param>
/// <param name="Endpoint">Whether the last sample is the stop.</param>
/// <param name="Axis">The axis of the samples.</param>
/// <param name="Constant">The argument <c>constant</c>, null included.</param>
internal sealed record GridCall(
    GridLaw Law, GridForm Form, ElementType Element, Operand? Start, Operand? Stop, Operand? BaseOrStep,
    Known<long> Num, Known<bool> Endpoint, Known<int> Axis, Known<bool?> Constant)
{
    /// <summary>Whether the element type has derivatives: Half, float and double.</summary>
    public bool IsDifferentiable => Element.Info().Kind == ElementKind.BinaryFloat;

    /// <summary>Whether the compiler knows all arguments.</summary>
    public bool IsKnown => this is
    {
        Start.HasValues: true, Stop.HasValues: true, BaseOrStep.HasValues: true, Endpoint.IsKnown: true, Axis.IsKnown: true, Constant.IsKnown: true,
    } && (Num.IsKnown || Law == GridLaw.Arange);

    /// <summary>
    /// The part of the call that decides what the compiler can compute; calls that agree in it share the result. For a partly known call, these are the
    /// arguments with a logarithm; for a fully known one, everything but a valid flag, which changes no element.
    /// </summary>
    public GridCall Question =>
        !IsKnown ? new(
            Law, Form == GridForm.Tensors ? Form : GridForm.Scalars, ElementType.Double,
            Law == GridLaw.Geomspace ? Start : null, Law == GridLaw.Geomspace ? Stop : null, Law == GridLaw.Logspace ? BaseOrStep : null,
            default, default, default, default)
        : Constant.Value == false && !IsDifferentiable ? this
        : this with { Constant = new(true, null), Axis = new(true, FromStart(Axis.Value)) };

    /// <summary>The axis counted from 0; an invalid one unchanged.</summary>
    private int FromStart(int axis)
    {
        int rank = 1 + new[] { Start, Stop, BaseOrStep }.Max(operand => operand!.Shape.Count);
        return axis < 0 && axis >= -rank ? axis + rank : axis;
    }
}
