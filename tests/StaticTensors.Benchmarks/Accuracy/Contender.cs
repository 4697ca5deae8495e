using NumSharp;

namespace StaticTensors.Benchmarks.Accuracy;

/// <summary>One way to make a logarithmic grid of base 10.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Elements">The grid's elements, in memory of any kind.</param>
/// <param name="Make">The same work without reading the result; the span may be written to.</param>
internal sealed record Contender(string Name, Func<double, double, int, double[]> Elements, Action<double, double, double[]> Make)
{
    public static readonly Contender[] All =
    [
        Into("Math.Pow loop", (start, stop, destination) => Peers.PowLoop(start, stop, destination)),
        new("MathNet.Numerics", Peers.MathNet, (start, stop, destination) => Peers.MathNet(start, stop, destination.Length)),
        new("NumSharp", NumSharpElements, (start, stop, destination) =>
        {
            using NDArray grid = Peers.NumSharp(start, stop, destination.Length);
        }),
        Into("TensorPrimitives.Exp10", (start, stop, destination) => Peers.Exp10(start, stop, destination)),
        Into("TensorPrimitives.Pow", (start, stop, destination) => Peers.TensorPow(start, stop, Tens, destination)),
        Into("StaticTensors", (start, stop, destination) => Tensor.Logspace(start, stop, destination)),
    ];

    /// <summary>No grid: the speed of memory.</summary>
    public static readonly Contender Fill = Into("Span.Fill", (_, stop, destination) => destination.AsSpan().Fill(stop));

    // TensorPrimitives.Pow needs as many bases as exponents: at least as many as the longest grid has.
    private static readonly double[] Tens = [.. Enumerable.Repeat(10.0, AccuracyCommand.TimedLength)];

    private static Contender Into(string name, Action<double, double, double[]> make) => new(name, (start, stop, num) =>
    {
        var elements = new double[num];
        make(start, stop, elements);
        return elements;
    }, make);

    private static double[] NumSharpElements(double start, double stop, int num)
    {
        using NDArray grid = Peers.NumSharp(start, stop, num);
        return grid.ToArray<double>();
    }
}
