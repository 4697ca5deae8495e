using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace StaticTensors.Tests.Reference;

/// <summary>Calls whose integers NumPy gets wrong by one, with the true ones: Vectors/integer_off_by_one.json.</summary>
public partial class IntegerVectorTests
{
    [Fact]
    public void Integers_are_the_true_ones_where_NumPy_is_off_by_one()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, "Vectors", "integer_off_by_one.json")));
        JsonElement[] cases = [.. document.RootElement.GetProperty("cases").EnumerateArray()];

        Assert.Equal(126, cases.Length);
        Assert.Equal([], cases.SelectMany(Differences));
    }

    private static IEnumerable<string> Differences(JsonElement one)
    {
        string call = one.GetProperty("call").GetString()!;
        string[] truth = PythonValue.Strings(one.GetProperty("exact_trunc")), numpy = PythonValue.Strings(one.GetProperty("numpy"));
        long[] actual = Call(call).ToArray();
        string[] elements = Array.ConvertAll(actual, element => element.ToString(CultureInfo.InvariantCulture));
        int[] differing = [.. Enumerable.Range(0, numpy.Length).Where(i => elements.ElementAtOrDefault(i) != numpy[i])];
        if (!elements.SequenceEqual(truth))
            yield return $"{call}: expected {string.Join(' ', truth)}, got {string.Join(' ', elements)}";
        if (!differing.SequenceEqual(one.GetProperty("wrong_indices").Deserialize<int[]>()!))
            yield return $"{call}: NumPy differs at {string.Join(' ', differing)}";
    }

    private static Tensor<long> Call(string call)
    {
        Match match = Pattern().Match(call);
        Assert.True(match.Success, call);
        double start = Number("start"), stop = Number("stop");
        int num = (int)Number("num");
        return match.Groups["function"].Value switch
        {
            "geomspace" => Tensor.Geomspace<long>(start, stop, num),
            "linspace" => Tensor.Linspace<long>(start, stop, num),
            _ => Tensor.Logspace<long>(start, stop, num, @base: Number("base")),
        };

        // 3**9, or 27.
        double Number(string name)
        {
            int[] parts = [.. match.Groups[name].Value.Split("**").Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
            return (double)BigInteger.Pow(parts[0], parts.ElementAtOrDefault(1) is var power and > 0 ? power : 1);
        }
    }

    [GeneratedRegex(
        @"^mg\.(?<function>geomspace|linspace|logspace)\((?<start>\d+), (?<stop>[\d*]+), (?<num>\d+)(, base=(?<base>\d+))?, dtype=int\)$")]
    private static partial Regex Pattern();
}
