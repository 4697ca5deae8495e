using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;

namespace StaticTensors.Tests.Exact;

/// <summary>
/// A seeded mix of all laws in the sixteen types, each grid with the real numbers its elements stand for. Exponents are
/// rationals of few bits, so that these can be compared without a logarithm.
/// </summary>
internal static class RandomGrids
{
    public const int Seed = 20261130;

    public static List<(GridRequest Request, Func<int, Root> Element)> All(int perType)
    {
        var mix = new Mix(perType);
        SixteenTypes.Each(mix);
        return mix.Grids;
    }

    private sealed class Mix(int perType) : SixteenTypes.IBody
    {
        private readonly Random random = new(Seed);

        public List<(GridRequest Request, Func<int, Root> Element)> Grids { get; } = [];

        public void Run<T>() where T : unmanaged, INumber<T>
        {
            for (int n = 0; n < perType; n++)
            {
                Grids.Add(Logspace(Element<T>.Target));
                Grids.Add(Geomspace<T>());
                Grids.Add(Linspace<T>());
                Grids.Add(Arange<T>());
                Grids.Add(Progression<T>());
            }
        }

        private (GridRequest Request, Func<int, Root> Element) Logspace(ElementType type)
        {
            // Whole numbers and doubles of all 53 bits as bases; exponents in quarters.
            double @base = random.Next(2) == 0 ? random.Next(2, 20) : 0.05 + (12 * random.NextDouble());
            int reach = type.Info().Kind == ElementKind.BinaryFloat ? type.Info().MaxExponent / 3 + 4 : 24;
            double start = random.Next(-reach, reach) / 4.0, stop = random.Next(-reach, reach) / 4.0;
            GridRequest request = Ask.Logspace(type, start, stop, random.Next(2, 8), @base, endpoint: random.Next(2) == 0);
            return (request, i => Root.Logspace(ExactValue.Of(start), ExactValue.Of(stop), ExactValue.Of(@base), i, (int)request.Divisions));
        }

        private (GridRequest Request, Func<int, Root> Element) Geomspace<T>() where T : unmanaged, INumber<T>
        {
            T start = Value<T>(), stop = Value<T>();
            if (T.IsNegative(start) != T.IsNegative(stop))
                stop = start;
            GridRequest request = Ask.Geomspace(Element<T>.Target, start, stop, random.Next(2, 13), endpoint: random.Next(2) == 0);
            return (request, i => Root.Geomspace(ExactValue.Of(start), ExactValue.Of(stop), i, (int)request.Divisions));
        }

        private (GridRequest Request, Func<int, Root> Element) Linspace<T>() where T : unmanaged, INumber<T>
        {
            T start = Value<T>(), stop = Value<T>();
            GridRequest request = Ask.Linspace(Element<T>.Target, start, stop, random.Next(2, 50), endpoint: random.Next(2) == 0);
            return (request, i => Root.Linspace(ExactValue.Of(start), ExactValue.Of(stop), i, (int)request.Divisions));
        }

        private (GridRequest Request, Func<int, Root> Element) Arange<T>() where T : unmanaged, INumber<T>
        {
            // The stop does not matter once the count is known; elements beyond the type must be reported as misfits.
            T start = Value<T>(), step = Value<T>();
            GridRequest request = Ask.Arange(start, start, step, random.Next(1, 50)) with { Element = Element<T>.Target };
            return (request, i => Root.Arange(ExactValue.Of(start), ExactValue.Of(step), i));
        }

        private (GridRequest Request, Func<int, Root> Element) Progression<T>() where T : unmanaged, INumber<T>
        {
            T start = Value<T>();
            int samples = random.Next(1, 13);
            (GridLaw law, int @base) = random.Next(2) == 0 ? (GridLaw.PerDecade, 10) : (GridLaw.PerOctave, 2);
            GridRequest request = Ask.Progression(law, Element<T>.Target, start, start, samples, random.Next(2, 40));
            return (request, i => Root.Progression(ExactValue.Of(start), @base, i, samples));
        }

        private T Value<T>() where T : unmanaged, INumber<T>
        {
            T[] values = Pool<T>.Values;
            return values[random.Next(values.Length)];
        }
    }

    /// <summary>The ends of a type's range, and its hard values.</summary>
    private static class Pool<T> where T : unmanaged, INumber<T>
    {
        public static T[] Values { get; } = [.. Samples.Of<T>(Seed).Where(value => T.IsFinite(value) && !T.IsZero(value))];
    }
}
