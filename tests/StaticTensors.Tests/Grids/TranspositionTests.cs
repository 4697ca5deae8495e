using StaticTensors.Grids;
using Xunit;

namespace StaticTensors.Tests.Grids;

/// <summary>Rows become columns, and nothing beside them changes.</summary>
public class TranspositionTests
{
    [Fact]
    public void Rows_of_all_lengths()
    {
        for (int count = 1; count <= 17; count++)
        {
            for (int length = 0; length <= 13; length++)
            {
                foreach (int stride in (int[])[count, count + 1, count + 16])
                {
                    // Also bits that no arithmetic would leave alone: signaling NaNs.
                    Check(count, length, stride, i => BitConverter.UInt64BitsToDouble(0x7FF0_0000_0000_0001 + (ulong)i), BitConverter.DoubleToUInt64Bits);
                    Check(count, length, stride, i => i + 1L, value => (ulong)value);
                    Check(count, length, stride, i => i + 1f, value => (ulong)value);
                    Check(count, length, stride, i => (byte)(i + 1), value => value);
                    Check(count, length, stride, i => i + 1m, value => (ulong)value);
                }
            }
        }
    }

    private static void Check<T>(int count, int length, int stride, Func<int, T> number, Func<T, ulong> bits) where T : unmanaged
    {
        T[] rows = [.. Enumerable.Range(0, count * length).Select(number)], columns = new T[length * stride];
        Transposition.Write(rows, count, columns, stride);
        for (int place = 0; place < columns.Length; place++)
        {
            (int i, int j) = (place / stride, place % stride);
            ulong expected = j < count ? bits(rows[j * length + i]) : 0;
            Assert.True(expected == bits(columns[place]), $"{typeof(T).Name}: {count} rows of {length}, {stride} apart: [{i}, {j}]");
        }
    }
}
