using System.Numerics;

namespace StaticTensors.Benchmarks.Mix;

/// <summary>SplitMix64: the sequence of a seed is the same on every machine and every version of .NET.</summary>
internal sealed class Dice(ulong seed)
{
    private const double TwoToMinus53 = 1.0 / (1UL << 53);

    private ulong state = seed;

    /// <summary>An independent sequence for each number of a seed.</summary>
    public static Dice For(ulong seed, long number) => new(Mix(seed) + Mix((ulong)number ^ 0xD1B54A32D192ED03));

    public ulong Bits()
    {
        state += 0x9E3779B97F4A7C15;
        return Mix(state);
    }

    /// <summary>0 … count − 1.</summary>
    public int Below(int count) => (int)(((UInt128)Bits() * (uint)count) >> 64);

    /// <summary>In [0, 1).</summary>
    public double Unit() => (Bits() >> 11) * TwoToMinus53;

    public double Between(double low, double high) => low + Unit() * (high - low);

    /// <summary>True on average once in a number of calls.</summary>
    public bool Once(int times) => Below(times) == 0;

    /// <summary>An integer in [low, high].</summary>
    public int Integer(int low, int high) => low + Below(high - low + 1);

    /// <summary>1 … limit, all bit lengths equally likely. Without logarithms, which differ between platforms.</summary>
    public int Magnitude(int limit)
    {
        int bits = Integer(1, BitOperations.Log2((uint)limit) + 1);
        return Math.Min(limit, Integer(1 << (bits - 1), (1 << bits) - 1));
    }

    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
