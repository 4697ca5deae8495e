using System;
using System.Collections.Generic;
using System.Linq;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Flow;

/// <summary>What indices select, axis by axis, as the run time's Selection does with numbers.</summary>
internal static class Indexing
{
    /// <summary>A part of a tensor.</summary>
    public static Outcome Part(Dimension[] shape, IReadOnlyList<Fact?> indices)
    {
        if (KnownRules.Part(shape, indices.Count) is { } tooMany)
            return new(null, tooMany);
        if (Together(indices, out int? together) is { } misfit)
            return new(null, misfit);
        var result = new List<Dimension>();
        int jumpsAt = -1;
        bool isRankKnown = true;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            Fault? fault = null;
            switch (axis < indices.Count ? indices[axis] : new StepsFact(new Steps(null, null, 1)))
            {
                case NumberFact number:
                    fault = Place(number.Value, axis, shape[axis]);
                    break;
                case FromEndFact last when shape[axis].Number is { } length:
                    fault = Shapes.Place.FromEnd(last.Value, axis, length, out _);
                    break;
                case FromEndFact:
                    break;
                case ListFact places:
                    jumpsAt = jumpsAt < 0 || jumpsAt == result.Count ? result.Count : 0;
                    fault = places.Numbers.Select(place => Place(place, axis, shape[axis])).FirstOrDefault(outside => outside is not null);
                    break;
                case ShapeFact:
                    jumpsAt = jumpsAt < 0 || jumpsAt == result.Count ? result.Count : 0;
                    break;
                case RangeFact { Start: { } start, End: { } end } when shape[axis].Number is { } length:
                    fault = Shapes.Place.Part(start, end, axis, length, out (int Offset, int Length) part);
                    result.Add(new Dimension(part.Length));
                    break;
                case RangeFact { Start: { } start, End: { } end } when start.Equals(Index.Start) && end.Equals(Index.End):
                    result.Add(shape[axis]);
                    break;
                case StepsFact { Steps: { Start: null, Stop: null, Step: 1 or -1 } }:
                    result.Add(shape[axis]);
                    break;
                case StepsFact { Steps: var steps } when shape[axis].Number is { } length:
                    result.Add(new Dimension(steps.On(length).Length));
                    break;
                case RangeFact or StepsFact or PartFact:
                    result.Add(Dimension.Unknown);
                    break;
                default:
                    isRankKnown = false;
                    break;
            }

            if (fault is not null)
                return new(null, fault);
        }

        if (jumpsAt >= 0)
            result.Insert(jumpsAt, together is { } count ? new Dimension(count) : Dimension.Unknown);
        return new(isRankKnown ? [.. result] : null, null);
    }

    /// <summary>A place along an axis.</summary>
    public static Fault? Place(Dimension index, int axis, Dimension length) =>
        index.Number is { } number && length.Number is { } count ? Shapes.Place.Of(number, axis, count, out _) : null;

    /// <summary>The common length of index arrays; null if unknown.</summary>
    private static NotTogether? Together(IReadOnlyList<Fact?> indices, out int? together)
    {
        together = 1;
        foreach (Fact? index in indices)
        {
            int? length = index switch
            {
                ListFact list => list.Items.Count,
                ShapeFact shape => shape.Shape[0].Number,
                _ => 1,
            };
            if (length is 1 || length == together)
                continue;
            if (together is not (1 or null) && length is not null)
                return new NotTogether(together.Value, length.Value);
            together = length ?? together switch { 1 => null, var known => known };
        }

        return null;
    }
}
