using System;
using System.Collections.Generic;
using System.Numerics;

namespace StaticTensors.Autodiff;

/// <summary>One run of back-propagation: visits the operations in reverse topological order.</summary>
internal static class Backpropagation
{
    /// <param name="root">Where the gradient starts; not a constant.</param>
    /// <param name="seed">The gradient there; it must not change afterwards.</param>
    /// <exception cref="InvalidOperationException">Part of the graph has been released.</exception>
    public static void Run<T>(Tensor<T> root, T[] seed) where T : unmanaged, INumber<T>
    {
        List<Tensor<T>> results = Order(root);
        Forget(root, results);
        try
        {
            root.AddGradient(seed);
            for (int i = results.Count - 1; i >= 0; i--)
                results[i].Creator!.Backward(results[i]);
        }
        catch
        {
            // Memory ran out. Half of the gradients would be wrong, so they are cleared; the graph is intact and Backward can be called again.
            Forget(root, results);
            throw;
        }

        foreach (Tensor<T> result in results)
            result.Creator!.Release();
    }

    private static void Forget<T>(Tensor<T> root, List<Tensor<T>> results) where T : unmanaged, INumber<T>
    {
        root.NullGrad();
        foreach (Tensor<T> result in results)
        {
            foreach (Edge<T> operand in result.Creator!.Operands)
                operand.Tensor.NullGrad();
        }
    }

    /// <summary>The results of all operations that the root depends on, each after its operands. Uses a list instead of recursion: graphs are deep.</summary>
    private static List<Tensor<T>> Order<T>(Tensor<T> root) where T : unmanaged, INumber<T>
    {
        // The marks belong to this run: if it fails, there are none to clean up.
        var run = new object();
        var order = new List<Tensor<T>>();
        var path = new Stack<(Tensor<T> Result, int Next)>();
        if (root.Creator is not null)
            Enter(new Edge<T>(root, root.Creator));
        while (path.TryPop(out (Tensor<T> Result, int Next) step))
        {
            ReadOnlySpan<Edge<T>> operands = step.Result.Creator!.Operands;
            if (step.Next == operands.Length)
            {
                order.Add(step.Result);
                continue;
            }

            path.Push((step.Result, step.Next + 1));
            Edge<T> operand = operands[step.Next];
            if (!operand.Tensor.IsConstant && operand.Creator is { } creator && creator.MetBy != run)
                Enter(operand);
        }

        return order;

        void Enter(Edge<T> edge)
        {
            if (edge.Creator!.IsReleased)
            {
                throw new InvalidOperationException(
                    "Backward has already passed through part of this graph, and a graph serves only one Backward: compute the result again, or add up " +
                    "everything to be differentiated and call Backward once.");
            }

            edge.Creator.MetBy = run;
            path.Push((edge.Tensor, 0));
        }
    }
}
