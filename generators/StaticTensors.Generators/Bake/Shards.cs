using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>
/// Items spread over files by their names, so that an edit rewrites only the affected files: one file for a few items, sixteen for many.
/// </summary>
internal static class Shards
{
    private const int Few = 64;

    public static ImmutableArray<Shard<StaticData>> OfData(ImmutableArray<BakedCall> baked, CancellationToken cancellation) =>
        Of(baked.Select(call => call.Data), item => item.Name);

    public static ImmutableArray<Shard<Stub>> OfCalls((ImmutableArray<CallSite>, ImmutableArray<BakedCall>) input, CancellationToken cancellation) =>
        Of(Stubs.Of(input, cancellation), stub => stub.Name);

    /// <summary>The items without duplicates, in ordinal order, by the last digit of the digest that their names end with.</summary>
    private static ImmutableArray<Shard<T>> Of<T>(IEnumerable<T> items, Func<T, string> name) where T : IEquatable<T>
    {
        T[] distinct = [.. items.GroupBy(name, StringComparer.Ordinal).Select(same => same.First()).OrderBy(name, StringComparer.Ordinal)];
        bool isMany = distinct.Length > Few;
        return
        [
            .. from item in distinct
               group item by isMany ? Digit(name(item)) : 0 into shard
               orderby shard.Key
               select new Shard<T>(shard.Key, new([.. shard])),
        ];
    }

    private static int Digit(string name) => int.Parse(name.Substring(name.Length - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
