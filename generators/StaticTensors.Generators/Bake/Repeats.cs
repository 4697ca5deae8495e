using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>What there is more than once among the calls of a compilation, by their places in ordinal order.</summary>
/// <param name="Copied">Calls in files that are equal byte for byte. The compiler could not tell them apart, so the run time answers them.</param>
/// <param name="AskedAgain">Calls with a question that another call asks first. It is answered for that one alone.</param>
internal sealed record Repeats(EquatableArray<string> Copied, EquatableArray<string> AskedAgain)
{
    public static Repeats Of(ImmutableArray<CallSite> sites, CancellationToken cancellation)
    {
        IGrouping<string, CallSite>[] places = [.. sites.GroupBy(site => site.Location.Place, StringComparer.Ordinal)];
        var questions = new HashSet<GridCall>();
        return new Repeats(
            Keys(places.Where(IsCopied)),
            Keys(places.Where(place => !IsCopied(place) && !questions.Add(place.Single().Call.Question))));

        static bool IsCopied(IEnumerable<CallSite> place) => place.Skip(1).Any();
    }

    public bool IsCopied(CallSite site) => Contains(Copied, site);

    public bool AsksAgain(CallSite site) => Contains(AskedAgain, site);

    private static bool Contains(EquatableArray<string> places, CallSite site) =>
        places.AsSpan().BinarySearch(site.Location.Place, StringComparer.Ordinal) >= 0;

    private static EquatableArray<string> Keys(IEnumerable<IGrouping<string, CallSite>> places) =>
        new([.. places.Select(place => place.Key).OrderBy(key => key, StringComparer.Ordinal)]);
}
