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

        // The first method that fails, or ""; null if the process ended. Each has its own limit: a mutant that hangs does so in one of them.
        string? Run(int id, IEnumerable<Reach> methods) =>
            methods.Select(reach => tests.Ask(TimeSpan.FromSeconds(10) + 3 * reach.Time, StartupHook.Try, $"{id}", reach.Method))
                .FirstOrDefault(failed => failed != "", "");
    }

    public void Dispose() => tests.Dispose();
}
