using Xunit;

namespace StaticTensors.Tests.Reference;

/// <summary>Recorded calls of mygrad and NumPy, with the true elements: Vectors/logspace.json, linspace.json, geomspace.json, arange.json.</summary>
public class GridVectorTests
{
    private static readonly string[] Functions = ["logspace", "linspace", "geomspace", "arange"];

    /// <summary>How many cases of each of the four are run, and how many are not, by reason.</summary>
    private static readonly Dictionary<string, int[]> Counts = new()
    {
        ["run"] = [333, 91, 112, 85],
        [Expressible.WrongArguments] = [4, 3, 3, 6],
        [Expressible.NoElementType] = [9, 4, 6, 9],
        [Expressible.DtypeAsText] = [4, 2, 0, 2],
        [Expressible.BoolAsNumber] = [4, 1, 2, 6],
        [Expressible.NoNumber] = [6, 3, 2, 5],
        [Expressible.TensorOfMyGrad] = [3, 0, 2, 0],
        [Expressible.ItemOfArray] = [0, 0, 0, 8],
        [Expressible.OtherKind] = [25, 8, 1, 2],
        [Expressible.Above64Bits] = [2, 2, 2, 2],
        [Expressible.NotOfElementType] = [0, 0, 0, 18],
    };

    public static TheoryData<string> Calls =>
        [.. GridCase.All.Values.Where(one => Expressible.ReasonAgainst(one) is null).Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Calls))]
    public void As_recorded(string id)
    {
        GridCase one = GridCase.All[id];
        GridCaller caller = GridCaller.For(one.ElementDtype);
        // NumPy's values need not be exact, but this is how they are printed.
        if (one.Result is { } recorded)
            Assert.Equal(recorded.Repr, caller.Print(recorded.Values, recorded.Shape));

        if (ExpectedFailure.Of(one) is { } failure)
        {
            failure.Verify(() => caller.Call(one));
            return;
        }

        IGridOutcome outcome = caller.Call(one);
        RecordedResult result = one.Result!;
        string[] exact = TrueElements.Of(one);
        string[] expected = [.. exact.Select(caller.Show)];
        Assert.Equal(one.Function == "arange" ? [expected.Length] : result.Shape, outcome.Shape);
        Assert.Equal(result.IsConstant, outcome.IsConstant);
        Assert.Equal([], Differences(expected, outcome));
        if (result.Values.SequenceEqual(exact))
            Assert.Equal(result.Repr, outcome.Text);
    }

    [Fact]
    public void Every_case_is_run_or_has_a_reason()
    {
        Dictionary<string, int[]> counts = GridCase.All.Values
            .GroupBy(one => Expressible.ReasonAgainst(one) ?? "run")
            .ToDictionary(group => group.Key, group => Functions.Select(name => group.Count(one => one.Function == name)).ToArray());

        Assert.Equal(Counts.Keys.Order(), counts.Keys.Order());
        Assert.All(counts, count => Assert.Equal(Counts[count.Key], count.Value));
    }

    [Fact]
    public void Every_call_the_files_leave_undefined_has_a_row()
    {
        Assert.Empty(BeyondTheReals.Elements.Keys.Except(GridCase.All.Values.Select(one => one.Call)));
        Assert.Empty(GridCase.All.Values
            .Where(one => one.Result is { } result && result.Exact.Contains(null) && !BeyondTheReals.Elements.ContainsKey(one.Call))
            .Where(one => ExpectedFailure.Of(one) is null)
            .Select(one => one.Call));
    }

    private static IEnumerable<string> Differences(string[] expected, IGridOutcome outcome) =>
        from i in Enumerable.Range(0, outcome.Length)
        where i >= expected.Length || outcome[i] != expected[i]
        select $"[{i}] expected {expected.ElementAtOrDefault(i)}, got {outcome[i]}";
}
