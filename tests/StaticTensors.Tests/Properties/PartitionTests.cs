using System.Numerics;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>A grid in pieces has the same bits as the whole: where the ends of a piece can be said exactly, its elements are the same numbers.</summary>
public class PartitionTests
{
    [Fact]
    public void Pieces_are_parts_of_the_whole() => SixteenTypes.Each(new Body());

    private sealed class Body : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Info;
            double limit = type.Kind switch
            {
                ElementKind.BinaryFloat => Math.ScaleB(1, Math.Min(type.MaxExponent - 1, 40)),
                ElementKind.Decimal => Math.ScaleB(1, 40),
                _ => Math.ScaleB(1, Math.Min(type.Bits, 40) - (type.IsSigned ? 1 : 0)) - 1,
            };
            // For exponents of 2 that lead to elements of the type, with room on both sides.
            double highest = type.Kind == ElementKind.BinaryFloat ? Math.Min(type.MaxExponent, 90) : Math.Min(type.Bits, 90) - 2;
            foreach (int length in (int[])[2, 5, 17, 33, 64, 100, 257, 1030, 2050])
            {
                Property.Holds<T, (double Start, double Step)>(Drawn.Dyadic(length, limit, type.IsSigned), length, (line, cut) =>
                    Check(length, cut, (first, last) => Grid.Linspace<T>(new Ends(line.Start + first * line.Step, line.Start + last * line.Step), last - first + 1)));
                Property.Holds<T, (double Start, double Step)>(Drawn.Dyadic(length, highest, isSigned: false), length, (line, cut) =>
                    Check(length, cut, (first, last) => Grid.Logspace<T>(2, new Ends(line.Start + first * line.Step, line.Start + last * line.Step), last - first + 1)));
            }
        }

        /// <summary>Elements first to last of a grid, of which the whole has a length of steps.</summary>
        private static void Check<T>(int length, int cut, Func<int, int, T[]> piece) where T : unmanaged, INumber<T>
        {
            T[] whole = piece(0, length);
            // The element at the cut is in both.
            Grid.Equal(whole, [.. piece(0, cut), .. piece(cut, length)[1..]]);
        }
    }
}
