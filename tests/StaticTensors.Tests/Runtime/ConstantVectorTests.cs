using System.Text.Json;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>What mygrad did, case by case: see Vectors/constant.json.</summary>
public class ConstantVectorTests
{
    private static readonly JsonElement[] Cases = [.. JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "constant.json")))
        .RootElement.GetProperty("cases").EnumerateArray()];

    private static readonly HashSet<string> Inexpressible = [.. ConstantCases.NotExpressible.Values.SelectMany(cases => cases)];

    public static TheoryData<string> Expressible => [.. Cases.Select(Expression).Where(ConstantCases.Expressible.ContainsKey)];

    [Theory]
    [MemberData(nameof(Expressible))]
    public void As_mygrad(string expression)
    {
        JsonElement expected = Cases.Single(one => Expression(one) == expression);
        Func<ConstantCases.Outcome> call = ConstantCases.Expressible[expression];
        if (expected.TryGetProperty("error", out _))
        {
            string parameter = expression.Contains("constant=False", StringComparison.Ordinal) ? "constant" : "indices";
            Fails.With<ArgumentException>(parameter, () => call());
            return;
        }

        JsonElement result = expected.GetProperty("result");
        ConstantCases.Outcome outcome = call();
        if (result.TryGetProperty("value", out JsonElement value))
        {
            Assert.Equal([Number(value.GetProperty("value"))], outcome.Elements);
            return;
        }

        Assert.Equal(result.GetProperty("dtype").GetString(), outcome.Dtype);
        Assert.Equal(result.GetProperty("shape").Deserialize<int[]>(), outcome.Shape);
        Assert.Equal(result.GetProperty("constant").GetBoolean(), outcome.IsConstant);
        Assert.Equal(result.GetProperty("values").EnumerateArray().Select(Number), outcome.Elements);
    }

    [Fact]
    public void Every_case_is_accounted_for()
    {
        ILookup<string, string> groups = Cases.Select(Expression).ToLookup(expression =>
            ConstantCases.Expressible.ContainsKey(expression) ? "run here"
            : Inexpressible.Contains(expression) ? "not expressible"
            : "unknown");

        Assert.Empty(groups["unknown"]);
        Assert.Equal(ConstantCases.Expressible.Keys.Order(), groups["run here"].Order());
        Assert.Equal(Inexpressible.Order(), groups["not expressible"].Order());
        Assert.Equal(130, groups["run here"].Count());
        Assert.Equal(51, groups["not expressible"].Count());
        Assert.Equal([18, 4, 6, 5, 10, 1, 7], ConstantCases.NotExpressible.Values.Select(cases => cases.Length));
        Assert.Equal(181, Cases.Length);
    }

    private static string Expression(JsonElement one) => one.GetProperty("expr").GetString()!;

    private static double Number(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? HexFloat.Parse(json.GetString()!) : json.GetBoolean() ? 1 : 0;
}
