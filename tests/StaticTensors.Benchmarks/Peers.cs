using System.Numerics.Tensors;
using MathNet.Numerics;
using NumSharp;

namespace StaticTensors.Benchmarks;

/// <summary>Ways to make a logarithmic grid of base 10 in C# without this library.</summary>
internal static class Peers
{
    /// <summary>The usual loop.</summary>
    public static void PowLoop(double start, double stop, Span<double> destination, double @base = 10)
    {
        double step = (stop - start) / (destination.Length - 1);
        for (int i = 0; i < destination.Length; i++)
            destination[i] = Math.Pow(@base, start + i * step);
    }

    /// <summary>The naive Linspace.</summary>
    public static void LinearLoop(double start, double stop, Span<double> destination)
    {
        double step = (stop - start) / (destination.Length - 1);
        for (int i = 0; i < destination.Length; i++)
            destination[i] = start + i * step;
    }

    public static double[] MathNet(double start, double stop, int num) => Generate.LogSpaced(num, start, stop);

    /// <summary>NumSharp has no logspace, so this is a power of its linspace.</summary>
    public static NDArray NumSharp(double start, double stop, int num)
    {
        using NDArray ten = np.array(10.0);
        using NDArray exponents = np.linspace(start, stop, num);
        return np.power(ten, exponents);
    }

    public static void Exp10(double start, double stop, Span<double> destination)
    {
        LinearLoop(start, stop, destination);
        TensorPrimitives.Exp10(destination, destination);
    }

    /// <summary>TensorPrimitives.Pow takes its bases as a span too.</summary>
    public static void TensorPow(double start, double stop, ReadOnlySpan<double> bases, Span<double> destination)
    {
        LinearLoop(start, stop, destination);
        TensorPrimitives.Pow(bases[..destination.Length], destination, destination);
    }
}
