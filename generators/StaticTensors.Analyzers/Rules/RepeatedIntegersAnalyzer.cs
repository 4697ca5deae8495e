using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A grid of integers so dense that truncation makes elements equal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedIntegersAnalyzer() : PlanAnalyzer(Descriptors.RepeatedIntegers)
{
    // Elements of longer grids are not counted: their ends bound the number of distinct ones.
    private const int MostCounted = 1024;

    /// <summary>Methods of System.Linq that merge equal elements, besides those with Distinct or Unique in their names.</summary>
    private static readonly string[] Gathering =
        ["Union", "UnionBy", "Intersect", "IntersectBy", "Except", "ExceptBy", "GroupBy", "CountBy", "AggregateBy", "ToLookup"];

    private protected override object[]? Message(GridPlan plan, GridRequest lane)
    {
        if (lane.Element.Info().Kind != ElementKind.Integer || lane.Count < 2 || plan.Law == GridLaw.Arange)
            return null;
        // A constant grid repeats on purpose.
        if (lane.Start.ToNumber().Value.CompareTo(lane.Stop.ToNumber().Value) == 0)
            return null;
        var grid = new ExactGrid(lane);
        bool isCounted = plan.Length <= MostCounted;
        BigInteger distinct = isCounted ? Counted() : BigInteger.Abs(Value(lane.Count - 1) - Value(0)) + 1;
        return distinct >= lane.Count ? null
            : [
                (isCounted ? "Only " : "At most ") + distinct.ToString(CultureInfo.InvariantCulture),
                lane.Count.ToString(CultureInfo.InvariantCulture), lane.Element.Info().Keyword,
            ];

        BigInteger Counted()
        {
            var values = new HashSet<BigInteger>();
            for (int i = 0; i < lane.Count; i++)
                values.Add(Value(i));
            return values.Count;
        }

        BigInteger Value(long i)
        {
            grid.TryElement(i, out ElementBits bits);
            return Number.FromBits(lane.Element.Info(), bits).Value.Numerator;
        }
    }

    /// <inheritdoc/>
    private protected override bool IsIntended(IInvocationOperation invocation) => Destinations.Of(invocation).Any(destination => destination switch
    {
        IInvocationOperation { TargetMethod: var method } =>
            method.Name.Contains("Distinct") || method.Name.Contains("Unique") || Gathering.Contains(method.Name, StringComparer.Ordinal)
            || IsSet(method.ReturnType) || IsSet(method.ContainingType),
        IObjectCreationOperation or ICollectionExpressionOperation => IsSet(destination.Type),
        _ => false,
    });

    private static bool IsSet(ITypeSymbol? type) => type is not null && type.AllInterfaces.Append(type).Any(
        face => face is INamedTypeSymbol { Arity: 1, Name: "ISet" or "IReadOnlySet" or "IImmutableSet" });
}
