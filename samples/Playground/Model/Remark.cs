using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StaticTensors.Analyzers.Findings;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Check;
using StaticTensors.Generators.Model;

namespace StaticTensors.Playground.Model;

/// <summary>What a rule says to a line.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">Error, Warning or Info.</param>
/// <param name="Title">The rule's title.</param>
/// <param name="Text">What it says here.</param>
public sealed record Remark(string Rule, string Severity, string Title, string Text)
{
    // The rules as their release notes have them, which a test holds equal to the analyzers'.
    private static readonly Dictionary<string, string[]> Rules = new[] { "AnalyzerReleases.Shipped", "AnalyzerReleases.Unshipped" }
        .SelectMany(Lines).Where(line => line.StartsWith("STEN", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cells => cells[0]);

    /// <summary>All that the editor shows at a line: each rule speaks once.</summary>
    /// <param name="fault">What is wrong beside the call of a grid.</param>
    /// <param name="call">The call.</param>
    internal static IReadOnlyList<Remark> Of(Fault? fault, GridCall call)
    {
        CallCheck check = CallCheck.Of(call);
        IEnumerable<Remark> faults = check.Faults.Concat(fault is null ? [] : [fault]).Select(fault => Of(RuleOfFault.Id(fault), fault.Text));
        IEnumerable<Remark> findings = check.Plan is { } plan ? Finding.Of(plan).Select(finding => Of(finding.Rule, finding.Text)) : [];
        return [.. faults.Concat(findings).DistinctBy(remark => remark.Rule)];
    }

    private static Remark Of(string rule, string text) => new(rule, Rules[rule][2], Rules[rule][3], text);

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(typeof(Remark).Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
