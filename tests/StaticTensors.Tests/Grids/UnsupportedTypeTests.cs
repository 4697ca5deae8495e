using System.Numerics;
using System.Runtime.InteropServices;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Grids;

public class UnsupportedTypeTests
{
    [Fact]
    public void Characters() => Refused('a');

    [Fact]
    public void NFloat_also_where_it_is_not_finite()
    {
        Refused(NFloat.Pi);
        Refused(NFloat.NaN);
    }

    [Fact]
    public void A_number_type_of_somebody_else() => Refused(default(StrangeNumber));

    private static void Refused<T>(T end) where T : unmanaged, INumber<T>
    {
        Tensor<double> ends = [1, 2];
        Action[] calls =
        [
            () => Tensor.Logspace<T>(1.0, 2.0), () => Tensor.Logspace(end, end), () => Tensor.Logspace<T>(ends, ends),
            () => Tensor.Linspace<T>(1.0, 2.0), () => Tensor.Linspace(end, end), () => Tensor.Linspace<T>(ends, ends),
            () => Tensor.Geomspace<T>(1.0, 2.0), () => Tensor.Geomspace(end, end), () => Tensor.Geomspace<T>(ends, ends),
            () => Tensor.Logspace(1.0, 2.0, new T[2].AsSpan()), () => Tensor.Linspace(1.0, 2.0, new T[2].AsSpan()),
            () => Tensor.Geomspace(1.0, 2.0, new T[2].AsSpan()),
            () => Tensor.Arange(end), () => Tensor.Arange(end, end), () => Tensor.Arange(end, end, end),
        ];
        foreach (Action call in calls)
        {
            Fails.With<NotSupportedException>(
                null, call, typeof(T).ToString(),
                "sbyte, byte, short, ushort, int, uint, long, ulong, Int128, UInt128, nint, nuint, Half, float, double, decimal");
        }
    }
}
