using System.Diagnostics;
using System.Globalization;

namespace StaticTensors.Mutation;

/// <summary>A test method, the processor time that it takes, and the mutants in whose places it comes by.</summary>
internal sealed record Reach(string Method, TimeSpan Time, HashSet<int> Mutants)
{
    /// <summary>
    /// Measures each method of a suite once, by itself; those that an earlier run measured are read from its file. A method that fails without vectors, because
    /// it tests them, decides nothing then.
    /// </summary>
    public static Reach[] Of(Suite suite, TestProcess tests, bool vectors, string file)
    {
        string[] known = File.Exists(file) ? File.ReadAllLines(file) : [];
        foreach (string line in Measured(suite, tests, vectors, [.. known.Select(line => line.Split(' ')[0])]))
            File.AppendAllText(file, line + "\n");
        return [.. File.ReadLines(file).Select(Parse).Where(reach => vectors || reach.Mutants.Count > 0)];
    }

    private static IEnumerable<string> Measured(Suite suite, TestProcess tests, bool vectors, HashSet<string> known)
    {
        foreach (string method in Answer(StartupHook.List).Split(' ').Where(method => suite.Decides(method) && !known.Contains(method)))
        {
            string reached = Answer(StartupHook.Reach, method);
            Stopwatch clock = Stopwatch.StartNew();
            string failed = Answer(StartupHook.Try, "-1", method);
            if (failed.Length > 0 && vectors)
                throw new InvalidOperationException($"{failed} fails without a mutant.");
            if (failed.Length > 0)
                reached = "";
            yield return string.Create(CultureInfo.InvariantCulture, $"{method} {clock.Elapsed.TotalSeconds:0.000} {reached}");
        }

        string Answer(params string[] words) =>
            tests.Ask(TimeSpan.FromMinutes(20), words) ?? throw new InvalidOperationException($"The tests ended at: {string.Join(' ', words)}");
    }

    private static Reach Parse(string line)
    {
        string[] words = line.Split(' ');
        return new Reach(
            words[0], TimeSpan.FromSeconds(double.Parse(words[1], CultureInfo.InvariantCulture)),
            [.. words[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))]);
    }
}
