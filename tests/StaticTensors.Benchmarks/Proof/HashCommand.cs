using System.Numerics;
using StaticTensors.Benchmarks.Mix;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Proof;

/// <summary>One number for a million results: the same on every processor, with or without its vector instructions.</summary>
internal static class HashCommand
{
    private const ulong Seed = 2026;
    private const long Elements = 1_000_000;
    private const int Longest = 4_000;

    // Stands for a grid that the library refuses.
    private const ulong Refused = 0xDEAD;

    public static int Run()
    {
        ulong hash = 0;
        foreach (ulong grid in RandomGrids.Visit(Seed, Elements, Longest, Hash))
            hash = Step(hash, grid);
        Console.WriteLine($"{hash:x16}");
        return 0;
    }

    private static ulong Hash(GridCase grid)
    {
        if (grid.Compute() is not { } elements)
            return Refused;
        ulong hash = (ulong)elements.Length;
        foreach (ElementBits element in elements)
            hash = Step(Step(hash, element.Low), element.High);
        return hash;
    }

    private static ulong Step(ulong hash, ulong value) => Dice.Mix(BitOperations.RotateLeft(hash, 5) + value);
}
