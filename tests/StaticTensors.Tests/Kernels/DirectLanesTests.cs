using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Direct;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Array-like calls: every element of every lane equals the exact engine's, however many lanes there are and wherever their samples lie.</summary>
public class DirectLanesTests
{
    private const int Seed = 20261203;

    [Fact]
    public void Doubles() => AssertExact<double>(GridLaw.Linspace, calls: 300);

    [Fact]
    public void Floats() => AssertExact<float>(GridLaw.Linspace, calls: 300);

    [Fact]
    public void Other_types_and_laws()
    {
        AssertExact<Half>(GridLaw.Linspace, calls: 40);
        AssertExact<double>(GridLaw.Logspace, calls: 40);
        AssertExact<float>(GridLaw.Logspace, calls: 40);
    }

    /// <summary>Lanes with the same base share its logarithm, others do not.</summary>
    [Fact]
    public void Each_lane_has_its_base()
    {
        AssertBases<double>(num: 9);
        AssertBases<double>(num: DirectGrid.Longest + 1);
        AssertBases<float>(num: 9);
        AssertBases<long>(num: 9);
        AssertBases<decimal>(num: 9);

        static void AssertBases<T>(int num) where T : unmanaged, INumber<T>
        {
            double[] bases = [2, 10, 1.5, Math.E, 0.1];
            Tensor<T> lanes = Tensor.Logspace<T>(0, 7, num, @base: bases);
            for (int lane = 0; lane < bases.Length; lane++)
            {
                var grid = new ExactGrid(Ask.Logspace(Element<T>.Target, 0, 7, num, bases[lane]));
                ExactComparison.Check(grid, $"base {bases[lane]}", Enumerable.Range(0, num), lanes[.., lane].AsSpan());
            }
        }
    }

    /// <summary>Beside each other from 1 lane, which leaves most of a vector unused, to two vectors of floats and some more.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(21)]
    [InlineData(1000)]
    public void Any_number_of_lanes_is_certain(int num)
    {
        for (int lanes = 1; lanes <= 20; lanes++)
        {
            double[] starts = [.. Enumerable.Range(0, lanes).Select(lane => -lane - 0.25)], stops = [.. starts.Select(start => 2 - 3 * start)];
            AssertDirect<double>(starts, stops, num);
            AssertDirect<float>(starts, stops, num);
        }
    }

    /// <summary>A sample between the ends that is 0 would look doubtful from elsewhere.</summary>
    [Fact]
    public void Zeros_between_the_ends_are_certain()
    {
        double[] starts = [-1, 3, -0.5, -1, -3e9, 1, 0, -2], stops = [1, -0.75, 0.125, 4, 1e9, -1, 1, -0.0];
        AssertDirect<double>(starts, stops, 11);
        AssertDirect<float>(starts, stops, 11);
        AssertDirect<double>(starts, stops, 101);
        AssertDirect<float>(starts, stops, 101);
    }

    /// <summary>The sample in the middle rounds to a zero with its sign.</summary>
    [Fact]
    public void An_underflowing_sample_keeps_its_sign()
    {
        double end = 1e-44, less = Math.BitDecrement(end);
        double[] starts = [-end, end, -end, end, -less, less], stops = [less, -less, end, -end, end, -end];
        AssertExact<float>(GridLaw.Linspace, starts, stops, 3, endpoint: true, "underflow");
    }

    /// <summary>A sample that is closer to 0 than the margin: (n − 1)·a = stop + 1 in units of a's last place, so that it is −1/n of them.</summary>
    [Fact]
    public void The_margin_does_not_decide_the_sign_of_a_zero()
    {
        const int n = 1 << 23;
        double start = -Math.ScaleB((1L << 53) - 1, -200), stop = Math.ScaleB((1L << 53) - (1L << 30) - 1, 23 - 200);
        var samples = new float[n + 1];
        Assert.True(!DirectLanes.TryFill([start], [stop], n + 1, endpoint: true, samples, stride: 1) || float.IsNegative(samples[1]));
        Assert.True(float.IsNegative(Tensor.Linspace<float>([start], [stop], n + 1)[1].Item(0)));
    }

    [Fact]
    public void Samples_next_to_ties_of_floats_are_right_or_in_doubt()
    {
        if (!DirectLanes.Has<float>())
            return;
        var random = new Random(Seed);
        int doubted = 0;
        for (int n = 0; n < 2000; n++)
        {
            (double start, double stop, int count, int index) = DirectLinearTests.NextToTie(random);
            // Every second one is moved away a little, most of these by more than the margin.
            stop *= 1 + n % 2 * Math.ScaleB(random.Next(-128, 129), -52);
            // Beside lanes of small integers, which are certain.
            double[] starts = new double[16], stops = [.. Enumerable.Repeat(count - 1.0, 16)];
            int lane = random.Next(16);
            (starts[lane], stops[lane]) = (start, stop);
            var samples = new float[16 * count];
            if (!DirectLanes.TryFill<float>(starts, stops, count, endpoint: true, samples, stride: 16))
                doubted++;
            else
                ExactComparison.Check<float>(
                    new ExactGrid(Ask.Linspace(Element<float>.Target, start, stop, count)), $"seed {Seed}: {start} to {stop}", [index],
                    [.. Enumerable.Range(0, count).Select(i => samples[16 * i + lane])]);
        }

        // Next to a tie without a margin, half would be wrong.
        Assert.InRange(doubted, 1000, 1900);
    }

