using System;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>
    /// A scope in which nothing is recorded: results of operations are constants, and Backward does nothing. It follows the flow of
    /// control, through <c>await</c>, too, and does not concern other threads. Tensors that are created, not computed, are as always.
    /// </summary>
    /// <returns>What ends the scope when it is disposed of.</returns>
    /// <example><code>
    /// Tensor&lt;double&gt; parameters = [1, 2];
    /// using IDisposable none = Tensor.NoAutodiff();
    /// double loss = Tensor.Sum(parameters * parameters).Item();    // 5
    /// </code></example>
    public static IDisposable NoAutodiff() => Tracking.Off();
}
