namespace StaticTensors.Tests.Runtime;

/// <summary>What an indexed tensor must hold, element by element, if every element is its own flat place.</summary>
internal sealed class SelectionModel
{
    public enum Kind { Kept, Dropped, Gathered }

    /// <summary>For each axis, its operation and the places taken.</summary>
    public List<(Kind Kind, int[] Places)> Axes { get; } = [];

    public (int[] Shape, int[] Elements) Of(int[] shape, int together)
    {
        // An axis of the result is a list of places, each of which sets the index along one or more axes of the source.
        var result = new List<List<Dictionary<int, int>>>();
        var common = new List<Dictionary<int, int>>();
        string kinds = string.Concat(Axes.Where(axis => axis.Kind != Kind.Dropped).Select(axis => axis.Kind == Kind.Kept ? 'k' : 'g'));
        int most = Axes.Where(axis => axis.Kind == Kind.Gathered).Select(axis => axis.Places.Length).DefaultIfEmpty(1).Max();
        for (int i = 0; i < (most == 1 ? 1 : together); i++)
        {
            common.Add(Enumerable.Range(0, Axes.Count).Where(axis => Axes[axis].Kind == Kind.Gathered)
                .ToDictionary(axis => axis, axis => Axes[axis].Places[Axes[axis].Places.Length == 1 ? 0 : i]));
        }

        for (int axis = 0; axis < Axes.Count; axis++)
        {
            if (Axes[axis].Kind == Kind.Kept)
                result.Add([.. Axes[axis].Places.Select(place => new Dictionary<int, int> { [axis] = place })]);
        }

        if (kinds.Contains('g', StringComparison.Ordinal))
        {
            bool neighbours = !kinds.Trim('k').Contains('k', StringComparison.Ordinal);
            result.Insert(neighbours ? kinds.IndexOf('g', StringComparison.Ordinal) : 0, common);
        }

        int[] dropped = [.. Axes.Select(axis => axis.Kind == Kind.Dropped ? axis.Places[0] : 0)];
        IEnumerable<int[]> sources = [dropped];
        foreach (List<Dictionary<int, int>> axis in result)
            sources = [.. sources.SelectMany(source => axis.Select(place => With(source, place)))];
        return ([.. result.Select(axis => axis.Count)], [.. sources.Select(source => Flat(source, shape))]);
    }

    private static int[] With(int[] source, Dictionary<int, int> place) =>
        [.. source.Select((index, axis) => place.TryGetValue(axis, out int set) ? set : index)];

    private static int Flat(int[] source, int[] shape) => source.Zip(shape).Aggregate(0, (flat, pair) => flat * pair.Second + pair.First);
}
