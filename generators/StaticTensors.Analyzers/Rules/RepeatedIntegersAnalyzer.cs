using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A grid of integers so dense that truncation makes elements equal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedIntegersAnalyzer() : PlanAnalyzer(Descriptors.RepeatedIntegers)
{
    /// <summary>Methods of System.Linq that merge equal elements, besides those with Distinct or Unique in their names.</summary>
    private static readonly string[] Gathering =
        ["Union", "UnionBy", "Intersect", "IntersectBy", "Except", "ExceptBy", "GroupBy", "CountBy", "AggregateBy", "ToLookup"];

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
