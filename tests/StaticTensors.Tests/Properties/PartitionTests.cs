using System.Globalization;
using System.Numerics;
using CsCheck;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Properties;

/// <summary>
/// A grid in pieces has the elements of the whole. The ends of pieces are exact arguments; most elements in between are not. The exact values are the same, but
/// blocks, tables and anchors differ.
/// </summary>
public class PartitionTests
{
    [Fact]
    public void Linspace_in_pieces() => SixteenTypes.Each(new Linspace());

    [Fact]
    public void Logspace_in_pieces() => SixteenTypes.Each(new Logspace());

    [Fact]
    public void Geomspace_in_pieces() => SixteenTypes.Each(new Geomspace());

    [Fact]
    public void Arange_in_pieces() => SixteenTypes.Each(new Arange());

    private sealed class Linspace : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T> => Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) =>
            EqualsItsOctaves(num, ends.Stop, (span, count, endpoint) => Grid.Linspace<T>(span, count, endpoint)));
    }

    private sealed class Logspace : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T> => Property.Holds<T, (double Base, Ends Exponents)>(Drawn.Powers<T>(), (powers, num) =>
            EqualsItsOctaves(num, powers.Exponents.Stop, (span, count, endpoint) => Grid.Logspace<T>(powers.Base, span, count, endpoint)));
    }

    private sealed class Geomspace : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            // From 1 to base^steps and back, divided at the powers on the way, which are exact.
            Gen<(int Base, int Steps, int Cut, bool IsFalling)> samples = Gen.Int[2, 7].SelectMany(
                @base => Gen.Int[2, Math.Max(2, (int)(Math.Min(Drawn.HighestPower<T>(), 53) / Math.Log2(@base)))],
                (@base, steps) => (@base, steps)).SelectMany(
                powers => Gen.Select(Gen.Int[1, powers.steps - 1], Gen.Bool),
                (powers, cut) => (powers.@base, powers.steps, cut.Item1, cut.Item2));
            Property.Holds<T, (int Base, int Steps, int Cut, bool IsFalling)>(samples, (sample, num) =>
            {
                int parts = num / sample.Steps + 1;
                double last = Math.Round(Math.Pow(sample.Base, sample.Steps)), cut = Math.Round(Math.Pow(sample.Base, sample.Cut));
                if (double.CreateSaturating(T.CreateSaturating(last)) != last)
                    return;
                T[] whole = sample.IsFalling
                    ? Enumerable.Reverse(Grid.Geomspace<T>(new Ends(last, 1), parts * sample.Steps + 1)).ToArray()
                    : Grid.Geomspace<T>(new Ends(1, last), parts * sample.Steps + 1);
                Grid.Equal(whole,
                [
                    .. Grid.Geomspace<T>(new Ends(1, cut), parts * sample.Cut, endpoint: false),
                    .. Grid.Geomspace<T>(new Ends(cut, last), parts * (sample.Steps - sample.Cut) + 1),
                ]);
            });
        }
    }

    private sealed class Arange : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T> => Property.Holds<T, Ends>(Drawn.Linear<T>(), (ends, num) =>
        {
            ElementInfo type = Element<T>.Info;
            double share = type.Kind == ElementKind.Integer ? Math.Truncate(ends.Stop / (num + 1)) : ends.Stop / (num + 1);
            // With 15 digits, so that multiples of a decimal are exact: .NET 11 converts a double to 28 digits.
            T step = T.Parse(share.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
            // A longer piece of floats would end with elements that round to its stop.
            int cut = 1 << Math.Min(BitOperations.Log2((uint)Math.Max(num, 1)), type.Kind == ElementKind.BinaryFloat ? type.Precision - 1 : 30);
            (T middle, T stop) = (step, T.CreateSaturating(num) * step);
            if (num < 2 || T.IsZero(step) || !T.IsFinite(stop))
                return;
            for (int doubled = 1; doubled < cut; doubled *= 2)
                middle += middle;
            Grid.Equal(
                Tensor.Arange(T.Zero, stop, step).ToArray(),
                [.. Tensor.Arange(T.Zero, middle, step).ToArray(), .. Tensor.Arange(middle, stop, step).ToArray()]);
        });
    }

    private delegate T[] Compute<T>(Ends span, int count, bool endpoint);

    /// <summary>From 0 to a stop in 2^k steps: the first piece, and then pieces that double the distance. Doubled numbers are exact.</summary>
    private static void EqualsItsOctaves<T>(int num, double stop, Compute<T> compute) where T : unmanaged, INumber<T>
    {
        int doublings = BitOperations.Log2((uint)Math.Max(num, 1));
        // A −0 at the end of a piece is +0 inside the whole.
        double step = Math.ScaleB(stop, -doublings) + 0.0;
        var pieces = new List<T>(compute(new Ends(0, step), 1, endpoint: false));
        for (int octave = 0; octave < doublings; octave++)
            pieces.AddRange(compute(new Ends(Math.ScaleB(step, octave), Math.ScaleB(step, octave + 1)), 1 << octave, endpoint: false));
        pieces.AddRange(compute(new Ends(Math.ScaleB(step, doublings), 0), 1, endpoint: true));
        Grid.Equal(compute(new Ends(0, Math.ScaleB(step, doublings)), (1 << doublings) + 1, endpoint: true), [.. pieces]);
    }
}
