using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>Which interceptor answers which calls: one for all calls of the same method for the same grid.</summary>
internal static class Stubs
{
    public static IEnumerable<Stub> Of((ImmutableArray<CallSite> Sites, ImmutableArray<BakedCall> Baked) input, CancellationToken cancellation)
    {
        Dictionary<GridCall, StaticData> answers = input.Baked.ToDictionary(baked => baked.Question, baked => baked.Data);
        return from site in input.Sites
               let data = answers.TryGetValue(site.Call.Question, out StaticData data) ? data : null
               where data is not null
               group (site, data) by (site.Signature, Body: Body(site.Call, data)) into calls
               let id = GridName.Digest($"{calls.Key.Signature} {calls.Key.Body}")
               orderby id
               let first = calls.First()
               select new Stub(
                   $"Call_{id}", Comment(first.site.Call, first.data), calls.Key.Signature, calls.Key.Body,
                   new([.. calls.Select(call => call.site.Location).OrderBy(location => location.Data, StringComparer.Ordinal)]));
    }

    private static string Body(GridCall call, StaticData data)
    {
        string type = ElementLiterals.TypeName(call.Element), @base = call.Law == GridLaw.Logspace ? ", @base" : "";
        return (data.HoldsElements, call.Form) switch
        {
            (true, _) => $"{data.Name}.Grid.{(call.Constant.Value ?? !call.IsDifferentiable ? "Constant" : "Variable()")}",
            (_, GridForm.Destination) => $"{data.Name}.Grid.{call.Law}<{type}>(start, stop, destination, endpoint{@base})",
            _ => $"{data.Name}.Grid.{call.Law}<{type}>(start, stop, num, endpoint{@base}, axis, constant)",
        };
    }

    private static string Comment(GridCall call, StaticData data) => data.HoldsElements
        ? data.Comment : $"{call.Law} of {call.Element.Info().Keyword}: {data.Comment} known at compile time, the rest at run time";
}
