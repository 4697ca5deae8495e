using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>The count of PerDecade and PerOctave by definition: the elements not beyond the stop, compared as integers.</summary>
public class ProgressionLengthTests
{
    private const int Seed = 20261129;

    private const double Ulp = 1.0 / (1L << 52), HalfUlp = 1.0 / (1L << 53);

    [Fact]
    public void The_last_element_is_not_beyond_the_stop_and_the_next_one_would_be()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 400; n++)
        {
            (GridLaw law, int @base) = n % 2 == 0 ? (GridLaw.PerDecade, 10) : (GridLaw.PerOctave, 2);
            int samples = random.Next(1, 60);
            double start = Math.ScaleB(1 + random.NextDouble(), random.Next(-1074, 900)), stop = start * Math.Pow(2, random.Next(0, 40) * random.NextDouble());
            // Every third stop is a whole number of steps away, or one ulp beside it.
            if (n % 3 == 0)
                stop = (start = random.Next(1, 100)) * Math.Pow(@base, random.Next(0, 9)) * (random.Next(3) switch { 0 => 1, 1 => 1 + Ulp, _ => 1 - HalfUlp });
            if (stop < start)
                stop = start;
            long count = Count(law, start, stop, samples);
            string message = $"seed {Seed}: {law} from {start:R} to {stop:R}, {samples} samples: {count}";
            Assert.True(IsWithin(count - 1) && !IsWithin(count), message);

            bool IsWithin(long i) => Root.Progression(ExactValue.Of(start), @base, (int)i, samples)
                .CompareTo(ExactValue.Of(stop).Numerator, ExactValue.Of(stop).Denominator) <= 0;
        }
    }

    [Fact]
    public void As_many_samples_as_an_int_holds_are_counted_too()
    {
        Assert.Equal(3L * int.MaxValue + 1, Count(GridLaw.PerDecade, 0.5, 500, int.MaxValue));
        Assert.Equal(3L * int.MaxValue, Count(GridLaw.PerDecade, 0.5, Math.BitDecrement(500), int.MaxValue));
        Assert.Equal(2098L * int.MaxValue, Count(GridLaw.PerOctave, double.Epsilon, double.MaxValue, int.MaxValue));
        // One ulp is a millionth of a millionth of a step.
        Assert.Equal(1, Count(GridLaw.PerOctave, 1, Math.BitIncrement(1.0), 12));
    }

    private static long Count(GridLaw law, double start, double stop, int samples)
    {
        Assert.Null(GridLength.TryCount(Ask.Progression(law, ElementType.Double, start, stop, samples, 0), long.MaxValue, out GridRequest counted));
        return counted.Count;
    }
}
