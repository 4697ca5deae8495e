using System;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Summation;

namespace StaticTensors;

public sealed partial class Tensor<T>
{
    private T[]? gradient;
    private Tensor<T>? grad;

    // What is gathered beside the gradient as soon as there is a second addend: then sums are not rounded to T before the last is there.
    private RowSums<double>? gathered;

    // The gradient of a sum is the same whatever is summed: where it is needed again and again, one array serves.
    private static readonly WeakReference<T[]> LastOnes = new([]);

    /// <summary>
    /// The gradient that the last <see cref="Backward"/> left here, a constant of this tensor's shape. Null before it, after the tensor
    /// has been used in a new operation, and always for a constant.
    /// </summary>
    public Tensor<T>? Grad => gradient is null ? null : grad ??= new Tensor<T>(Gradient, shape, isConstant: true);

    /// <summary>The operation that the tensor came from; null for a leaf.</summary>
    internal Operation<T>? Creator { get; private init; }

    /// <summary>The gradient while it is gathered; complete when the operation that made this tensor asks for it.</summary>
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

    internal int[] ShapeArray => shape;

    internal T[] DataArray => data;

    /// <summary>
    /// Back-propagation: leaves, in every tensor that this one was computed from and that is not constant, the gradient of this tensor, or
    /// of the sum of its elements. The graph is released: each serves one Backward. On a constant, and inside
    /// <see cref="Tensor.NoAutodiff"/>, nothing happens.
    /// </summary>
    /// <param name="grad">The gradient to start from, that of whatever this tensor is used for; it broadcasts to this tensor's shape. Null: ones.</param>
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
            Fault.Refuse(ShapeRules.Gradient(grad.shape, shape));
        if (IsConstant || Tracking.IsOff)
            return;
        Backpropagation.Run(this, grad is null ? Ones(Length) : Spread.Over(grad, shape, Length).ToArray());
    }

    /// <summary>Forgets the gradient.</summary>
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

    /// <summary>The tensor as an operand: what gradient it has belongs to an older computation.</summary>
    internal Tensor<T> Use() => Tracking.IsOff ? this : NullGrad();

    /// <summary>Adds to the gradient.</summary>
    /// <param name="addend">An array that nobody else has.</param>
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
