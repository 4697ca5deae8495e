using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Reference;

/// <summary>PerDecade and PerOctave against integer arithmetic: Vectors/progressions.txt.</summary>
public class ProgressionVectorTests
{
    private static readonly RandomCase[] Cases = RandomCase.Read("progressions.txt");

    [Fact]
    public void The_exact_engine_has_the_true_elements_and_counts_them()
    {
        Assert.Equal(287, Cases.Length);
        Assert.Equal([], Cases.SelectMany(one =>
        {
            GridRequest request = one.Request();
            Assert.Null(GridLength.TryCount(request with { Count = 0 }, long.MaxValue, out GridRequest counted));
            Assert.Equal((one.Line, request.Count), (one.Line, counted.Count));
            var grid = new ExactGrid(request);
            GridCaller caller = GridCaller.For(one.Call.ElementDtype);
            return one.Differences(index => grid.TryElement(index, out ElementBits bits) ? caller.Show(bits) : "none");
        }));
    }

    [Fact]
    public void The_functions_have_the_true_elements() => Assert.Equal([], Cases.SelectMany(one =>
    {
        IGridOutcome outcome = GridCaller.For(one.Call.ElementDtype).Call(one.Call);
        return outcome.Length == one.Length ? one.Differences(index => outcome[index]) : [$"{one.Line}: got {outcome.Length} elements"];
    }));

    [Fact]
    public void The_keys_of_a_piano_and_third_octaves()
    {
        Tensor<double> keys = Tensor.PerOctave(27.5, 4200, samples: 12);
        Assert.Equal((88, 440, 4186.009044809578), (keys.Length, keys.Item(48), keys.Item(87)));

        Tensor<double> thirds = Tensor.PerOctave(15.625, 16_000, samples: 3);
        Assert.Equal((31, 1000, 16_000), (thirds.Length, thirds.Item(18), thirds.Item(30)));
        Assert.Equal([20, 200, 2000, 20_000], Tensor.PerDecade(20, 20_000, samples: 10).Where((_, i) => i % 10 == 0));
    }
}
