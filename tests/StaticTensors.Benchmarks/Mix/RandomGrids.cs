using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mix;

/// <summary>
/// The seeded mix of requests: all functions and types in turn, with ordinary, extreme, subnormal and near-boundary arguments. Only
/// arithmetic that every platform does alike decides the arguments, so that a seed and a number mean the same grid everywhere.
/// </summary>
internal static class RandomGrids
{
    private const int Laws = 4;

    /// <summary>Grid number … of a seed, of at most so many elements.</summary>
    public static GridCase Draw(ulong seed, long number, int longest)
    {
        var dice = Dice.For(seed, number);
        var law = (GridLaw)(number % Laws);
        var type = (ElementType)(number / Laws % ElementTypes.All.Count);
        PublicCall call = PublicCall.For(type);
        var arguments = new RandomArguments(dice, call);
        GridRequest request = law switch
        {
            GridLaw.Logspace => arguments.Logspace(dice.Magnitude(longest)),
            GridLaw.Geomspace => arguments.Geomspace(dice.Magnitude(longest)),
            GridLaw.Linspace => arguments.Linspace(dice.Magnitude(longest)),
            _ => arguments.Arange(longest),
        };
        return new GridCase(number, request, call);
    }

    /// <summary>
    /// Grids one after the other, on all processors, until their elements are at least so many; what was made of each, in order.
    /// </summary>
    public static IEnumerable<T> Visit<T>(ulong seed, long elements, int longest, Func<GridCase, T> visit)
    {
        const int batch = 512;
        var results = new T[batch];
        var counts = new int[batch];
        long done = 0;
        for (long first = 0; done < elements; first += batch)
        {
            Parallel.For(0, batch, i =>
            {
                GridCase grid = Draw(seed, first + i, longest);
                counts[i] = grid.Request.Count;
                results[i] = visit(grid);
            });
            foreach (T result in results)
                yield return result;
            done += counts.Sum(count => (long)count);
        }
    }
}
