using StaticTensors.Tests.Support;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>What mygrad did, case by case: see Vectors/constant.json.</summary>
public partial class ConstantVectorTests
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
            : expression.Contains("arange", StringComparison.Ordinal) ? "grids"
            : Operation().IsMatch(expression) ? "operations"
            : "unknown");

        Assert.Empty(groups["unknown"]);
        Assert.Equal(ConstantCases.Expressible.Keys.Order(), groups["run here"].Order());
        Assert.Equal(Inexpressible.Order(), groups["not expressible"].Order());
        Assert.Equal(93, groups["run here"].Count());
        Assert.Equal(36, groups["not expressible"].Count());
        Assert.Equal(2, groups["grids"].Count());
        Assert.Equal(50, groups["operations"].Count());
        Assert.Equal([18, 4, 6, 1, 7], ConstantCases.NotExpressible.Values.Select(cases => cases.Length));
        Assert.Equal(181, Cases.Length);
    }

    private static string Expression(JsonElement one) => one.GetProperty("expr").GetString()!;

    /// <summary>Arithmetic, mathematical functions, reductions, and Reshape with a flag: the room of automatic differentiation.</summary>
    [GeneratedRegex(
        @"^(mg|np)\.(add|divide|multiply|matmul|exp|square|abs|mod|sum|max|any|argmax|stack|concatenate|where|floor|sign|isnan)\(" +
        @"|\)\.(reshape|sum|argmin)\(| ([-+@%&]|\*\*) |^round\(")]
    private static partial Regex Operation();

    /// <summary>Digits, a JSON Boolean, or a float as C writes it in hexadecimal: 0x1.8p+1.</summary>
    private static double Number(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String)
            return json.GetBoolean() ? 1 : 0;
        string text = json.GetString()!;
        if (!text.StartsWith("0x", StringComparison.Ordinal))
            return double.Parse(text, CultureInfo.InvariantCulture);
        string[] parts = text[2..].Split('.', 'p');
        string digits = parts[0] + (parts.Length == 3 ? parts[1] : "");
        long mantissa = long.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Math.ScaleB(mantissa, int.Parse(parts[^1], CultureInfo.InvariantCulture) - (4 * (digits.Length - 1)));
    }
}