    [Fact]
    public void What_vectors_cannot_decide_goes_other_ways()
    {
        Assert.False(Try<double>([0, 1], [1, double.NaN], 5));
        Assert.False(Try<double>([0, 1], [1, double.PositiveInfinity], 5));
        Assert.False(Try<double>([0, 1], [1, 1e300], 5));
        Assert.False(Try<double>([0, 1], [1, 1], 5));
        Assert.False(Try<double>([0, 1e-300], [1, 1e-290], 5));
        Assert.False(Try<double>([0, 1], [1, 2], 1));
        // A tie: the mean of two doubles that are next to each other.
        Assert.False(Try<double>([0, 1], [1, Math.BitIncrement(1)], 3));
        // From −a over 0, which is certain, to 3·a, a tie, which is not.
        double a = (1L << 52) + 3;
        Assert.False(Try<double>([0, -a], [1, 4 * a], 6));
        Assert.False(DirectLanes.Has<int>());
        Assert.False(DirectLanes.Has<Half>());
    }

    private static void AssertDirect<T>(double[] starts, double[] stops, int num) where T : unmanaged, INumber<T>
    {
        AssertExact<T>(GridLaw.Linspace, starts, stops, num, endpoint: true, $"{starts.Length} lanes");
        Assert.True(!Vector.IsHardwareAccelerated || Try<T>(starts, stops, num), $"{typeof(T)}: {starts.Length} lanes of {num}");
    }

    private static bool Try<T>(double[] starts, double[] stops, int num) where T : unmanaged, INumber<T> =>
        DirectLanes.TryFill<T>(starts, stops, num, endpoint: true, new T[num * starts.Length], starts.Length);

    /// <summary>Random calls: any shape of the ends, any axis, some ends that vectors cannot compute with.</summary>
    private static void AssertExact<T>(GridLaw law, int calls) where T : unmanaged, INumber<T>
    {
        var random = new Random(Seed);
        for (int n = 0; n < calls; n++)
        {
            double[] starts = new double[random.Next(1, 20)], stops = new double[starts.Length];
            bool isStrange = law == GridLaw.Linspace && random.Next(3) == 0;
            for (int lane = 0; lane < starts.Length; lane++)
                (starts[lane], stops[lane]) = (Number(random, isStrange), Number(random, isStrange));
            int num = random.Next(8) == 0 ? random.Next(1, 400) : random.Next(1, 24);
            AssertExact<T>(law, starts, stops, num, random.Next(3) > 0, $"seed {Seed}, call {n}");
        }
    }

    private static void AssertExact<T>(GridLaw law, double[] starts, double[] stops, int num, bool endpoint, string call)
        where T : unmanaged, INumber<T>
    {
        Tensor<T> along = Make(starts, stops, 0), across = Make(starts, stops, -1);
        // In a shape (2, n) with the samples in the middle, every second grid belongs to a single start.
        Tensor<T> between = Make(((Tensor<double>)starts).Reshape(1, -1), ((Tensor<double>)[starts[0], .. stops]).Reshape(-1, 1), 1);
        for (int lane = 0; lane < starts.Length; lane++)
        {
            string name = $"{call}: {law} from {starts[lane]} to {stops[lane]}, {num} samples, lane {lane} of {starts.Length}";
            Check(starts[lane], stops[lane], along[.., lane], name);
            Check(starts[lane], stops[lane], across[lane], name);
            Check(starts[lane], stops[0], between[1, .., lane], name);
        }

        Tensor<T> Make(ArrayLike from, ArrayLike to, int axis) =>
            law == GridLaw.Linspace ? Tensor.Linspace<T>(from, to, num, endpoint, axis) : Tensor.Logspace<T>(from, to, num, endpoint, 3, axis);

        void Check(double start, double stop, Tensor<T> lane, string name)
        {
            GridRequest request = law == GridLaw.Linspace ? Ask.Linspace(Element<T>.Target, start, stop, num, endpoint)
                : Ask.Logspace(Element<T>.Target, start, stop, num, 3, endpoint);
            ExactComparison.Check(new ExactGrid(request), name, Enumerable.Range(0, num), lane.AsSpan());
        }
    }

    private static double Number(Random random, bool isStrange) => random.Next(isStrange ? 10 : 6) switch
    {
        0 => random.Next(-20, 21),
        1 => random.Next(-100, 101) / 10.0,
        2 => Math.ScaleB(random.Next(-9, 10), -random.Next(60)),
        3 => 1 + Math.ScaleB(random.Next(1, 9), -52),
        4 => -0.0,
        5 => 2 * random.NextDouble() - 1,
        6 => double.NaN,
        7 => double.NegativeInfinity,
        8 => Math.ScaleB(random.NextDouble(), random.Next(-1074, -880)),
        _ => Math.ScaleB(random.NextDouble(), random.Next(900, 1024)),
    };
}
