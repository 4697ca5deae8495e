using System;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Laws;

/// <summary>The grids.</summary>
internal enum GridLaw
{
    /// <summary>base ^ (start + i·(stop − start)/div)</summary>
    Logspace,

    /// <summary>start · (stop/start) ^ (i/div)</summary>
    Geomspace,

    /// <summary>start + i·(stop − start)/div</summary>
    Linspace,

    /// <summary>start + i·step</summary>
    Arange,

    /// <summary>start · 10 ^ (i/samples)</summary>
    PerDecade,

    /// <summary>start · 2 ^ (i/samples)</summary>
    PerOctave,
}

/// <summary>What several laws have in common.</summary>
internal static class GridLaws
{
    /// <summary>Whether elements are powers: their logarithms lie on a line.</summary>
    public static bool IsPowers(this GridLaw law) => law is GridLaw.Logspace || law.IsGeometric();

    /// <summary>Whether each element is the previous one times a constant, and the start is an element.</summary>
    public static bool IsGeometric(this GridLaw law) => law is GridLaw.Geomspace || law.IsProgression();

    /// <summary>Whether elements are the start times a constant to the power of index/samples.</summary>
    public static bool IsProgression(this GridLaw law) => law is GridLaw.PerDecade or GridLaw.PerOctave;

    /// <summary>The interval over which a progression counts its samples.</summary>
    public static string Interval(this GridLaw law) => law == GridLaw.PerDecade ? "decade" : "octave";

    /// <summary>Whether the stop decides the number of elements.</summary>
    public static bool IsCounted(this GridLaw law) => law is GridLaw.Arange || law.IsProgression();
}

/// <summary>
/// One grid: nothing else decides its elements. The arguments are the exact numbers that their bits mean.
/// </summary>
/// <param name="Law">Which grid.</param>
/// <param name="Element">The type each element is rounded to.</param>
/// <param name="Start">The first end.</param>
/// <param name="Stop">The other end; for a counted law it has decided <paramref name="Count"/> and is not read.</param>
/// <param name="BaseOrStep">The base of powers, the step of <see cref="GridLaw.Arange"/>; not read by the others.</param>
/// <param name="Count">How many elements.</param>
/// <param name="Endpoint">Whether the last element is the stop.</param>
/// <param name="Samples">After how many elements the value is multiplied by the base; 0 for laws that are not progressions.</param>
internal readonly record struct GridRequest(
    GridLaw Law, ElementType Element, Real Start, Real Stop, Real BaseOrStep, long Count, bool Endpoint, int Samples = 0)
{
    /// <summary>The number of steps from start to stop, or for a progression from start to the base times start; 1 if there are none.</summary>
    public long Divisions => Samples > 0 ? Samples : Math.Max(Endpoint ? Count - 1 : Count, 1);
}
