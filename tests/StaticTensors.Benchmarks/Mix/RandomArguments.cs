using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mix;

/// <summary>Arguments for one element type, drawn from the range of results, so that most grids fit.</summary>
internal sealed class RandomArguments(Dice dice, PublicCall call)
{
    private readonly ElementInfo type = call.Target.Info();
    private readonly Magnitudes magnitudes = new(dice, call.Target.Info());

    private bool IsFloat => type.Kind == ElementKind.BinaryFloat;

    public GridRequest Logspace(int count)
    {
        double @base = dice.Once(100) ? dice.Pick(0.0, -0.0, -2, -10, -0.5, 1, double.PositiveInfinity, double.NaN) : Base();
        (double start, double stop) = dice.Once(100)
            ? (Special(), Special())
            : IsExact() ? WholeExponents(@base, ref count) : Exponents(@base);
        return Request(GridLaw.Logspace, start, stop, count) with { BaseOrStep = Element<double>.Real(@base) };
    }

    public GridRequest Geomspace(int count)
    {
        (double low, double high) = magnitudes.Range();
        double start = Magnitudes.PowerNear(low), stop = Magnitudes.PowerNear(high);
        if (IsExact())
            (start, stop) = WholePowers(ref count);
        if (dice.Once(4) && (IsFloat || type.IsSigned))
            (start, stop) = (-start, -stop);
        if (dice.Once(2))
            (start, stop) = (stop, start);
        GridRequest request = Request(GridLaw.Geomspace, start, stop, count);
        return IsZero(request.Start) || IsZero(request.Stop) ? Request(GridLaw.Geomspace, 1, 100, count) : request;
    }

    public GridRequest Linspace(int count)
    {
        if (IsFloat && dice.Once(100))
            return Request(GridLaw.Linspace, Special(), Special(), count);
        double start = magnitudes.Point();
        double stop = dice.Once(8) ? Neighbour(start) : magnitudes.Point();
        return Request(GridLaw.Linspace, start, stop, count);
    }

    /// <summary>Redrawn until Arange accepts the arguments and there are few enough elements.</summary>
    public GridRequest Arange(int longest)
    {
        while (true)
        {
            int count = dice.Magnitude(longest);
            double start = magnitudes.Point();
            double step = dice.Once(3) ? dice.Pick(1, 0.1, 0.25, 3, 1e-3, -0.1, -1, -0.5, 7) : (magnitudes.Point() - start) / count;
            Real first = call.Convert(start), last = call.Convert(start + step * count), ratio = call.Convert(step);
            if (!first.ToNumber().IsFinite || !last.ToNumber().IsFinite || !ratio.ToNumber().IsFinite || IsZero(ratio))
                continue;
            System.Numerics.BigInteger length = ArangeLength.Exact(first.ToNumber(), last.ToNumber(), ratio.ToNumber());
            if (length > longest)
                continue;
            var request = new GridRequest(GridLaw.Arange, call.Target, first, last, ratio, (int)length, Endpoint: false);
            return request with { Count = ArangeLength.Trim(request) };
        }
    }

    /// <summary>Redrawn until the grid exists and has few enough elements.</summary>
    public GridRequest Progression(GridLaw law, int longest)
    {
        int @base = law == GridLaw.PerDecade ? 10 : 2;
        while (true)
        {
            (double low, double high) = magnitudes.Range();
            double start = Magnitudes.PowerNear(low), stop = Magnitudes.PowerNear(high);
            if (IsExact())
            {
                // A stop that is an element, or next to one.
                stop = start = dice.Integer(1, 100);
                for (int steps = dice.Integer(0, 20); steps > 0 && Magnitudes.Log2Near(stop) < magnitudes.Top - 4; steps--)
                    stop *= @base;
                stop = dice.Pick(stop, Math.BitIncrement(stop), Math.BitDecrement(stop));
            }

            if (dice.Once(4) && (IsFloat || type.IsSigned))
                (start, stop) = (-start, -stop);
            var octaves = (int)Math.Min(Magnitudes.Log2Near(Math.Abs(stop)) - Magnitudes.Log2Near(Math.Abs(start)), longest);
            int samples = dice.Magnitude(Math.Max(longest / Math.Max(octaves, 1), 1));
            GridRequest interval = Request(law, start, stop, 0) with { BaseOrStep = @base, Samples = samples, Endpoint = false };
            if (GridLength.TryCount(interval, longest, out GridRequest request) is null)
                return request;
        }
    }

    /// <summary>Ends as double or as the element type, whichever overload the dice choose.</summary>
    private GridRequest Request(GridLaw law, double start, double stop, int count)
    {
        bool isDouble = dice.Once(2);
        return new GridRequest(
            law, call.Target, isDouble ? Element<double>.Real(start) : call.Convert(start),
            isDouble ? Element<double>.Real(stop) : call.Convert(stop), default, count, Endpoint: !dice.Once(4));
    }

    /// <summary>Whether to aim at results that are exact, or ties: where kernels cannot decide.</summary>
    private bool IsExact() => dice.Once(5);

    private double Base() => dice.Below(12) switch
    {
        < 3 => 10,
        3 => 2,
        4 => Math.E,
        5 => dice.Between(0.01, 100),
        6 => 1 + Math.ScaleB(dice.Between(-1, 1), -dice.Integer(1, 40)),
        7 => dice.Integer(2, 20),
        8 => Math.ScaleB(1, dice.Integer(-10, 10)),
        9 => Math.ScaleB(1 + dice.Unit(), dice.Integer(-1074, 1023)),
        10 => 0.5,
        _ => dice.Pick(1.05, 0.93, 3.7, 1.5, 0.1),
    };

    private (double Start, double Stop) Exponents(double @base)
    {
        (double low, double high) = magnitudes.Range();
        double size = Magnitudes.Log2Near(Math.Abs(@base));
        double divisor = double.IsFinite(size) && size != 0 ? size : 1;
        return dice.Once(2) ? (low / divisor, high / divisor) : (high / divisor, low / divisor);
    }

    /// <summary>Integer exponents, with a count that puts some elements at integer or simple exponents.</summary>
    private (double Start, double Stop) WholeExponents(double @base, ref int count)
    {
        (double start, double stop) = Exponents(@base);
        (start, stop) = (Math.Truncate(start), Math.Truncate(stop));
        double steps = Math.Abs(stop - start);
        if (steps is > 0 and < 1000)
            count = (int)steps * dice.Integer(1, Math.Max(1, count / (int)steps)) + 1;
        return (start, stop);
    }

    /// <summary>scale and scale·b^k, b small.</summary>
    private (double Start, double Stop) WholePowers(ref int count)
    {
        double start = dice.Pick(1, 3, 0.5, dice.Integer(1, 100)), stop = start;
        int factor = dice.Integer(2, 10), steps = 0;
        while (steps < 33 && Magnitudes.Log2Near(stop * factor) < magnitudes.Top - 1)
        {
            stop *= factor;
            steps++;
            if (dice.Once(12))
                break;
        }

        if (steps > 0)
            count = steps * dice.Integer(1, Math.Max(1, count / steps)) + 1;
        return (start, stop);
    }

    private double Neighbour(double value) => value + Math.ScaleB(value, -dice.Integer(8, 60)) * dice.Integer(-3, 3);

    private double Special() => dice.Pick(0, -0.0, 1, -3, 5, 0.5, double.PositiveInfinity, double.NegativeInfinity, double.NaN);

    private static bool IsZero(Real value) => value.ToNumber().IsZero;
}
