using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>Every conversion between the sixteen types is the exact value, rounded once or truncated.</summary>
public class AsTypeRoundingTests
{
    private const int Seed = 20261124;

    [Fact]
    public void All_256_pairs_agree_with_exact_arithmetic()
    {
        var pairs = new EachSource();
        SixteenTypes.Each(pairs);
        Assert.Equal(256, pairs.Count);
    }

    [Fact]
    public void Every_half_and_what_lies_between_two_of_them()
    {
        // All finite halves, the middles to their neighbours, and the doubles and floats on either side of each.
        var doubles = new List<double>();
        for (int bits = 0; bits < 0x7C00; bits++)
        {
            double half = (double)BitConverter.UInt16BitsToHalf((ushort)bits);
            double next = bits == 0x7BFF ? 65536 : (double)BitConverter.UInt16BitsToHalf((ushort)(bits + 1));
            double middle = (half + next) / 2;
            foreach (double value in new[] { half, middle, Math.BitIncrement(middle), Math.BitDecrement(middle) })
                doubles.Add(bits % 2 == 0 ? value : -value);
        }

        Check([.. doubles]);
        Check(doubles.ConvertAll(value => (float)value).ToArray());

        static void Check<T>(T[] values) where T : unmanaged, INumber<T>
        {
            Tensor<Half> halves = Tensor.Create(values).AsType<Half>();
            for (int i = 0; i < values.Length; i++)
            {
                bool isNearest = ExactValue.Of(values[i]).IsNearest(ExactValue.Bits(halves.Item(i)), ElementType.Half.Info());
                Assert.True(isNearest, $"{typeof(T).Name} {values[i]:R} became Half {halves.Item(i)}");
            }
        }
    }

    [Fact]
    public void Zeros_have_the_sign_of_what_became_zero()
    {
        Check<double, float>([-0.0, 0.0, -1e-300, 1e-300, -double.Epsilon, -7e-46, 7e-46]);
        Check<double, Half>([-0.0, 0.0, -1e-300, 1e-300, -double.Epsilon, -2.9e-8, 2.9e-8]);
        Check<float, Half>([-0f, 0f, -float.Epsilon, float.Epsilon, -2.9e-8f, 2.9e-8f]);
        Check<float, double>([-0f, 0f]);
        Check<Half, double>([-Half.Zero, Half.Zero]);
        Check<Half, float>([-Half.Zero, Half.Zero]);
        Check<decimal, double>([-0.0m, 0.0m]);
        Check<decimal, Half>([-0.0m, 0.0m, -1e-28m, 1e-28m]);
        Check<int, float>([0]);

        static void Check<TFrom, T>(TFrom[] values) where TFrom : unmanaged, INumber<TFrom> where T : unmanaged, INumber<T>
        {
            // Long enough for vectors, and one element more.
            TFrom[] many = [.. Enumerable.Repeat(values, 37).SelectMany(all => all)];
            Tensor<T> converted = Tensor.Create(many).AsType<T>();
            for (int i = 0; i < many.Length; i++)
            {
                Assert.True(ExactConversion.TryConvert(Element<TFrom>.Info, Element<TFrom>.ToBits(many[i]), Element<T>.Info, out ElementBits expected));
                string message = $"{typeof(TFrom).Name} {many[i]} became {typeof(T).Name} {converted.Item(i)}";
                Assert.True(expected.Equals(Element<T>.ToBits(converted.Item(i))), message);
            }
        }
    }

    private sealed class EachSource : SixteenTypes.IBody
    {
        public int Count { get; private set; }

        public void Run<T>() where T : unmanaged, INumber<T>
        {
            var targets = new EachTarget<T>();
            SixteenTypes.Each(targets);
            Count += targets.Count;
        }
    }

    private sealed class EachTarget<TFrom> : SixteenTypes.IBody
        where TFrom : unmanaged, INumber<TFrom>
    {
        private readonly TFrom[] values = Samples.Of<TFrom>(Seed);

        public int Count { get; private set; }

        public void Run<T>() where T : unmanaged, INumber<T>
        {
            TFrom[] fitting = Array.FindAll(values, Fits<TFrom, T>);
            Tensor<T> converted = Tensor.Create(fitting).AsType<T>();
            for (int i = 0; i < fitting.Length; i++)
            {
                Assert.True(
                    IsRight(fitting[i], converted.Item(i)),
                    $"seed {Seed}: {typeof(TFrom).Name} {fitting[i]:R} became {typeof(T).Name} {converted.Item(i):R}");
            }

            foreach (TFrom misfit in values.Where(value => !Fits<TFrom, T>(value)).Take(25))
                Assert.Throws<OverflowException>(() => Tensor.Create([TFrom.Zero, misfit]).AsType<T>());
            Count++;
        }
    }

    private static bool Fits<TFrom, T>(TFrom value)
        where TFrom : unmanaged, INumber<TFrom>
        where T : unmanaged, INumber<T>
    {
        ElementInfo type = Element<T>.Info;
        var exact = ExactValue.Of(value);
        return type.Kind switch
        {
            ElementKind.BinaryFloat => true,
            ElementKind.Decimal => exact.IsFinite && exact.NearestDecimal() is not null,
            _ => exact.IsFinite && exact.Truncated() >= type.Minimum && exact.Truncated() <= type.Maximum,
        };
    }

    private static bool IsRight<TFrom, T>(TFrom value, T converted)
        where TFrom : unmanaged, INumber<TFrom>
        where T : unmanaged, INumber<T>
    {
        var exact = ExactValue.Of(value);
        return Element<T>.Info.Kind switch
        {
            ElementKind.BinaryFloat when TFrom.IsNaN(value) => T.IsNaN(converted),
            ElementKind.BinaryFloat => exact.IsNearest(ExactValue.Bits(converted), Element<T>.Info),
            ElementKind.Decimal when typeof(TFrom) == typeof(decimal) => value.Equals(converted),
            ElementKind.Decimal => exact.NearestDecimal() == converted.ToString(),
            _ => ExactValue.Of(converted).Truncated() == exact.Truncated(),
        };
    }
}
