namespace StaticTensors.Mutation;

/// <summary>Tries mutants on the tests that reach them, in one process for as long as it can be trusted.</summary>
internal sealed class Trial(TestProcess tests, Reach[] reaches) : IDisposable
{
    public Outcome Of(Mutant mutant)
    {
        // A static initializer runs once in a process, for all tests.
        if (mutant.IsStatic)
            tests.End();
        // Tests whose class is named after the file notice most mutants; then the quick ones.
        Reach[] reaching =
        [
            .. reaches.Where(reach => mutant.IsStatic || reach.Mutants.Contains(mutant.Id))
                .OrderBy(reach => !reach.Method.Contains(mutant.Subject, StringComparison.Ordinal)).ThenBy(reach => reach.Time),
        ];
        TimeSpan allowed = TimeSpan.FromSeconds(10) + (3 * reaching.Aggregate(TimeSpan.Zero, (sum, reach) => sum + reach.Time));
        try
        {
            string? failed = Run(mutant.Id, reaching);
            // What earlier mutants left behind in the process may fail a test: then it fails without a mutant too. Or it may keep all tests from failing. A
            // fresh process decides.
            if (failed is null or "" || Run(-1, reaching.Where(reach => reach.Method == failed)) != "")
            {
                tests.End();
                failed = Run(mutant.Id, reaching);
            }

            return failed == "" ? Outcome.Survived : Outcome.Killed;
        }
        catch (TimeoutException)
        {
            return Outcome.TimedOut;
        }

        string? Run(int id, IEnumerable<Reach> methods) => tests.Ask(allowed, [StartupHook.Try, $"{id}", .. methods.Select(reach => reach.Method)]);
    }

    public void Dispose() => tests.Dispose();
}
