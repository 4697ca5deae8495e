using StaticTensors.Exact.Laws;

namespace StaticTensors.Analyzers.Findings;

/// <summary>An Arange whose step leads away from its stop.</summary>
/// <param name="Start">The first end.</param>
/// <param name="Stop">The other.</param>
/// <param name="Step">The step.</param>
internal sealed record EmptyGrid(Real Start, Real Stop, Real Step) : Finding("STEN0020")
{
    public override string Text => $"From {Start} to {Stop} in steps of {Step} there are no elements";

    /// <summary>The finding for a grid without elements. A grid from a number to itself is empty on purpose.</summary>
    public static EmptyGrid? Of(in GridRequest lane) =>
        lane.Law == GridLaw.Arange && lane.Start != lane.Stop ? new(lane.Start, lane.Stop, lane.BaseOrStep) : null;
}
