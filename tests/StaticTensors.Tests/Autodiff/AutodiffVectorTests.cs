using System.Text.Json;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Autodiff;

/// <summary>What mygrad computed, gradient by gradient: see Vectors/autodiff.json.</summary>
public class AutodiffVectorTests
{
    private const double RelativeTolerance = 1e-12;

    private static readonly JsonElement[] Cases = [.. JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "autodiff.json")))
        .RootElement.GetProperty("cases").EnumerateArray()];

    private static readonly Dictionary<string, string> Changed = new()
    {
        ["autodiff-224"] = "results inside NoAutodiff are constants",
        ["autodiff-234"] = "a view has no share in the gradient of what it shows",
    };

    public static TheoryData<string> Expressible => [.. Cases.Where(one => Reason(one) is null).Select(one => one.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Expressible))]
    public void As_mygrad(string id)
    {
        JsonElement expected = Cases.Single(one => one.GetProperty("id").GetString() == id);
        var program = new Program();
        int refused = expected.TryGetProperty("error", out JsonElement error) ? error.GetProperty("statement").GetInt32() : -1;
        int number = 0;
        foreach (JsonElement statement in expected.GetProperty("program").EnumerateArray())
        {
            if (number++ != refused)
                program.Run(statement);
            else
                Assert.ThrowsAny<Exception>(() => program.Run(statement));
        }

        string code = expected.GetProperty("code").GetString()!;
        // In a refused program mygrad may have left some gradients; here nothing is half done.
        bool isWhole = refused < 0;
        foreach (JsonProperty variable in expected.GetProperty("final").EnumerateObject().Where(_ => isWhole))
        {
            if (program.Variables.GetValueOrDefault(variable.Name) is not Tensor<double> actual
                || !variable.Value.TryGetProperty("constant", out JsonElement constant))
                continue;
            Assert.Equal(variable.Value.GetProperty("shape").Deserialize<int[]>(), actual.Shape.ToArray());
            Equal(variable.Value, actual.ToArray(), $"{code}\n{variable.Name}");
            // Inside NoAutodiff mygrad's results are variables that have no gradient, ours are constants.
            if (expected.GetProperty("category").GetString() != "no_autodiff")
                Assert.Equal(constant.GetBoolean(), actual.IsConstant);
            Equal(variable.Value.GetProperty("grad"), actual.Grad?.ToArray(), $"{code}\n{variable.Name}.grad");
        }

        foreach ((string name, Dictionary<string, double[]?> grads) in program.Snapshots)
        {
            foreach ((string variable, double[]? grad) in grads)
                Equal(expected.GetProperty("snapshots").GetProperty(name).GetProperty(variable).GetProperty("grad"), grad,
                    $"{code}\n{variable}.grad at {name}");
        }
    }

    [Fact]
    public void Every_case_is_accounted_for()
    {
        ILookup<string, string> reasons = Cases.ToLookup(one => Reason(one) ?? "run here", one => one.GetProperty("id").GetString()!);

        Assert.Equal(
            [
                "Concatenate has an axis always: 1", "Python's own functions: 1", "Python's own statements: 1", "a slice with a step: 2", "a unary plus: 3",
                "a view has no share in the gradient of what it shows: 1", "an argument named copy: 1", "an argument named nan_to_num: 1",
                "an ellipsis or a new axis as an index: 1", "another kind of expression: 8", "another kind of index: 1", "another kind of number: 4",
                "none of the library's functions: 14", "operands of different element types: 5", "results inside NoAutodiff are constants: 1",
                "run here: 107", "tensors do not change: 21",
            ],
            reasons.Select(reason => $"{reason.Key}: {reason.Count()}").Order(StringComparer.Ordinal));
    }

    /// <summary>Why a case cannot be expressed here, or null.</summary>
    private static string? Reason(JsonElement one)
    {
        if (Changed.TryGetValue(one.GetProperty("id").GetString()!, out string? changed))
            return changed;
        var program = new Program();
        try
        {
            foreach (JsonElement statement in one.GetProperty("program").EnumerateArray())
                program.Run(statement);
        }
        catch (Inexpressible reason)
        {
            return reason.Message;
        }
        catch (Exception) when (one.TryGetProperty("error", out _))
        {
            // As expected.
        }

        return null;
    }

    private static void Equal(JsonElement expected, double[]? actual, string what)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.True(actual is null, $"{what} should be null");
            return;
        }

        double[] values = [.. expected.GetProperty("values").EnumerateArray().Select(value => HexFloat.Parse(value.GetString()!))];
        Assert.True(actual is not null, $"{what} is null");
        Assert.True(values.Length == actual.Length, $"{what}: {values.Length} elements expected, {actual.Length} found");
        for (int i = 0; i < values.Length; i++)
        {
            bool isClose = values[i].Equals(actual[i]) || Math.Abs(values[i] - actual[i]) <= RelativeTolerance * Math.Abs(values[i])
                || Math.Abs(values[i] - actual[i]) <= 4 * Math.BitIncrement(Math.Abs(values[i])) - 4 * Math.Abs(values[i]);
            Assert.True(isClose, $"{what}[{i}]: {values[i]:R} expected, {actual[i]:R} found");
        }
    }
}
