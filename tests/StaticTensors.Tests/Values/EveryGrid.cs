using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Tests.Values;

/// <summary>Grids of each law that every element type has, short ones and some that are computed in blocks.</summary>
internal static class EveryGrid
{
    /// <summary>Each grid beside the tensor of the same call.</summary>
    public static IEnumerable<(Grid<T> Grid, Tensor<T> Tensor)> Of<T>() where T : unmanaged, INumber<T>
    {
        ElementInfo type = Element<T>.Info;
        bool isSigned = type.Kind != ElementKind.Integer || type.IsSigned;
        foreach (int num in (int[])[0, 1, 2, 3, 50, 1000])
        {
            yield return (Grid<T>.Logspace(0, 2, num), Tensor.Logspace<T>(0, 2, num));
            yield return (Grid<T>.Logspace(6.5m, 0, num, endpoint: false, @base: 2), Tensor.Logspace<T>(6.5m, 0, num, endpoint: false, @base: 2));
            yield return (Grid<T>.Linspace(isSigned ? -100 : 100, 27.5m, num), Tensor.Linspace<T>(isSigned ? -100 : 100, 27.5m, num));
            yield return (Grid<T>.Geomspace(1, 127, num, endpoint: false), Tensor.Geomspace<T>(1, 127, num, endpoint: false));
            if (isSigned)
                yield return (Grid<T>.Geomspace(-100, -0.1m, num), Tensor.Geomspace<T>(-100, -0.1m, num));
        }

        yield return (Grid<T>.Arange(3, 120, 7), Tensor.Arange(T.CreateChecked(3), T.CreateChecked(120), T.CreateChecked(7)));
        yield return (Grid<T>.Arange(0, 100), Tensor.Arange(T.CreateChecked(100)));
        if (isSigned)
            yield return (Grid<T>.Arange(100, -100, -3), Tensor.Arange(T.CreateChecked(100), T.CreateChecked(-100), T.CreateChecked(-3)));
        yield return (Grid<T>.PerDecade(1.5m, 100, samples: 7), Tensor.PerDecade<T>(1.5m, 100, samples: 7));
        yield return (Grid<T>.PerOctave(1, 127, samples: 300), Tensor.PerOctave<T>(1, 127, samples: 300));
    }
}
