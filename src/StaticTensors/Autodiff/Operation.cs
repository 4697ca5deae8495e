using System;
using System.Numerics;

namespace StaticTensors.Autodiff;

/// <summary>An operation as its result remembers it: its operands, and how a gradient goes back to them.</summary>
internal abstract class Operation<T>(params Edge<T>[] operands) where T : unmanaged, INumber<T>
{
    /// <summary>The operands, constants included; none once the graph is released.</summary>
    public ReadOnlySpan<Edge<T>> Operands => operands;

    /// <summary>Whether a Backward has passed through it: each operation serves only one.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>The Backward run that visited it last.</summary>
    public object? MetBy { get; set; }

    /// <summary>Passes the gradient of the result on to the non-constant operands.</summary>
    /// <param name="result">The tensor that the operation made; its gradient is complete.</param>
    public abstract void Backward(Tensor<T> result);

    /// <summary>Releases the operands and everything kept for them.</summary>
    public void Release()
    {
        operands = [];
        IsReleased = true;
    }

    /// <summary>The operand at an index.</summary>
    protected Tensor<T> Operand(int i) => operands[i].Tensor;
}
