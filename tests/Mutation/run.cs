// Mutation testing by processes: Stryker makes the mutants, and each runs in its own process, with the mutant's id in its environment. Stryker's own runner
// reads a file at every mutated place to find the active mutant, and takes half a minute; this takes seconds.
//
//     dotnet tool restore
//     dotnet run tests/Mutation/run.cs -- kernels          exact, kernels or rules; only these mutants: kernels 17 1203
#:property PublishAot=false
#:property NoWarn=CS1591;CA1852
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

// The tests of a namespace decide over a mutant, quick ones first.
var suites = new Dictionary<string, (string Project, string[] Slow, string[] LeftOut)>
{
    ["exact"] = ("StaticTensors.Tests", ["ConversionTests.*", "SixteenBit*", "RandomGridTests.*"], []),
    ["kernels"] = ("StaticTensors.Tests",
        ["AffineKernelTests.Random_*", "PowerBlockTests.One_*", "PowerBaseTests.Positive_*", "PowerEffortTests.A_run_*", "MixTests.*",
            "PowerMisfitTests.*"], []),
    ["rules"] = ("StaticTensors.Generators.Tests", ["FixTests.*"], ["MirrorTests.*", "FixTests.Every_fix*"]),
};
if (args is not [string name, .. var only] || !suites.TryGetValue(name, out var suite))
{
    Console.Error.WriteLine($"Say what to mutate: {string.Join(", ", suites.Keys)}.");
    return 2;
}

var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string project = Path.Combine(here, "..", suite.Project), build = Path.Combine(project, "bin", "Release", "net10.0");
string output = Path.Combine(here, "StrykerOutput", name), mutated = Path.Combine(output, "build"),
    report = Path.Combine(output, "reports", "mutation-report.json");
if (!File.Exists(report))
    MakeMutants();
string[] tests =
[
    "-namespace", $"{suite.Project}.{(name == "rules" ? "Analyzers" : char.ToUpperInvariant(name[0]) + name[1..])}", .. Named("-method-", suite.LeftOut),
];
string[] quick = [.. tests, .. Named("-method-", suite.Slow)], slow = [.. tests, .. Named("-method", suite.Slow)];
string[] Named(string option, string[] names) => [.. names.SelectMany(test => (string[])[option, "*" + test])];
Mutant[] mutants = [.. Mutants().Where(mutant => only.Length == 0 || only.Contains(mutant.Id))];
// Shuffled, so that an interrupted run has tried a sample.
new Random(1).Shuffle(mutants);

Stopwatch clock = Stopwatch.StartNew();
if (Run("-1", [], Timeout.InfiniteTimeSpan) != Outcome.Survived)
    throw new InvalidOperationException($"The tests of {name} fail without a mutant.");
// Tests whose class is named after the file come first: they notice most mutants.
Dictionary<string, string[]> named = mutants.Select(mutant => mutant.Subject).Distinct().ToDictionary(subject => subject, Near);
string[] Near(string subject) =>
    Directory.EnumerateFiles(Path.Combine(project, tests[1].Split('.')[^1]), $"*{subject}*Tests.cs", SearchOption.AllDirectories).Any()
        ? [.. tests[2..], "-class", $"*{subject}*"] : [];
TimeSpan allowed = TimeSpan.FromSeconds(5) + (3 * clock.Elapsed);
Console.WriteLine(FormattableString.Invariant($"{mutants.Length} mutants, at most {allowed.TotalSeconds:0} s each"));

clock.Restart();
var outcomes = new Outcome[mutants.Length];
using (var log = new StreamWriter(Path.Combine(output, "outcomes.txt")) { AutoFlush = true })
{
    Parallel.For(0, mutants.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
    {
        outcomes[i] = Run(mutants[i].Id, named[mutants[i].Subject], allowed);
        lock (log)
            log.WriteLine($"{outcomes[i]} {mutants[i]}");
    });
}

foreach (int i in Enumerable.Range(0, mutants.Length).Where(i => outcomes[i] == Outcome.Survived))
    Console.WriteLine(mutants[i]);
