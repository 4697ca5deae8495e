using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Exact;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>The first element of a grid of powers that does not fit; nothing is written then.</summary>
public class PowerMisfitTests
{
    private const int Seed = 20261217;

    [Fact]
    public void The_first_misfit_is_the_exact_engines_and_nothing_is_written() => SixteenTypes.EachConstant(new Misfits());

    [Fact]
    public void At_the_very_end_of_the_type() => SixteenTypes.EachConstant(new Ends());

    [Fact]
    public void An_ordinary_grid_is_known_to_fit_without_the_exact_engine() => SixteenTypes.EachConstant(new Ordinary());

    private sealed class Misfits : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            var random = new Random(Seed);
            ElementInfo type = Element<T>.Target.Info();
            double bits = type.Kind == ElementKind.Decimal ? 96 : type.IsSigned ? type.Bits - 1 : type.Bits;
            int misfits = 0;
            for (int n = 0; n < 10; n++)
            {
                int num = random.Next(2, 60);
                double far = bits * (0.9 + (0.4 * random.NextDouble())), near = (bits * random.NextDouble()) - 2;
                (double start, double stop) = random.Next(3) == 0 ? (far, near) : (near, far);
                misfits += Check<T>(
                    Ask.Logspace(type.Type, start / Math.Log2(10), stop / Math.Log2(10), num), span => Tensor.Logspace(
                        start / Math.Log2(10), stop / Math.Log2(10), span));
                double sign = random.Next(2) == 0 ? -1 : 1;
                double first = sign * Math.Pow(2, start), last = sign * Math.Pow(2, stop);
                misfits += Check<T>(Ask.Geomspace(type.Type, first, last, num), span => Tensor.Geomspace(first, last, span));
            }

            Assert.InRange(misfits, 5, 18);
        }
    }

    private sealed class Ends : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Target.Info();
            int bits = type.Kind == ElementKind.Decimal ? 96 : type.IsSigned ? type.Bits - 1 : type.Bits;
            double limit = Math.ScaleB(1, bits);
            double below = Math.BitDecrement(limit), above = Math.BitIncrement(limit);
            foreach (double end in (double[])[limit, below, above, limit + 0.5, limit + 1, limit * 0.75])
            {
                foreach (int num in (int[])[2, 17])
                {
                    Check<T>(Ask.Geomspace(type.Type, 1, end, num), span => Tensor.Geomspace(1, end, span));
                    Check<T>(Ask.Geomspace(type.Type, end, 1, num), span => Tensor.Geomspace(end, 1, span));
                    // An unsigned type holds values that truncate to 0.
                    Check<T>(Ask.Geomspace(type.Type, -0.1, -end, num), span => Tensor.Geomspace(-0.1, -end, span));
                    Check<T>(Ask.Geomspace(type.Type, -0.1, -0.999, num), span => Tensor.Geomspace(-0.1, -0.999, span));
                    Check<T>(Ask.Geomspace(type.Type, -0.1, -1, num), span => Tensor.Geomspace(-0.1, -1, span));
                    // Without the endpoint the last element is smaller.
                    GridRequest open = Ask.Geomspace(type.Type, 1, end * 1.01, num, endpoint: false);
                    Check<T>(open, span => Tensor.Geomspace(1, end * 1.01, span, endpoint: false));
                }
            }

            foreach (double end in (double[])[bits, Math.BitDecrement(bits), Math.BitIncrement(bits)])
            {
                Check<T>(Ask.Logspace(type.Type, 0, end, 17, @base: 2), span => Tensor.Logspace(0, end, span, @base: 2));
                Check<T>(Ask.Logspace(type.Type, -end, 0, 17, @base: 0.5), span => Tensor.Logspace(-end, 0, span, @base: 0.5));
            }
        }
    }

    private sealed class Ordinary : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Target.Info();
            double bits = type.Kind == ElementKind.Decimal ? 96 : type.IsSigned ? type.Bits - 1 : type.Bits;
            Effort.Reset();
            Assert.Equal(-1, Prepared.Of<T>(Ask.Logspace(type.Type, -5, bits - 0.01, 1000, @base: 2)).FirstMisfit());
            Assert.Equal(-1, Prepared.Of<T>(Ask.Geomspace(type.Type, Math.ScaleB(0.99, (int)bits), 1, 1000)).FirstMisfit());
            Assert.Equal(-1, Prepared.Of<T>(Ask.Geomspace(type.Type, -0.01, type.IsSigned ? -100 : -0.4, 1000)).FirstMisfit());
            Assert.Equal(0, Effort.Rounds);
        }
    }

    private delegate void Fill<T>(Span<T> destination);

    /// <summary>1 if the grid has a misfit.</summary>
    private static int Check<T>(GridRequest request, Fill<T> fill) where T : unmanaged, INumber<T>
    {
        string ends = $"{request.Start.Bits} {request.Stop.Bits} {request.Count} {request.Endpoint}";
        string call = $"seed {Seed}, {typeof(T)}: {request.Law} {ends}";
        var exact = new ExactGrid(request);
        int misfit = Enumerable.Range(0, (int)request.Count).FirstOrDefault(i => !exact.TryElement(i, out _), -1);
        Assert.True(misfit == Prepared.Of<T>(request).FirstMisfit(), call);
        var memory = new T[request.Count];
        Array.Fill(memory, T.CreateChecked(77));
        if (misfit < 0)
        {
            fill(memory);
            Assert.True(Element<T>.ToBits(memory[^1]).Equals(Last(exact, request)), call);
            return 0;
        }

        string named = string.Create(CultureInfo.InvariantCulture, $"{request.Law}<{Element<T>.Info.Keyword}>: element {misfit} is ");
        Fails.With<OverflowException>(null, () => fill(memory), named);
        Assert.All(memory, value => Assert.Equal(T.CreateChecked(77), value));
        return 1;

        static ElementBits Last(ExactGrid exact, GridRequest request)
        {
            exact.TryElement(request.Count - 1, out ElementBits bits);
            return bits;
        }
    }
}
