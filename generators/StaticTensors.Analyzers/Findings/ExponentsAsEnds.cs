using System;
using System.Globalization;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Analyzers.Findings;

/// <summary>Logspace(1, 100): powers of ten, one of them so far from 1 that they are unlikely to be exponents of ten.</summary>
/// <param name="Start">The first exponent.</param>
/// <param name="Stop">The other.</param>
internal sealed record ExponentsAsEnds(Real Start, Real Stop) : Finding("STEN0018")
{
    private static readonly Real Ten = new(ElementType.Int32, new ElementBits(10));

    public override string Text => $"Logspace takes exponents: from 10^{Start} to 10^{Stop}; Geomspace takes the ends themselves";

    public static ExponentsAsEnds? Of(in GridRequest lane)
    {
        if (lane.Law != GridLaw.Logspace || lane.BaseOrStep != Ten
            || PowerOfTen(lane.Start) is not { } start || PowerOfTen(lane.Stop) is not { } stop || start == stop)
            return null;
        bool isFar = start is >= 100 or <= 0.01m || stop is >= 100 or <= 0.01m;
        // Another rule reports infinite elements.
        return isFar && IsFinite(lane, 0) && IsFinite(lane, lane.Count - 1) ? new(lane.Start, lane.Stop) : null;
    }

    private static bool IsFinite(in GridRequest lane, long index) =>
        new ExactGrid(lane).TryElement(index, out ElementBits bits) && Number.FromBits(lane.Element.Info(), bits).IsFinite;

    /// <summary>A number written as 1 with zeros after or before it.</summary>
    private static decimal? PowerOfTen(Real value) =>
        decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && number.ToString("E15", CultureInfo.InvariantCulture).StartsWith("1.000000000000000E", StringComparison.Ordinal) ? number : null;
}
