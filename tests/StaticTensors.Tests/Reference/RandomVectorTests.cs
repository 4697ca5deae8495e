using System.Globalization;
using System.Text.RegularExpressions;
using StaticTensors.Exact;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Reference;

/// <summary>Two thousand random grids against MPFR: Vectors/random.txt.</summary>
public partial class RandomVectorTests
{
    private static readonly RandomCase[] Cases = RandomCase.Read("random.txt");

    [Fact]
    public void The_exact_engine_has_the_elements_of_MPFR()
    {
        RandomCase[] grids = [.. Cases.Where(one => one.Elements is not null)];

        Assert.Equal(1992, grids.Length);
        Assert.Equal([], grids.SelectMany(one =>
        {
            var grid = new ExactGrid(one.Request());
            GridCaller caller = GridCaller.For(one.Call.ElementDtype);
            return one.Differences(index => grid.TryElement(index, out ElementBits bits) ? caller.Show(bits) : "none");
        }));
    }

    [Fact]
    public void The_functions_have_the_elements_of_MPFR()
    {
        RandomCase[] grids = [.. Cases.Where(one => one.Elements is not null)];
        RandomCase[] pointers = [.. grids.Select(one => one.ForPointers()).OfType<RandomCase>()];

        Assert.Equal(1992, grids.Length);
        Assert.Equal([], grids.Concat(pointers).SelectMany(one =>
        {
            IGridOutcome outcome = Call(one);
            return outcome.Length == one.Length
                ? one.Differences(index => outcome[index])
                : [$"{one.Line}: expected {one.Length} elements, got {outcome.Length}"];
        }));
    }

    [Fact]
    public void What_does_not_fit_is_refused_by_index_value_and_type()
    {
        RandomCase[] misfits = [.. Cases.Where(one => one.Elements is null)];

        Assert.Equal(8, misfits.Length);
        Assert.All(misfits, one =>
        {
            string message = Assert.Throws<OverflowException>(() => Call(one)).Message;
            Match match = Misfit().Match(message);
            Assert.True(match.Success, message);
            int index = int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture);
            double value = double.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture);
            Assert.Equal(one.Type.Keyword, match.Groups["type"].Value);
            Assert.Equal(1, value / Approximation(one, index), 1e-5);
            Assert.True(value > (double)one.Type.Maximum, message);
            // The first of them: its neighbour fits, or there is none.
            Assert.True(index == 0 || Approximation(one, index - 1) < (double)one.Type.Maximum, message);
        });
    }

    private static IGridOutcome Call(RandomCase one) => GridCaller.For(one.Call.ElementDtype).Call(one.Call);

    private static double Approximation(RandomCase one, int i)
    {
        double start = one.Argument("start"), stop = one.Argument("stop");
        int divisions = one.Length - (one.Call.Arguments["endpoint"].Text == "True" ? 1 : 0);
        return Math.Pow(one.Argument("base"), start + (i * (stop - start) / divisions));
    }

    [GeneratedRegex(@"^Logspace<(?<type>\w+)>: element (?<index>\d+) is (?<value>[^ ,]+), but \k<type> holds ")]
    private static partial Regex Misfit();
}
