using System.Numerics;
using StaticTensors.Benchmarks.Mix;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Proof;

/// <summary>
/// One number for a million results: the same on every processor, with or without its vector instructions, and in processes of 32 and of 64
/// bits. So nint and nuint are left out.
/// </summary>
internal static class HashCommand
{
    private const ulong Seed = 2026;
    private const long Elements = 1_000_000;
    private const int Longest = 8_000;

    // Stand for a grid that the library refuses, and for one that is left out.
    private const ulong Refused = 0xDEAD, LeftOut = 0x1EF7;

    public static int Run()
    {
        ulong hash = 0;
        long elements = 0;
        foreach ((ulong grid, int count) in RandomGrids.Visit(Seed, Longest, Hash))
        {
            hash = Step(hash, grid);
            elements += count;
            if (elements >= Elements)
                break;
        }

        Console.WriteLine($"{hash:x16}");
        return 0;
    }

    private static (ulong Hash, int Count) Hash(GridCase grid)
    {
        if (grid.Call.IsNative)
            return (LeftOut, 0);
        if (grid.Compute() is not { } elements)
            return (Refused, 0);
        ulong hash = (ulong)elements.Length;
        foreach (ElementBits element in elements)
            hash = Step(Step(hash, element.Low), element.High);
        return (hash, elements.Length);
    }

    private static ulong Step(ulong hash, ulong value) => Dice.Mix(BitOperations.RotateLeft(hash, 5) + value);
}
