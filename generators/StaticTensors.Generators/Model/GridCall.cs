using System.Linq;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Generators.Model;

/// <summary>What a call of a grid function is made of.</summary>
internal enum GridForm
{
    /// <summary>Scalars in, a new tensor out.</summary>
    Scalars,

    /// <summary>Tensors in that broadcast, a new tensor out.</summary>
    Tensors,

    /// <summary>Scalars in, memory of the caller's filled.</summary>
    Destination,

    /// <summary>Scalars in, a new Grid&lt;T&gt; out, which stores no elements.</summary>
    Lazy,
}

/// <summary>A value that the compiler may know.</summary>
internal readonly record struct Known<T>(bool IsKnown, T? Value);

/// <summary>The value of an end, base or step that the compiler knows, or its shape at least: a scalar is of rank 0.</summary>
internal sealed record Operand(EquatableArray<int> Shape, EquatableArray<Real> Values)
{
    /// <summary>Whether more than the shape is known.</summary>
    public bool HasValues => Values.Count > 0 || Shape.Contains(0);

    public static Operand Of(Real value) => new(default, new([value]));

    public static Operand OfShape(EquatableArray<int> shape) => new(shape, default);
}

/// <summary>A call of a grid function: what each argument is, as far as the compiler knows it; null or not Known where not.</summary>
/// <param name="Law">Which function.</param>
/// <param name="Form">Which family of overloads.</param>
/// <param name="Element">The element type of the result.</param>
/// <param name="Start">Start; 0 where Arange does without.</param>
/// <param name="Stop">Stop.</param>
/// <param name="BaseOrStep">The base of powers, the step of Arange; for the others a number that nobody reads.</param>
/// <param name="Num">How many samples, or of a progression how many in a decade or octave; not known for a destination, and not asked of Arange.</param>
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
    /// What the compiler can compute for the call depends on this much of it; calls that agree in it share what is computed. Of a call that
    /// is known in part that is what has a logarithm; of one that is known whole all but a flag that is allowed, since it changes no element.
    /// </summary>
    public GridCall Question =>
        !IsKnown ? new(
            Law, Form == GridForm.Tensors ? Form : GridForm.Scalars, ElementType.Double,
            Law == GridLaw.Geomspace ? Start : null, Law == GridLaw.Geomspace ? Stop : null, Law == GridLaw.Logspace ? BaseOrStep : null,
            default, default, default, default)
        : Constant.Value == false && !IsDifferentiable ? this
        : this with { Constant = new(true, null), Axis = new(true, FromStart(Axis.Value)) };

    /// <summary>The axis counted from 0; one that the result does not have as it is.</summary>
    private int FromStart(int axis)
    {
        int rank = 1 + new[] { Start, Stop, BaseOrStep }.Max(operand => operand!.Shape.Count);
        return axis < 0 && axis >= -rank ? axis + rank : axis;
    }
}
