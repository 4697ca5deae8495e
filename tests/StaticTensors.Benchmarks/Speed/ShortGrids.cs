using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>
/// Grids of common sizes, each beside the loop that a .NET developer would write: into a span if possible; Arange and lanes allocate on both sides. No argument
/// is a constant.
/// </summary>
public class ShortGrids
{
    private const int Lanes = 8;

    private readonly double[] starts = [-3, -2, -1, 0, 1, 2, 3, 4], stops = [3, 4, 5, 6, 7, 8, 9, 10];
    private double ten = 10, e = Math.E;
    private double low = -3, high = 3, nine = 9, eighteen = 18;
    private double audible = 22, beyond = 19_000;
    private double[] doubles = [];
    private float[] floats = [];
    private int[] ints = [];
    private long[] longs = [];
    private decimal[] decimals = [];

    [Params(4, 16, 50, 1_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup() => (doubles, floats, ints, longs, decimals) = (new double[N], new float[N], new int[N], new long[N], new decimal[N]);

    [Benchmark]
    public void LogspaceDouble() => Tensor.Logspace(low, high, doubles);

    [Benchmark]
    public void LogspaceDoubleLoop() => Peers.PowLoop(low, high, doubles, ten);

    [Benchmark]
    public void LogspaceBaseE() => Tensor.Logspace(low, high, doubles, @base: e);

    [Benchmark]
    public void LogspaceBaseELoop()
    {
        double step = (high - low) / (N - 1);
        for (int i = 0; i < doubles.Length; i++)
            doubles[i] = Math.Exp(low + i * step);
    }

    [Benchmark]
    public void LogspaceFloat() => Tensor.Logspace(low, high, floats);

    [Benchmark]
    public void LogspaceFloatLoop()
    {
        float start = (float)low, step = ((float)high - start) / (N - 1);
        for (int i = 0; i < floats.Length; i++)
            floats[i] = MathF.Pow(10, start + i * step);
    }

    [Benchmark]
    public void LogspaceInt() => Tensor.Logspace(0, nine, ints);

    [Benchmark]
    public void LogspaceIntLoop()
    {
        double step = nine / (N - 1);
        for (int i = 0; i < ints.Length; i++)
            ints[i] = (int)Math.Pow(ten, i * step);
    }

    [Benchmark]
    public void LogspaceLong() => Tensor.Logspace(0, eighteen, longs);

    [Benchmark]
    public void LogspaceLongLoop()
    {
        double step = eighteen / (N - 1);
        for (int i = 0; i < longs.Length; i++)
            longs[i] = (long)Math.Pow(ten, i * step);
    }

    [Benchmark]
    public void LogspaceDecimal() => Tensor.Logspace(low, high, decimals);

    [Benchmark]
    public void LogspaceDecimalLoop()
    {
        double step = (high - low) / (N - 1);
        for (int i = 0; i < decimals.Length; i++)
            decimals[i] = (decimal)Math.Pow(ten, low + i * step);
    }

    [Benchmark]
    public void GeomspaceDouble() => Tensor.Geomspace(audible, beyond, doubles);

    [Benchmark]
    public void GeomspaceDoubleLoop()
    {
        double ratio = beyond / audible;
        for (int i = 0; i < doubles.Length; i++)
            doubles[i] = audible * Math.Pow(ratio, (double)i / (N - 1));
    }

    [Benchmark]
    public void GeomspaceFloat() => Tensor.Geomspace(audible, beyond, floats);

    [Benchmark]
    public void GeomspaceFloatLoop()
    {
        float start = (float)audible, ratio = (float)beyond / start;
        for (int i = 0; i < floats.Length; i++)
            floats[i] = start * MathF.Pow(ratio, (float)i / (N - 1));
    }

    [Benchmark]
    public void GeomspaceInt() => Tensor.Geomspace(audible, beyond, ints);

    [Benchmark]
    public void GeomspaceIntLoop()
    {
        double ratio = beyond / audible;
        for (int i = 0; i < ints.Length; i++)
            ints[i] = (int)(audible * Math.Pow(ratio, (double)i / (N - 1)));
    }

    [Benchmark]
    public void LinspaceDouble() => Tensor.Linspace(low, high, doubles);

    [Benchmark]
    public void LinspaceDoubleLoop() => Peers.LinearLoop(low, high, doubles);

    [Benchmark]
    public void LinspaceFloat() => Tensor.Linspace(low, high, floats);

    [Benchmark]
    public void LinspaceFloatLoop()
    {
        float start = (float)low, step = ((float)high - start) / (N - 1);
        for (int i = 0; i < floats.Length; i++)
            floats[i] = start + i * step;
    }

    [Benchmark]
    public void LinspaceInt() => Tensor.Linspace(audible, beyond, ints);

    [Benchmark]
    public void LinspaceIntLoop()
    {
        double step = (beyond - audible) / (N - 1);
        for (int i = 0; i < ints.Length; i++)
            ints[i] = (int)(audible + i * step);
    }

    [Benchmark]
    public void LinspaceLong() => Tensor.Linspace(audible, beyond, longs);

    [Benchmark]
    public void LinspaceLongLoop()
    {
        double step = (beyond - audible) / (N - 1);
        for (int i = 0; i < longs.Length; i++)
            longs[i] = (long)(audible + i * step);
    }

    [Benchmark]
    public void LinspaceDecimal() => Tensor.Linspace(low, high, decimals);

    [Benchmark]
    public void LinspaceDecimalLoop()
    {
        decimal start = (decimal)low, step = ((decimal)high - start) / (N - 1);
        for (int i = 0; i < decimals.Length; i++)
            decimals[i] = start + i * step;
    }

    [Benchmark]
    public object ArangeDouble() => Tensor.Arange(low, low + N, 1.0);

    [Benchmark]
    public object ArangeDoubleLoop()
    {
        var elements = new double[N];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = low + i;
        return elements;
    }

    [Benchmark]
    public object ArangeInt() => Tensor.Arange(N);

    [Benchmark]
    public object ArangeIntLoop()
    {
        var elements = new int[N];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = i;
        return elements;
    }

    [Benchmark]
    public object ArangeDecimal() => Tensor.Arange(0m, N * 0.1m, 0.1m);

    [Benchmark]
    public object ArangeDecimalLoop()
    {
        var elements = new decimal[N];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = i * 0.1m;
        return elements;
    }

    [Benchmark]
    public object LogspaceLanes() => Tensor.Logspace(starts, stops, num: N);

    [Benchmark]
    public object LogspaceLanesLoop()
    {
        var elements = new double[N * Lanes];
        for (int lane = 0; lane < Lanes; lane++)
        {
            double step = (stops[lane] - starts[lane]) / (N - 1);
            for (int i = 0; i < N; i++)
                elements[i * Lanes + lane] = Math.Pow(ten, starts[lane] + i * step);
        }

        return elements;
    }

    [Benchmark]
    public object LinspaceLanes() => Tensor.Linspace(starts, stops, num: N);

    [Benchmark]
    public object LinspaceLanesLoop()
    {
        var elements = new double[N * Lanes];
        for (int lane = 0; lane < Lanes; lane++)
        {
            double step = (stops[lane] - starts[lane]) / (N - 1);
            for (int i = 0; i < N; i++)
                elements[i * Lanes + lane] = starts[lane] + i * step;
        }

        return elements;
    }
}
