using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Asks the exact engine for grids: requests from ordinary arguments, elements as ordinary values.</summary>
internal static class Ask
{
    public static GridRequest Logspace(
        ElementType element, double start, double stop, long num, double @base = 10, bool endpoint = true) => new(
        GridLaw.Logspace, element,
        Element<double>.Real(start), Element<double>.Real(stop), Element<double>.Real(@base), num, endpoint);

    public static GridRequest Geomspace<T>(ElementType element, T start, T stop, long num, bool endpoint = true)
        where T : unmanaged, INumber<T> =>
        new(GridLaw.Geomspace, element, Element<T>.Real(start), Element<T>.Real(stop), default, num, endpoint);

    public static GridRequest Linspace<T>(ElementType element, T start, T stop, long num, bool endpoint = true)
        where T : unmanaged, INumber<T> =>
        new(GridLaw.Linspace, element, Element<T>.Real(start), Element<T>.Real(stop), default, num, endpoint);

    public static GridRequest Arange<T>(T start, T stop, T step, long count)
        where T : unmanaged, INumber<T> => new(
        GridLaw.Arange, Element<T>.Info.Type,
        Element<T>.Real(start), Element<T>.Real(stop), Element<T>.Real(step), count, Endpoint: false);

    public static GridRequest Progression<T>(GridLaw law, ElementType element, T start, T stop, int samples, long count)
        where T : unmanaged, INumber<T> =>
        new(law, element, Element<T>.Real(start), Element<T>.Real(stop), law == GridLaw.PerDecade ? 10 : 2, count, Endpoint: false, samples);

    /// <summary>Element i, which must fit.</summary>
    public static T At<T>(this GridRequest request, long i) where T : unmanaged, INumber<T> => new ExactGrid(request).At<T>(i);

    /// <summary>Every element; all must fit.</summary>
    public static T[] All<T>(this GridRequest request) where T : unmanaged, INumber<T>
    {
        var grid = new ExactGrid(request);
        return [.. Enumerable.Range(0, (int)request.Count).Select(i => grid.At<T>(i))];
    }

    /// <summary>Whether element i fits the type.</summary>
    public static bool Fits(this GridRequest request, long i) => new ExactGrid(request).TryElement(i, out _);

    private static T At<T>(this ExactGrid grid, long i) where T : unmanaged, INumber<T>
    {
        Assert.True(grid.TryElement(i, out ElementBits bits), $"Element {i} does not fit {typeof(T).Name}.");
        return Element<T>.FromBits(bits);
    }
}
