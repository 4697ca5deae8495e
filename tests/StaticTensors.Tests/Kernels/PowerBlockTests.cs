using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Exact;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Grids of every length at which blocks begin, are cut short, or change their size.</summary>
public class PowerBlockTests
{
    /// <summary>The block lengths, and the grid lengths at which the next one begins.</summary>
    private static readonly int[] Borders = [16, 32, 64, 256, 1024, 8192, 65536];

    [Fact]
    public void Every_short_length() => SixteenTypes.Each(new Short());

    [Fact]
    public void One_less_and_one_more_than_one_block_and_two() => SixteenTypes.Each(new Long());

    [Fact]
    public void Steps_too_large_for_a_table()
    {
        // From blocks of 1024 down to none, where each element is 2^50 times the previous one.
        for (double step = 0.5; step < 80; step *= 1.7)
        {
            int num = Math.Max(2, (int)(2040 / step));
            foreach (double sign in (double[])[-1, 1])
            {
                GridRequest request = Ask.Logspace(ElementType.Double, -1020 * sign, 1020 * sign, num, @base: 2);
                // Around the window's borders, and some in between.
                IEnumerable<int> indices = Enumerable.Range(0, num).Where(i => i < 20 || i > num - 20 || i % 7 == 0);
                ExactComparison.Check<double>(request, $"{num} elements, {sign}", indices);
            }
        }
    }

    private sealed class Short : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach (int num in (int[])[0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 18, 31, 32, 33])
            {
                ExactComparison.Check<T>(Ask.Logspace(Element<T>.Target, 0, 2.1, num, endpoint: false), $"{typeof(T)}, {num}");
                ExactComparison.Check<T>(Ask.Geomspace(Element<T>.Target, 120.5, 1.5, num), $"{typeof(T)}, {num}");
            }
        }
    }

    private sealed class Long : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach (int border in Borders)
            {
                foreach (int num in (int[])[border - 1, border, border + 1, (2 * border) - 1, 2 * border, (2 * border) + 1])
                {
                    GridRequest request = Ask.Logspace(Element<T>.Target, 0, num % 2 == 0 ? 2.1 : 1.1, num);
                    ExactComparison.Check<T>(request, $"{typeof(T)}, {num}", Places(num));
                }
            }
        }

        /// <summary>Both ends, the last block, and the first and last elements of the blocks in between.</summary>
        private static IEnumerable<int> Places(int num)
        {
            if (num < 100)
                return Enumerable.Range(0, num);
            int stride = num < 256 ? 32 : num < 8192 ? 64 : num < 65536 ? 256 : 1024;
            IEnumerable<int> places = [1, num - stride - 1, num - stride, num - stride + 1, num - 2, num - 1];
            for (int block = 0; block < num / stride; block += 1 + (num / stride / 3))
                places = [.. places, block * stride, (block * stride) + stride - 1];
            return places;
        }
    }
}
