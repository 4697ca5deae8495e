using Microsoft.CodeAnalysis;
using StaticTensors.Generators.Bake;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;
using StaticTensors.Generators.Write;

namespace StaticTensors.Generators;

/// <summary>Answers calls of Logspace, Linspace, Geomspace and Arange at compile time, as far as the compiler knows their arguments.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TensorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the consumer's build says.
        IncrementalValueProvider<Settings> settings = context.ParseOptionsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SettingsReader.Read).WithTrackingName(Step.Settings);

        // The calls, each where it stands, and the grids they ask for, wherever that is.
        IncrementalValuesProvider<CallSite> found = context.SyntaxProvider.CreateSyntaxProvider(SiteReader.IsCandidate, SiteReader.Read)
            .Where(site => site is not null).Select((site, _) => site!);
        IncrementalValueProvider<Repeats> repeats = found.Collect().Select(Repeats.Of).WithTrackingName(Step.Repeats);
        IncrementalValuesProvider<CallSite> sites = found.Combine(repeats)
            .Where(site => !site.Right.IsCopied(site.Left)).Select((site, _) => site.Left).WithTrackingName(Step.Sites);
        IncrementalValuesProvider<KnownGrid> grids = sites.Combine(repeats)
            .Where(site => !site.Right.AsksAgain(site.Left)).Select((site, _) => site.Left.Grid).WithTrackingName(Step.Grids);

        // Which grids become data, and the data of each.
        IncrementalValueProvider<BakePolicy> policy = grids.Collect().Combine(settings).Select(BakePolicy.Of).WithTrackingName(Step.Policy);
        IncrementalValuesProvider<StaticData?> baked = grids.Combine(policy).Select(Baker.Bake).WithTrackingName(Step.Baked);
        IncrementalValuesProvider<Shard<StaticData>> data = baked.Collect().SelectMany(Shards.OfData).WithTrackingName(Step.Data);

        // What answers each call.
        IncrementalValuesProvider<Shard<Stub>> calls = sites.Collect().Combine(policy).SelectMany(Shards.OfCalls).WithTrackingName(Step.Calls);

        context.RegisterImplementationSourceOutput(data, Source.AddData);
        context.RegisterImplementationSourceOutput(calls, Source.AddCalls);
    }

    /// <summary>The steps' names, by which tests ask why a step ran.</summary>
    internal static class Step
    {
        public const string Settings = nameof(Settings);
        public const string Repeats = nameof(Repeats);
        public const string Sites = nameof(Sites);
        public const string Grids = nameof(Grids);
        public const string Policy = nameof(Policy);
        public const string Baked = nameof(Baked);
        public const string Data = nameof(Data);
        public const string Calls = nameof(Calls);
    }
}
