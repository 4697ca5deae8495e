using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>Which interceptor answers which calls: one for all that call the same method for the same grid.</summary>
internal static class Stubs
{
    public static IEnumerable<Stub> Of((ImmutableArray<CallSite> Sites, BakePolicy Policy) input, CancellationToken cancellation) =>
        from site in input.Sites
        let name = input.Policy.Admit(site.Plan)
        where name is not null && site.Call.Form != GridForm.Destination
        let isConstant = site.Call.Constant.Value ?? !site.Call.IsDifferentiable
        let body = $"{name}.Grid.{(isConstant ? "Constant" : "Variable()")}"
        group site by (site.Signature, body) into calls
        let id = GridName.Digest($"{calls.Key.Signature} {calls.Key.body}")
        orderby id
        select new Stub(
            $"Call_{id}", PlanText.Of(calls.First().Plan!), calls.Key.Signature, calls.Key.body,
            new([.. calls.Select(call => call.Location).OrderBy(location => location.Data, StringComparer.Ordinal)]));
}
