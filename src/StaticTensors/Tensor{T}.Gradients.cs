using System;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Summation;

namespace StaticTensors;

public sealed partial class Tensor<T>
{
    private T[]? gradient;
    private Tensor<T>? grad;

    // Collects the gradient from the second addend on: the sum is rounded to T only after the last addend.
    private RowSums<double>? gathered;

    // The gradient of a sum does not depend on what is summed: one array serves repeated use.
    private static readonly WeakReference<T[]> LastOnes = new([]);

    /// <summary>
    /// The gradient that the last <see cref="Backward"/> left here, a constant of this tensor's shape. Null before a Backward, after the tensor has been used
    /// in a new operation, and always for a constant.
    /// </summary>
    public Tensor<T>? Grad => gradient is null ? null : grad ??= new Tensor<T>(Gradient, ShapeArray, isConstant: true);

    /// <summary>The operation that the tensor came from; null for a leaf.</summary>
    internal Operation<T>? Creator { get; private init; }

    /// <summary>The gradient while it accumulates; complete when the operation that made this tensor asks for it.</summary>
    internal T[] Gradient
    {
        get
        {
            if (gathered is not null)
                gradient = Wide.Array<double, T>(gathered.Totals());
            gathered = null;
            return gradient!;
        }
    }

    /// <summary>The shape as an array. That of a grid is made only if asked for: it would be a good part of the cost of a short one.</summary>
    internal int[] ShapeArray => shape ??= [length];

    internal T[] DataArray => data;

    /// <summary>
    /// Back-propagation: every non-constant tensor that this one was computed from gets, as its <see cref="Grad"/>, the gradient of the sum of this tensor's
    /// elements. The graph is released: each serves one Backward. On a constant, and inside <see cref="Tensor.NoAutodiff"/>, nothing happens.
    /// </summary>
    /// <param name="grad">The gradient to start from: that of the final result with respect to this tensor. It broadcasts to this tensor's shape. Null:
    /// ones.</param>
    /// <exception cref="ArgumentException"><paramref name="grad"/> does not broadcast to this tensor's shape.</exception>
    /// <exception cref="InvalidOperationException">A Backward has already gone through part of the graph.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; x = Tensor.Logspace(0.0, 2.0, num: 3);
    /// Tensor&lt;double&gt; y = Tensor.Log10(x) * x;
    /// y.Backward();
    /// Tensor&lt;double&gt;? gradient = x.Grad;    // log10 x + 1/ln 10: Tensor([0.43429448, 1.43429448, 2.43429448])
    /// </code></example>
    public void Backward(Tensor<T>? grad = null)
    {
        if (grad is not null)
            Fault.Refuse(ShapeRules.Gradient(grad.ShapeArray, ShapeArray));
        if (IsConstant || Tracking.IsOff)
            return;
        Backpropagation.Run(this, grad is null ? Ones(Length) : Spread.Over(grad, ShapeArray, Length).ToArray());
    }

    /// <summary>Clears the gradient.</summary>
    /// <returns>This tensor.</returns>
    public Tensor<T> NullGrad()
    {
        gradient = null;
        gathered = null;
        grad = null;
        return this;
    }

    private static T[] Ones(int length)
    {
        if (LastOnes.TryGetTarget(out T[]? ones) && ones.Length == length)
            return ones;
        ones = GC.AllocateUninitializedArray<T>(length);
        ones.AsSpan().Fill(T.One);
        LastOnes.SetTarget(ones);
        return ones;
    }

    /// <summary>The tensor as an operand: a gradient it has belongs to an older computation.</summary>
    internal Tensor<T> Use() => Tracking.IsOff ? this : NullGrad();

    /// <summary>Adds to the gradient.</summary>
    /// <param name="addend">An array that nothing else refers to.</param>
    internal void AddGradient(T[] addend)
    {
        if (gradient is null)
        {
            gradient = addend;
            return;
        }

        gathered ??= new RowSums<double>(Wide.Array<T, double>(gradient));
        gathered.Add(Wide.Array<T, double>(addend));
    }

    /// <summary>The result of an operation; a constant forgets where it came from.</summary>
    internal static Tensor<T> Result(T[] data, int[] shape, bool isConstant, Operation<T>? creator) =>
        new(data, shape, isConstant) { Creator = isConstant ? null : creator };
}
