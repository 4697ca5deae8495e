namespace StaticTensors.Mutation;

/// <summary>Tries mutants on the tests that reach them, in one process for as long as it can be trusted.</summary>
internal sealed class Trial(TestProcess tests, Reach[] reaches) : IDisposable
{
    public Outcome Of(Mutant mutant)
    {
        // What static initializers do is seen by all tests of a process.
        bool isStatic = reaches.Any(reach => reach.InStatics.Contains(mutant.Id));
        if (isStatic)
            tests.End();
        // Tests whose class is named after the file notice most mutants; then the quick ones.
        Reach[] reaching =
        [
            .. reaches.Where(reach => isStatic || reach.Mutants.Contains(mutant.Id))
                .OrderBy(reach => !reach.Method.Contains(mutant.Subject, StringComparison.Ordinal)).ThenBy(reach => reach.Time),
        ];
        TimeSpan whole = Sum(reaching);
        // Most mutants are noticed in the first tenth of the time.
        int early = Enumerable.Range(0, reaching.Length).TakeWhile(i => 10 * Sum(reaching[..i]) < whole).Count();
        TimeSpan allowed = TimeSpan.FromSeconds(10) + (3 * whole);
        try
        {
            while (reaching.Length > 0)
            {
                // Earlier mutants may have left wrong values in what a process keeps: a fresh one decides, unless the failing test passes without a mutant.
                bool isFresh = tests.IsFresh;
                string? failed = Run(mutant.Id, isFresh ? reaching : reaching[..early]);
                if (failed != "" && (isFresh || (failed is not null && Run(-1, [reaching.First(reach => reach.Method == failed)]) == "")))
                    return Outcome.Killed;
                if (failed == "" && isFresh)
                    return Outcome.Survived;
                tests.End();
            }
        }
        catch (TimeoutException)
        {
            return Outcome.TimedOut;
        }

        return Outcome.Survived;

        string? Run(int id, IEnumerable<Reach> methods) => tests.Ask(allowed, [StartupHook.Try, $"{id}", .. methods.Select(reach => reach.Method)]);
    }

    private static TimeSpan Sum(IEnumerable<Reach> reaches) => reaches.Aggregate(TimeSpan.Zero, (sum, reach) => sum + reach.Time);

    public void Dispose() => tests.Dispose();
}
