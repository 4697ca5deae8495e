using System;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>
    /// A scope in which nothing is recorded: results of operations are constants, and Backward does nothing. The scope flows with the async context, through
    /// <c>await</c>, and does not affect other threads. Creating tensors is unaffected; only results of operations are.
    /// </summary>
    /// <returns>An object that ends the scope when disposed.</returns>
    /// <example><code>
    /// Tensor&lt;double&gt; parameters = [1, 2];
    /// using IDisposable none = Tensor.NoAutodiff();
    /// double loss = Tensor.Sum(parameters * parameters).Item();    // 5
    /// </code></example>
    public static IDisposable NoAutodiff() => Tracking.Off();
}