int Count(Outcome outcome) => outcomes.Count(each => each == outcome);
int dead = mutants.Length - Count(Outcome.Survived);
Console.WriteLine(FormattableString.Invariant(
    $"{mutants.Length} mutants: {Count(Outcome.Killed)} killed, {Count(Outcome.TimedOut)} timed out, {Count(Outcome.Survived)} survived; ") +
    FormattableString.Invariant($"score {100.0 * dead / mutants.Length:0.0} % in {clock.Elapsed.TotalMinutes:0} min"));
return 0;

// Stryker puts the mutated assembly beside the tests while it tries the mutants, and removes it at the end: it is copied in between.
void MakeMutants()
{
    var start = new ProcessStartInfo("dotnet", ["stryker", "-f", Path.Combine(here, name + ".json"), "-O", output])
    {
        WorkingDirectory = project, RedirectStandardOutput = true, Environment = { ["IsMutated"] = "true" },
    };
    using Process stryker = Process.Start(start)!;
    while (stryker.StandardOutput.ReadLine() is string line)
    {
        Console.WriteLine(line);
        if (line.Contains("total mutants will be tested", StringComparison.Ordinal))
            Copy(build, mutated);
    }

    stryker.WaitForExit();
    if (!File.Exists(report) || !Directory.Exists(mutated))
        throw new InvalidOperationException("Stryker made no mutants.");
}

IEnumerable<Mutant> Mutants()
{
    using JsonDocument document = JsonDocument.Parse(File.ReadAllText(report));
    foreach (JsonProperty file in document.RootElement.GetProperty("files").EnumerateObject())
    {
        foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            if (mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored"))
            {
                yield return new Mutant(
                    mutant.GetProperty("id").GetString()!, Path.GetFileName(file.Name),
                    mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
                    mutant.GetProperty("mutatorName").GetString()!, mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" "));
            }
        }
    }
}

// The last try is without vectors and FMA.
Outcome Run(string id, string[] near, TimeSpan allowed)
{
    Outcome outcome = near.Length > 0 ? RunTests(near, id, allowed) : Outcome.Survived;
    if (outcome == Outcome.Survived)
        outcome = RunTests(quick, id, allowed);
    if (outcome == Outcome.Survived)
        outcome = RunTests(slow, id, allowed);
    return outcome == Outcome.Survived && name == "kernels" ? RunTests(quick, id, allowed, intrinsics: "0") : outcome;
}

Outcome RunTests(string[] filter, string id, TimeSpan allowed, string intrinsics = "1")
{
    var start = new ProcessStartInfo(Path.Combine(mutated, suite.Project), [.. filter, "-stoponfail", "-maxThreads", "1"])
    {
        WorkingDirectory = mutated, RedirectStandardOutput = true, RedirectStandardError = true,
        // The second variable names the mutant. A mutant may also allocate without end.
        Environment =
        {
            ["MUTANT"] = id, ["STRYKER_MUTANT_ID_CONTROL_VAR"] = "MUTANT",
            ["DOTNET_GCHeapHardLimit"] = "0x80000000", ["DOTNET_EnableHWIntrinsic"] = intrinsics,
        },
    };
    using Process process = Process.Start(start)!;
    process.OutputDataReceived += (_, _) => { };
    process.ErrorDataReceived += (_, _) => { };
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    if (process.WaitForExit(allowed))
        return process.ExitCode == 0 ? Outcome.Survived : Outcome.Killed;
    process.Kill(entireProcessTree: true);
    return Outcome.TimedOut;
}

static void Copy(string from, string to)
{
    foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
    {
        string target = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target, overwrite: true);
    }
}

internal enum Outcome
{
    Killed,
    TimedOut,
    Survived,
}

internal sealed record Mutant(string Id, string File, int Line, string Mutator, string Replacement)
{
    /// <summary>What the file is about, as tests are named.</summary>
    public string Subject => File.Split('.')[0].Replace("Analyzer", "", StringComparison.Ordinal);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {File}:{Line} {Mutator} => {Replacement}");
}
