using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>Sixteen threads get what one gets: the library shares no mutable state.</summary>
public class ParallelTests
{
    private const int Threads = 16;

    [Fact]
    public void Grids_of_all_types() => SixteenTypes.Each(new Grids());

    [Fact]
    public void Gradients_of_graphs_that_share_nothing()
    {
        Same(() =>
        {
            Tensor<double> x = Tensor.Logspace(-1.0, 2.0, num: 40);
            Tensor.Sum(Tensor.Log10(x) * x / (1 + Tensor.Exp(-x))).Backward();
            return x.Grad!.ToString();
        });
    }

    [Fact]
    public async Task Scopes_without_recording_are_each_flow_s_own()
    {
        bool[] areConstant = await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
        {
            Tensor<double> x = Tensor.Linspace(0.0, 1.0, num: 5);
            using IDisposable? scope = i % 2 == 0 ? Tensor.NoAutodiff() : null;
            await Task.Yield();
            return Tensor.Exp(x).IsConstant;
        }));

        Assert.Equal(Enumerable.Range(0, 64).Select(i => i % 2 == 0), areConstant);
    }

    [Fact]
    public async Task What_outlives_its_scope_records_again_whoever_else_is_in_one()
    {
        Tensor<double> x = Tensor.Linspace(0.0, 1.0, num: 5);
        using var isOver = new ManualResetEventSlim();
        Task<bool> isConstant;
        using (Tensor.NoAutodiff())
        {
            isConstant = Task.Run(() =>
            {
                isOver.Wait();
                return Tensor.Exp(x).IsConstant;
            });
        }

        using (Tensor.NoAutodiff())
        {
            isOver.Set();
            Assert.False(await isConstant);
            Assert.True(Tensor.Exp(x).IsConstant);
        }
    }

    [Fact]
    public void A_scope_that_another_thread_ends_is_over_and_that_thread_s_own_scopes_are_not()
    {
        Tensor<double> x = Tensor.Linspace(0.0, 1.0, num: 5);
        IDisposable outer = Tensor.NoAutodiff(), scope = Tensor.NoAutodiff();
        bool inAnother = false;
        var thread = new Thread(() =>
        {
            scope.Dispose();
            scope.Dispose();
            using (Tensor.NoAutodiff())
                inAnother = Tensor.Exp(x).IsConstant;
        });
        thread.UnsafeStart();
        thread.Join();

        Assert.True(inAnother);
        Assert.True(Tensor.Exp(x).IsConstant);
        outer.Dispose();
        Assert.False(Tensor.Exp(x).IsConstant);
    }

    private static void Same(Func<string> work)
    {
        string expected = work();
        string[] actual = new string[Threads];
        using var start = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            for (int round = 0; round < 10; round++)
                actual[i] = work();
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(actual, text => Assert.Equal(expected, text));
    }

    private sealed class Grids : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T> => Same(() => string.Join("\n",
            Tensor.Logspace<T>(0, 2, num: 60), Tensor.Geomspace<T>(1, 100, num: 60), Tensor.Linspace<T>(0, 100, num: 60),
            Tensor.Arange(T.Zero, T.CreateChecked(50)),
            Tensor.Logspace<T>([0.0, 1], [1.0, 2], num: 20, @base: 3.0)));
    }
}
