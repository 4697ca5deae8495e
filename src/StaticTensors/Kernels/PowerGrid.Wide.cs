using System;

namespace StaticTensors.Kernels;

/// <summary>
/// Blocks in integer arithmetic, for types that are too wide for a double-double: magnitudes of 128 bits, those of the first block times a power of the step.
/// </summary>
internal ref partial struct PowerGrid<T, TTarget>
{
    private const int LongestWideBlock = 64;

    // A line with a larger error is left to the scalar level.
    private const int WideLineError = -124;

    private void FillWide(Span<T> destination, int from, int to)
    {
        if (line.ErrorExponent > WideLineError || to - from < 2)
            FillSingly(destination, from, to);
        else
            FillWideBlocks(destination, from, to, stackalloc Power128[Math.Min(to - from, LongestWideBlock)]);
    }

    private void FillWideBlocks(Span<T> destination, int from, int to, scoped Span<Power128> magnitudes)
    {
        Power128.Of(ExponentOf(from)).FillProducts(Power128.Of(line.Step), magnitudes);
        for (int first = from; first < to; first += magnitudes.Length)
        {
            Span<T> block = destination[first..Math.Min(first + magnitudes.Length, to)];
            Power128 factor = first == from ? Power128.One : Power128.Of(line.Step * (ulong)(first - from));
            if (!TTarget.TryFillBlock(line.IsNegative, magnitudes, factor, block))
                ResolveZeros(block, first);
        }
    }
}
