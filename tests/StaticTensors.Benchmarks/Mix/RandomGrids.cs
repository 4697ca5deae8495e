using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mix;

/// <summary>
/// The seeded mix of requests: all functions and types in turn, with ordinary, extreme, subnormal and near-boundary arguments. Only arithmetic that is the same
/// on every platform decides the arguments, so that a seed and a number mean the same grid everywhere.
/// </summary>
internal static class RandomGrids
{
    private static readonly int Laws = Enum.GetValues<GridLaw>().Length;

    // One grid in this many may be ten times as long: kernels change their methods with the length.
    private const int LongOnes = 50;

    /// <summary>A grid of a seed, up to a length, or ten times that.</summary>
    public static GridCase Draw(ulong seed, long number, int longest)
    {
        var dice = Dice.For(seed, number);
        var law = (GridLaw)(number % Laws);
        var type = (ElementType)(number / Laws % ElementTypes.All.Count);
        PublicCall call = PublicCall.For(type);
        if (dice.Once(LongOnes))
            longest *= 10;
        var arguments = new RandomArguments(dice, call);
        GridRequest request = law switch
        {
            GridLaw.Logspace => arguments.Logspace(dice.Magnitude(longest)),
            GridLaw.Geomspace => arguments.Geomspace(dice.Magnitude(longest)),
            GridLaw.Linspace => arguments.Linspace(dice.Magnitude(longest)),
            GridLaw.Arange => arguments.Arange(longest),
            _ => arguments.Progression(law, longest),
        };
        return new GridCase(number, request, call);
    }

    /// <summary>The grids of a seed, endlessly, processed on all cores; the results are in order.</summary>
    public static IEnumerable<T> Visit<T>(ulong seed, int longest, Func<GridCase, T> visit, long first = 0)
    {
        const int batch = 256;
        for (; ; first += batch)
        {
            var results = new T[batch];
            long offset = first;
            Parallel.For(0, batch, i => results[i] = visit(Draw(seed, offset + i, longest)));
            foreach (T result in results)
                yield return result;
        }
    }
}
