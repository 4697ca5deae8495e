using System;
using System.Numerics;

namespace StaticTensors.Autodiff;

/// <summary>An operation as the tensor that it made remembers it: its operands, and how a gradient goes back to them.</summary>
internal abstract class Operation<T>(params Edge<T>[] operands) where T : unmanaged, INumber<T>
{
    /// <summary>The operands, constants among them; none once the graph is released.</summary>
    public ReadOnlySpan<Edge<T>> Operands => operands;

    /// <summary>Whether a Backward has gone through it: each operation serves one.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>The run of Backward that met it last.</summary>
    public object? MetBy { get; set; }

    /// <summary>Hands the gradient of the result on to the operands that are not constant.</summary>
    /// <param name="result">The tensor that the operation made; its gradient is complete.</param>
    public abstract void Backward(Tensor<T> result);

    /// <summary>Lets the operands go, and all that is kept for them.</summary>
    public void Release()
    {
        operands = [];
        IsReleased = true;
    }

    /// <summary>The operand of that number.</summary>
    protected Tensor<T> Operand(int i) => operands[i].Tensor;
}
