using System.Text.Json;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Reference;

/// <summary>The README's figures of NumPy's accuracy, counted in the recorded runs.</summary>
public class NumPyFiguresTests
{
    [Theory]
    [InlineData("logspace", 1089, 50, 160494119)]
    [InlineData("linspace", 376, 75, 22)]
    [InlineData("geomspace", 332, 62, 636)]
    [InlineData("arange", 97, 8, 12)]
    public void Doubles_that_are_not_the_rounded_value(string function, int elements, int wrong, long worst)
    {
        long[] distances =
        [
            .. from one in GridCase.All.Values
               where one.Function == function
               let result = one.Result
               where result is { Dtype: "float64" }
               from pair in result.Values.Zip(result.Exact, (value, exact) => (value, exact))
               where pair.exact is not null
               let value = HexFloat.Parse(pair.value)
               let exact = HexFloat.Parse(pair.exact)
               where double.IsFinite(value) && double.IsFinite(exact)
               select UlpsBetween(value, exact),
        ];

        Assert.Equal((elements, wrong, worst), (distances.Length, distances.Count(distance => distance > 0), distances.Max()));
    }

    [Theory]
    [InlineData("geomspace", 565, 171)]
    [InlineData("logspace", 364, 33)]
    [InlineData("linspace", 300, 2)]
    public void Calls_with_a_wrong_integer(string function, int calls, int wrong)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, "Vectors", "integer_off_by_one.json")));
        int[] totals = document.RootElement.GetProperty("meta").GetProperty("totals[calls, calls wrong, elements off by one]")
            .GetProperty(function).Deserialize<int[]>()!;

        Assert.Equal([calls, wrong], totals[..2]);
    }

    /// <summary>How many doubles lie from one to the other.</summary>
    private static long UlpsBetween(double left, double right)
    {
        return Math.Abs(Place(left) - Place(right));

        static long Place(double value)
        {
            long bits = BitConverter.DoubleToInt64Bits(value);
            return bits < 0 ? long.MinValue - bits : bits;
        }
    }
}
