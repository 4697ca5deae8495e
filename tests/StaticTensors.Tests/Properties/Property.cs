using System.Numerics;
using CsCheck;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>A law that grids obey, whatever their arguments and length.</summary>
internal static class Property
{
    private const ulong Seed = 20261126;

    // Lengths at which blocks begin or change their length, and twice the shorter ones.
    private static readonly int[] Borders = [2, 16, 32, 64, 128, 256, 512, 1024, 8192, 65536];

    /// <summary>The law holds for a few samples at each length, the same ones in every run.</summary>
    /// <param name="samples">Arguments of a grid.</param>
    /// <param name="law">Fails if the grid of these arguments and this length breaks the law.</param>
    /// <typeparam name="T">The element type, which decides the lengths.</typeparam>
    /// <typeparam name="TSample">The arguments.</typeparam>
    public static void Holds<T, TSample>(Gen<TSample> samples, Action<TSample, int> law) where T : unmanaged, INumber<T>
    {
        var random = new PCG(stream: 1, Seed);
        foreach (int length in Lengths(Element<T>.Info))
        {
            for (int round = 0; round < (length < 100 ? 4 : 1); round++)
                Holds<T, TSample>(samples, law, length, random);
        }
    }

    private static void Holds<T, TSample>(Gen<TSample> samples, Action<TSample, int> law, int length, PCG random)
    {
        string seed = random.ToString();
        try
        {
            law(samples.Generate(random, null, out _), length);
        }
        catch (Exception exception)
        {
            // CsCheck fixes only the first sample by its seed and draws the others freely: on failure it repeats this one and looks for a smaller one.
            samples.Sample(sample => law(sample, length), seed: seed, threads: 1, print: sample => $"{typeof(T).Name}, {length} elements, {sample}");
            Assert.Fail($"{typeof(T).Name}, {length} elements, seed {seed}: {exception}");
        }
    }

    private static IEnumerable<int> Lengths(ElementInfo type)
    {
        // Decimals and the widest integers have no blocks and are slow.
        IEnumerable<int> borders = type.Bits > 64 ? Borders.Where(border => border <= 64) : Borders;
        return [0, 1, .. borders.SelectMany(border => (int[])[border - 1, border, border + 1])];
    }
}
