using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>The kernels' elements of a request, against the exact engine.</summary>
internal static class ExactComparison
{
    /// <summary>Every element.</summary>
    public static void Check<T>(in GridRequest request, string call) where T : unmanaged, INumber<T> =>
        Check<T>(request, call, Enumerable.Range(0, (int)request.Count));

    /// <summary>The first misfit equals the exact engine's; if there is none, some elements are compared by bits.</summary>
    public static void Check<T>(in GridRequest request, string call, IEnumerable<int> indices) where T : unmanaged, INumber<T>
    {
        var exact = new ExactGrid(request);
        long misfit = exact.FirstMisfit();
        var grid = Prepared.Of<T>(request);
        Assert.True(grid.FirstMisfit() == misfit, call);
        if (misfit >= 0)
            return;
        var actual = new T[request.Count];
        grid.Fill(0, actual);
        Check<T>(exact, call, indices, actual);
    }

    /// <summary>Some of the elements by bits, none of them a misfit.</summary>
    public static void Check<T>(ExactGrid exact, string call, IEnumerable<int> indices, ReadOnlySpan<T> actual) where T : unmanaged, INumber<T>
    {
        foreach (int i in indices)
        {
            exact.TryElement(i, out ElementBits expected);
            string message = $"{call}: element {i} is {actual[i]}, not {Element<T>.FromBits(expected)}";
            Assert.True(Element<T>.ToBits(actual[i]).Equals(expected), message);
        }
    }
}
