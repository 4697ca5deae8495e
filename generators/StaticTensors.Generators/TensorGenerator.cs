using Microsoft.CodeAnalysis;
using StaticTensors.Generators.Bake;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;
using StaticTensors.Generators.Write;

namespace StaticTensors.Generators;

/// <summary>Computes calls of Logspace, Linspace, Geomspace and Arange at compile time, as far as their arguments are known.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TensorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The settings of the consumer's build.
        IncrementalValueProvider<Settings> settings = context.ParseOptionsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SettingsReader.Read).WithTrackingName(Step.Settings);

        // The calls with their locations, and their questions without.
        IncrementalValuesProvider<CallSite> found = context.SyntaxProvider.CreateSyntaxProvider(SiteReader.IsCandidate, SiteReader.Read)
            .Where(site => site is not null).Select((site, _) => site!);
        IncrementalValueProvider<Repeats> repeats = found.Collect().Select(Repeats.Of).WithTrackingName(Step.Repeats);
        IncrementalValuesProvider<CallSite> sites = found.Combine(repeats)
            .Where(site => !site.Right.IsCopied(site.Left)).Select((site, _) => site.Left).WithTrackingName(Step.Sites);
        IncrementalValuesProvider<GridCall> questions = sites.Combine(repeats)
            .Where(site => !site.Right.AsksAgain(site.Left)).Select((site, _) => site.Left.Call.Question).WithTrackingName(Step.Questions);

        // What can be done for each, what is chosen, and the data for it.
        IncrementalValuesProvider<CheckedCall> checkedCalls = questions.Select(Answers.Of).WithTrackingName(Step.Checked);
        IncrementalValueProvider<BakePolicy> policy = checkedCalls.Collect().Combine(settings).Select(BakePolicy.Of).WithTrackingName(Step.Policy);
        IncrementalValuesProvider<CheckedCall> decided = checkedCalls.Combine(policy).Select(BakePolicy.Decide)
            .Where(call => call is not null).Select((call, _) => call!).WithTrackingName(Step.Decided);
        IncrementalValuesProvider<BakedCall> baked = decided.Select(Baker.Bake).WithTrackingName(Step.Baked);
        IncrementalValuesProvider<Shard<StaticData>> data = baked.Collect().SelectMany(Shards.OfData).WithTrackingName(Step.Data);

        // The interceptor of each call.
        IncrementalValuesProvider<Shard<Stub>> calls = sites.Collect().Combine(baked.Collect()).SelectMany(Shards.OfCalls).WithTrackingName(Step.Calls);

        context.RegisterImplementationSourceOutput(data, Source.AddData);
        context.RegisterImplementationSourceOutput(calls, Source.AddCalls);
    }

    /// <summary>The steps' names, with which tests ask why a step ran.</summary>
    internal static class Step
    {
        public const string Settings = nameof(Settings);
        public const string Repeats = nameof(Repeats);
        public const string Sites = nameof(Sites);
        public const string Questions = nameof(Questions);
        public const string Checked = nameof(Checked);
        public const string Policy = nameof(Policy);
        public const string Decided = nameof(Decided);
        public const string Baked = nameof(Baked);
        public const string Data = nameof(Data);
        public const string Calls = nameof(Calls);
    }
}
