// Mutation testing: Stryker makes the mutants, and this tries them, in processes that each try many. Stryker's own runner reads a mapped file at every
// mutated place to find the active mutant, which is too slow for kernels; it also trusts what earlier mutants left behind in a process.
//
//     dotnet tool restore
//     dotnet run -c Release --project tests/Mutation -- kernels          exact, kernels or rules; only these mutants: kernels 17 1203
//
// A run goes on where the last one stopped; without the suite's folder in StrykerOutput it starts anew.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using StaticTensors.Mutation;

if (args is not [string name, .. var only] || Suite.All.FirstOrDefault(suite => suite.Name == name) is not { } suite)
{
    Console.Error.WriteLine($"Say what to mutate: {string.Join(", ", Suite.All.Select(suite => suite.Name))}.");
    return 2;
}

string here = typeof(Suite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Project").Value!;
var build = new MutatedBuild(suite, here);
Mutant[] mutants = build.Mutants();
string progress = Path.Combine(build.Output, "outcomes.txt");
ConcurrentDictionary<int, Outcome> outcomes = new(
    from line in File.Exists(progress) && only.Length == 0 ? File.ReadAllLines(progress) : []
    let words = line.Split(' ')
    select KeyValuePair.Create(int.Parse(words[1], CultureInfo.InvariantCulture), Enum.Parse<Outcome>(words[0])));
Mutant[] open = [.. mutants.Where(mutant => only.Length == 0 ? !outcomes.ContainsKey(mutant.Id) : only.Contains($"{mutant.Id}"))];
// Shuffled, so that an interrupted run has tried a sample.
new Random(1).Shuffle(open);

bool[] modes = suite.AlsoWithoutVectors ? [true, false] : [true];
Reach[][] reaches = [.. modes.Select(vectors =>
{
    using var tests = new TestProcess(suite, build.Folder, vectors);
    return Reach.Of(suite, tests, vectors, Path.Combine(build.Output, vectors ? "reach.txt" : "reach-without-vectors.txt"));
})];
Console.WriteLine($"{mutants.Length} mutants, {open.Length} to try; {reaches[0].Length} test methods");

Stopwatch clock = Stopwatch.StartNew();
var queue = new ConcurrentQueue<Mutant>(open);
await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() =>
{
    Trial[] trials = [.. modes.Select((vectors, i) => new Trial(new TestProcess(suite, build.Folder, vectors), reaches[i]))];
    while (queue.TryDequeue(out Mutant? mutant))
    {
        Outcome outcome = trials.Select(trial => trial.Of(mutant)).FirstOrDefault(outcome => outcome != Outcome.Survived, Outcome.Survived);
        outcomes[mutant.Id] = outcome;
        lock (progress)
        {
            if (only.Length == 0)
                File.AppendAllText(progress, $"{outcome} {mutant}\n");
        }

        if (outcome == Outcome.Survived)
            Console.WriteLine(mutant);
    }

    foreach (Trial trial in trials)
        trial.Dispose();
})));

int Count(Outcome outcome) => outcomes.Count(each => each.Value == outcome);
(int killed, int timedOut, int survived) = (Count(Outcome.Killed), Count(Outcome.TimedOut), Count(Outcome.Survived));
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{outcomes.Count} of {mutants.Length} mutants: {killed} killed, {timedOut} timed out, {survived} survived; score " +
    $"{100.0 * (killed + timedOut) / outcomes.Count:0.0} %; this run: {open.Length} in {clock.Elapsed.TotalMinutes:0} min"));
return 0;
