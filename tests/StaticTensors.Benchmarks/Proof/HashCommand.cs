using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.Wasm;
using System.Runtime.Intrinsics.X86;
using StaticTensors.Benchmarks.Mix;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Proof;

/// <summary>
/// One hash of a million results: the same on every processor, with or without its vector instructions, and in 32-bit and 64-bit processes, so nint and nuint
/// are left out. docs/machines.md has the hash and the machines that computed it.
/// </summary>
internal static class HashCommand
{
    private const ulong Seed = 2026;
    private const long Elements = 1_000_000;
    private const int Longest = 8_000;

    // These stand for a grid that the library refuses, and for one that is left out.
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

        Console.WriteLine($"{hash:x16} {Machine()}");
        return 0;
    }

    /// <summary>What this run shows: the runtime, and the processor features that the environment leaves enabled.</summary>
    private static string Machine()
    {
        (string Name, bool IsSupported)[] all =
        [
            ("SSE4.2", Sse42.IsSupported), ("AVX2", Avx2.IsSupported), ("AVX-512", Avx512F.IsSupported), ("AdvSimd", AdvSimd.Arm64.IsSupported),
            ("SIMD", PackedSimd.IsSupported),
        ];
        string[] names = [.. from set in all where set.IsSupported select set.Name];
        string runtime = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";
        return $"{runtime}, vectors of {8 * Vector<byte>.Count} bits: {(names is [] ? "none" : string.Join(" ", names))}";
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
