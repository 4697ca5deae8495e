using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// Elements that are zero or underflow, bit by bit: an exact zero is +0 unless it is a given end, and an underflowing element keeps its sign. Comparing values
/// would not show this: the two zeros are equal.
/// </summary>
public class ZeroSignTests
{
    private const int Seed = 20261210;

    [Fact]
    public void What_underflows_keeps_its_sign_in_every_type_and_law() => SixteenTypes.EachFloat(new Underflow());

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(100)]
    public void A_start_too_small_for_float_is_minus_zero(int num) =>
        Assert.Equal(0x8000_0000, BitConverter.SingleToUInt32Bits(Tensor.Linspace<float>(-1e-100, -1e-44, num).Item(0)));

    private static GridRequest Linspace<T>(double start, double stop, int num, bool endpoint) where T : unmanaged, INumber<T> =>
        new(GridLaw.Linspace, Element<T>.Target, Element<double>.Real(start), Element<double>.Real(stop), default, num, endpoint);

    private sealed class Underflow : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            var random = new Random(Seed);
            ElementInfo type = Element<T>.Info;
            for (int i = 0; i < 400; i++)
            {
                GridRequest request = Draw<T>(random, type);
                string call = $"seed {Seed}, {type.Keyword} {i}: {request}";
                ExactComparison.Check<T>(request, call);
                if (request.Law != GridLaw.Linspace)
                    continue;
                (double start, double stop) = (Value(request.Start), Value(request.Stop));
                int count = (int)request.Count;
                Tensor<T> lanes = Tensor.Linspace<T>([start, stop], [stop, start], count, request.Endpoint, axis: -1);
                ExactComparison.Check<T>(new ExactGrid(request), call, Enumerable.Range(0, count), lanes.AsSpan()[..count]);
            }
        }

        private static double Value(Real scalar) => BitConverter.UInt64BitsToDouble(scalar.Bits.Low);

        private static GridRequest Draw<T>(Random random, ElementInfo type) where T : unmanaged, INumber<T>
        {
            int num = random.Next(4) == 0 ? random.Next(2, 20) : random.Next(2, 600);
            double start = Tiny(random, type), stop = Tiny(random, type);
            GridRequest request = Linspace<T>(start, stop, num, endpoint: random.Next(3) > 0);
            switch (random.Next(4))
            {
                case 0 when T.CreateSaturating(stop) is var step && !T.IsZero(step):
                    return request with
                    {
                        Law = GridLaw.Arange,
                        Endpoint = false,
                        Start = Element<T>.Real(T.CreateSaturating(start)),
                        BaseOrStep = Element<T>.Real(step),
                    };
                case 1 when start != 0 && stop != 0:
                    return request with { Law = GridLaw.Geomspace, Stop = Element<double>.Real(Math.CopySign(stop, start)) };
                case 2:
                    double first = type.MinExponent + random.Next(-8, 8), last = first + random.Next(-40, 40);
                    return request with
                    {
                        Law = GridLaw.Logspace,
                        Start = Element<double>.Real(first),
                        Stop = Element<double>.Real(last),
                        BaseOrStep = Element<double>.Real(random.Next(3) == 0 ? -2 : 2),
                        // A negative base has powers at integer exponents.
                        Count = random.Next(2) == 0 ? (int)Math.Abs(last - first) + 1 : num,
                        Endpoint = true,
                    };
                default:
                    return request;
            }
        }

        /// <summary>Around the type's smallest magnitude, far below it, an ordinary number or a zero; of either sign.</summary>
        private static double Tiny(Random random, ElementInfo type)
        {
            double size = random.Next(6) switch
            {
                0 => Math.ScaleB(1 + random.NextDouble(), random.Next(-1074, type.MinExponent + 1)),
                1 => random.NextDouble(),
                2 => 0,
                _ => Math.ScaleB(1 + random.NextDouble(), type.MinExponent + random.Next(-4, 8)),
            };
            return random.Next(2) == 0 ? -size : size;
        }
    }
}
