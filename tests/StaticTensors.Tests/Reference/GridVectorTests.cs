using Xunit;

namespace StaticTensors.Tests.Reference;

/// <summary>What mygrad and NumPy were asked and what is true: Vectors/logspace.json, linspace.json, geomspace.json, arange.json.</summary>
public class GridVectorTests
{
    public static TheoryData<string> Calls =>
        [.. GridCase.All.Values.Where(one => Expressible.ReasonAgainst(one) is null).Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Calls))]
    public void As_recorded(string id)
    {
        GridCase one = GridCase.All[id];
        GridCaller caller = GridCaller.For(one.ElementDtype);
        // NumPy's values need not be the true ones, but this is how they are printed.
        if (one.Result is { } recorded)
            Assert.Equal(recorded.Repr, caller.Print(recorded.Values, recorded.Shape));

        if (ExpectedFailure.Of(one) is { } failure)
        {
            failure.Verify(() => caller.Call(one));
            return;
        }

        IGridOutcome outcome = caller.Call(one);
        RecordedResult result = one.Result!;
        string[] expected = [.. TrueElements.Of(one).Select(caller.Show)];
        Assert.Equal(one.Function == "arange" ? [expected.Length] : result.Shape, outcome.Shape);
        Assert.Equal(result.IsConstant, outcome.IsConstant);
        Assert.Equal([], Differences(expected, outcome));
        if (result.Values.SequenceEqual(result.Exact))
            Assert.Equal(result.Repr, outcome.Text);
    }

    [Fact]
    public void Every_case_is_run_or_has_a_reason()
    {
        string[] counts = [.. GridCase.All.Values
            .CountBy(one => $"{one.Function}: {Expressible.ReasonAgainst(one) ?? "run"}")
            .Select(count => $"{count.Key}: {count.Value}")
            .Order(StringComparer.Ordinal)];

        Assert.Equal([], counts);
    }

    [Fact]
    public void Every_call_the_files_leave_undefined_has_a_row() => Assert.Equal(
        ExtendedReals.Elements.Keys.Order(),
        GridCase.All.Values
            .Where(one => one.Result is { } result && result.Exact.Contains(null) && ExpectedFailure.Of(one) is null)
            .Select(one => one.Call).Order());

    private static IEnumerable<string> Differences(string[] expected, IGridOutcome outcome) =>
        from i in Enumerable.Range(0, outcome.Length)
        where i >= expected.Length || outcome[i] != expected[i]
        select $"[{i}] expected {expected.ElementAtOrDefault(i)}, got {outcome[i]}";
}
