using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mpfr;

/// <summary>
/// The elements of a grid of binary floats by MPFR. It shares only the law with the library. A value that agrees with a 54-bit number in its first 2400 bits is
/// taken as that number, which settles powers that are exact or ties.
/// </summary>
internal sealed class MpfrGrid : IDisposable
{
    // Sums of doubles times an int are exact in this many bits, and no quotient of them by an int is closer to a boundary than 2^-2200 of its value without
    // being on it. Even a tiny part of an exponent, 2^-1074, shows in the power.
    private const int Precision = 2560;
    private const int SnapPrecision = 2400;

    private readonly GridRequest request;
    private readonly ElementInfo type;
    private readonly int divisions;

    // Element i of the linear laws, and the exponent of the others, is (start + i·step)/divisions.
    private readonly MpfrNumber start = new(Precision), step = new(Precision), value = new(Precision);

    // The base of Logspace, the ratio of Geomspace.
    private readonly MpfrNumber @base = new(Precision), first = new(Precision);
    private readonly MpfrNumber snapped = new(SnapPrecision), rounded = new(SnapPrecision);

    public MpfrGrid(in GridRequest request)
    {
        this.request = request;
        type = request.Element.Info();
        divisions = request.Law == GridLaw.Arange ? 1 : (int)Math.Max(request.Divisions, 1);
        start.Set(ToDouble(request.Start));
        if (request.Law.IsGeometric())
        {
            first.Set(start);
            step.Set(1);
            value.Set(ToDouble(request.Stop));
            @base.SetQuotient(value, first);
            if (request.Law.IsProgression())
                @base.Set(request.Law == GridLaw.PerDecade ? 10 : 2);
            start.Set(0);
            return;
        }

        step.Set(ToDouble(request.Law == GridLaw.Arange ? request.BaseOrStep : request.Stop));
        if (request.Law != GridLaw.Arange)
            step.SetDifference(step, start);
        start.SetProduct(start, divisions);
        if (request.Law == GridLaw.Logspace)
            @base.Set(ToDouble(request.BaseOrStep));
    }

    /// <summary>Elements that are a value of the type or a tie between two.</summary>
    public int Boundaries { get; private set; }

    /// <summary>Those for which MPFR's value was not the boundary itself but within 2^-2400 of it.</summary>
    public int Snapped { get; private set; }

    /// <summary>Whether MPFR can represent the arguments: finite ones and a positive base.</summary>
    public static bool Covers(in GridRequest request) =>
        request.Element.Info().Kind == ElementKind.BinaryFloat &&
        request.Start.ToNumber().IsFinite && request.Stop.ToNumber().IsFinite &&
        (request.Law != GridLaw.Logspace || (request.BaseOrStep.ToNumber() is { IsFinite: true, IsNegative: false, IsZero: false }));

    public static double ToDouble(Real value) => value.Type switch
    {
        ElementType.Half => (double)BitConverter.UInt16BitsToHalf((ushort)value.Bits.Low),
        ElementType.Single => BitConverter.UInt32BitsToSingle((uint)value.Bits.Low),
        _ => BitConverter.UInt64BitsToDouble(value.Bits.Low),
    };

    /// <summary>Element i, rounded once to the type.</summary>
    public double Element(int i)
    {
        value.SetProduct(step, i);
        value.SetSum(value, start);
        value.SetQuotient(value, divisions);
        if (request.Law.IsPowers())
            value.SetPower(@base, value);
        if (request.Law.IsGeometric())
            value.SetProduct(value, first);
        return Round();
    }

    public void Dispose()
    {
        foreach (MpfrNumber number in (MpfrNumber[])[start, step, value, @base, first, snapped, rounded])
            number.Dispose();
    }

    private double Round()
    {
        snapped.Set(value);
        if (snapped.IsZero || !snapped.IsFinite)
            return snapped.ToDouble();
        if (snapped.BitsInUse <= type.Precision + 1)
        {
            Boundaries++;
            Snapped += snapped.IsEqualTo(value) ? 0 : 1;
        }

        rounded.SetMultiple(snapped, Math.Max(snapped.Exponent - type.Precision, type.MinExponent));
        double result = rounded.ToDouble();
        return Math.Abs(result) < Math.ScaleB(1, type.MaxExponent) ? result : Math.CopySign(double.PositiveInfinity, result);
    }
}
