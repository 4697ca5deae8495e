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

    /// <summary>Whether each element is the one before times a constant, and the start is one of them.</summary>
    public static bool IsGeometric(this GridLaw law) => law is GridLaw.Geomspace || law.IsProgression();

    /// <summary>Whether elements are the start times powers of a constant, each at an index divided by a number of samples.</summary>
    public static bool IsProgression(this GridLaw law) => law is GridLaw.PerDecade or GridLaw.PerOctave;

    /// <summary>In which a progression has its samples.</summary>
    public static string Interval(this GridLaw law) => law == GridLaw.PerDecade ? "decade" : "octave";

    /// <summary>Whether the stop decides how many elements there are.</summary>
    public static bool IsCounted(this GridLaw law) => law is GridLaw.Arange || law.IsProgression();
}

/// <summary>
/// One grid, whole: nothing else decides its elements. The arguments stand for the exact numbers their bits mean.
/// </summary>
/// <param name="Law">Which grid.</param>
/// <param name="Element">The type each element is rounded to.</param>
/// <param name="Start">The first end.</param>
/// <param name="Stop">The other end; that of a counted law has decided <paramref name="Count"/> and is not read.</param>
/// <param name="BaseOrStep">The base of powers, the step of <see cref="GridLaw.Arange"/>; not read by the others.</param>
/// <param name="Count">How many elements.</param>
/// <param name="Endpoint">Whether the last element is the stop.</param>
/// <param name="Samples">How many elements multiply by the base; 0 for laws that are no progressions.</param>
internal readonly record struct GridRequest(
    GridLaw Law, ElementType Element, Real Start, Real Stop, Real BaseOrStep, long Count, bool Endpoint, int Samples = 0)
{
    /// <summary>The number of steps from start to stop, or of a progression from start to the base times start; 1 where there are none.</summary>
    public long Divisions => Samples > 0 ? Samples : Math.Max(Endpoint ? Count - 1 : Count, 1);
}
