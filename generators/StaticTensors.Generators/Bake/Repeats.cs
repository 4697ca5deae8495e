using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>Duplicates among the calls of a compilation, by their places in ordinal order.</summary>
/// <param name="Copied">Calls in files that are equal byte for byte. The compiler cannot tell them apart, so they are left to the run time.</param>
/// <param name="AskedAgain">Calls with the same question as an earlier call, for which it is answered.</param>
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
