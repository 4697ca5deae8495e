using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mix;

/// <summary>The public functions for one element type, for callers that know the type only as a value.</summary>
internal abstract class PublicCall
{
    private static readonly PublicCall[] All =
    [
        new Of<sbyte>(), new Of<byte>(), new Of<short>(), new Of<ushort>(), new Of<int>(), new Of<uint>(),
        new Of<long>(), new Of<ulong>(), new Of<Int128>(), new Of<UInt128>(), new Of<nint>(), new Of<nuint>(),
        new Of<Half>(), new Of<float>(), new Of<double>(), new Of<decimal>(),
    ];

    public static PublicCall For(ElementType type) => All[(int)type];

    /// <summary>The element type's name in C#.</summary>
    public abstract string Keyword { get; }

    /// <summary>The type whose rounding the elements have.</summary>
    public abstract ElementType Target { get; }

    /// <summary>Whether the type is as wide as the process's pointers.</summary>
    public bool IsNative => Keyword is "nint" or "nuint";

    /// <summary>An argument of the element type: its nearest value; for decimal with 15 digits, the same in every version of .NET.</summary>
    public abstract Real Convert(double value);

    /// <summary>The request's elements, computed by the overload for the type of its ends.</summary>
    public abstract ElementBits[] Compute(in GridRequest request);

    /// <summary>Some of the request's elements, from a slice of a grid that is not stored.</summary>
    public abstract ElementBits[] Slice(in GridRequest request, long start, int length);

    private sealed class Of<T> : PublicCall where T : unmanaged, INumber<T>
    {
        private const double LargestDecimal = 7.92281625142643e28;

        public override string Keyword => Element<T>.Info.Keyword;

        public override ElementType Target => Element<T>.Target;

        public override Real Convert(double value) =>
            typeof(T) == typeof(decimal) ? Element<decimal>.Real(Decimal(value)) : Element<T>.Real(T.CreateSaturating(value));

        public override ElementBits[] Compute(in GridRequest request)
        {
            bool isSpan = !request.Law.IsCounted() && request.Start.Type == ElementType.Double;
            return Bits(isSpan ? IntoSpan(request) : AsTensor(request));
        }

        public override ElementBits[] Slice(in GridRequest request, long start, int length)
        {
            Grid<T> grid = request.Law switch
            {
                GridLaw.Logspace => Grid<T>.Logspace(request.Start, request.Stop, request.Count, request.Endpoint, request.BaseOrStep),
                GridLaw.Geomspace => Grid<T>.Geomspace(request.Start, request.Stop, request.Count, request.Endpoint),
                GridLaw.Linspace => Grid<T>.Linspace(request.Start, request.Stop, request.Count, request.Endpoint),
                GridLaw.Arange => Grid<T>.Arange(request.Start, request.Stop, request.BaseOrStep),
                GridLaw.PerDecade => Grid<T>.PerDecade(request.Start, request.Stop, request.Samples),
                _ => Grid<T>.PerOctave(request.Start, request.Stop, request.Samples),
            };
            return Bits(length == 1 ? [grid[start]] : grid.Slice(start, length).ToArray());
        }

        private static ElementBits[] Bits(ReadOnlySpan<T> elements)
        {
            var bits = new ElementBits[elements.Length];
            for (int i = 0; i < bits.Length; i++)
                bits[i] = Element<T>.ToBits(elements[i]);
            return bits;
        }

        private static T[] IntoSpan(in GridRequest request)
        {
            var destination = new T[request.Count];
            double start = Value<double>(request.Start), stop = Value<double>(request.Stop);
            switch (request.Law)
            {
                case GridLaw.Logspace:
                    Tensor.Logspace<T>(start, stop, destination, request.Endpoint, Value<double>(request.BaseOrStep));
                    break;
                case GridLaw.Geomspace:
                    Tensor.Geomspace<T>(start, stop, destination, request.Endpoint);
                    break;
                default:
                    Tensor.Linspace<T>(start, stop, destination, request.Endpoint);
                    break;
            }

            return destination;
        }

        private static ReadOnlySpan<T> AsTensor(in GridRequest request)
        {
            // The ends of a progression may be of another type.
            T start = Value<T>(request.Start), stop = Value<T>(request.Stop);
            Tensor<T> tensor = request.Law switch
            {
                GridLaw.Logspace => Tensor.Logspace(start, stop, (int)request.Count, request.Endpoint, Value<double>(request.BaseOrStep)),
                GridLaw.Geomspace => Tensor.Geomspace(start, stop, (int)request.Count, request.Endpoint),
                GridLaw.Linspace => Tensor.Linspace(start, stop, (int)request.Count, request.Endpoint),
                GridLaw.Arange => Tensor.Arange(start, stop, Value<T>(request.BaseOrStep)),
                GridLaw.PerDecade => Tensor.PerDecade<T>(request.Start, request.Stop, request.Samples),
                _ => Tensor.PerOctave<T>(request.Start, request.Stop, request.Samples),
            };
            return tensor.AsSpan();
        }

        private static decimal Decimal(double value) =>
            double.IsNaN(value) ? 0
            : Math.Abs(value) >= LargestDecimal ? value < 0 ? decimal.MinValue : decimal.MaxValue
            : decimal.Parse(value.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

        private static TArgument Value<TArgument>(Real scalar) where TArgument : unmanaged, INumber<TArgument> =>
            Element<TArgument>.FromBits(scalar.Bits);
    }
}
