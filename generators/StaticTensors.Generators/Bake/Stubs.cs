using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>Which interceptor answers which calls: one for all that call the same method for the same grid.</summary>
internal static class Stubs
{
    public static IEnumerable<Stub> Of((ImmutableArray<CallSite> Sites, BakePolicy Policy) input, CancellationToken cancellation) =>
        from site in input.Sites
        let body = Body(site.Call, input.Policy.Decide(site.Grid))
        where body is not null
        group site by (site.Signature, body) into calls
        let id = GridName.Digest($"{calls.Key.Signature} {calls.Key.body}")
        orderby id
        select new Stub(
            $"Call_{id}", Comment(calls.First(), input.Policy), calls.Key.Signature, calls.Key.body,
            new([.. calls.Select(call => call.Location).OrderBy(location => location.Data, StringComparer.Ordinal)]));

    private static string? Body(GridCall call, (Answer Answer, string? Name) decision)
    {
        bool fills = call.Form == GridForm.Destination;
        string type = ElementLiterals.TypeName(call.Element), ratio = call.Law == GridLaw.Logspace ? ", @base" : "";
        return (decision.Answer, fills) switch
        {
            (Answer.Elements, false) => $"{decision.Name}.Grid.{(call.Constant.Value ?? !call.IsDifferentiable ? "Constant" : "Variable()")}",
            (Answer.Logarithms, false) =>
                $"{decision.Name}.Grid.{call.Law}<{type}>(start, stop, num, endpoint{ratio}, axis, constant)",
            (Answer.Logarithms, true) => $"{decision.Name}.Grid.{call.Law}<{type}>(start, stop, destination, endpoint{ratio})",
            _ => null,
        };
    }

    private static string Comment(CallSite site, BakePolicy policy) => policy.Decide(site.Grid).Answer == Answer.Elements
        ? PlanText.Of(site.Grid.Plan!)
        : $"{site.Call.Law} of {site.Call.Element.Info().Keyword}: the {Logarithms.Text(site.Grid.Powers!)} known at compile time, the rest at run time";
}
