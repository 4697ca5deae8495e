using System.Globalization;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

/// <summary>
/// Runs in the process of the tests before their Main, because DOTNET_STARTUP_HOOKS names this assembly: answers requests from the standard input, one a
/// line, until it ends. The runtime looks for this name, without a namespace.
/// </summary>
internal static class StartupHook
{
    /// <summary>The variable with the name of the mutated assembly.</summary>
    public const string Mutated = "MUTATED_ASSEMBLY";

    /// <summary>The request for the names of all test methods.</summary>
    public const string List = "list";

    /// <summary>The request for the mutants that a method reaches: reach METHOD.</summary>
    public const string Reach = "reach";

    /// <summary>The request to run a method; its name is the answer if it fails: try MUTANT METHOD</summary>
    public const string Try = "try";

    public static void Initialize()
    {
        // Not for processes that a test starts.
        Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", null);
        TextWriter answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        Serve(Console.In, answers).GetAwaiter().GetResult();
        Environment.Exit(0);
    }

    private static async Task Serve(TextReader requests, TextWriter answers)
    {
        Assembly tests = Assembly.GetEntryAssembly()!;
        Type control = Assembly.Load(Environment.GetEnvironmentVariable(Mutated)!).GetTypes().Single(type => type.Name == "MutantControl");
        var configuration = new TestAssemblyConfiguration
        {
            PreEnumerateTheories = false,
            ParallelMode = ParallelMode.None,
            StopOnFail = true,
        };
        TestContext.SetForInitialization(null, false, false);
        ITestFramework framework = RegisteredEngineConfig.GetTestFramework(tests, null);
        ITestFrameworkExecutor executor = framework.GetExecutor(tests);
        ITestFrameworkExecutionOptions options = TestFrameworkOptions.ForExecution(configuration);
        var cases = new List<ITestCase>();
        await framework.GetDiscoverer(tests).Find(
            found =>
            {
                cases.Add(found);
                return new(true);
            }, TestFrameworkOptions.ForDiscovery(configuration)).ConfigureAwait(false);
        ILookup<string, ITestCase> methods = cases.ToLookup(found => $"{found.TestClassName}.{found.TestMethodName}");

        while (await requests.ReadLineAsync().ConfigureAwait(false) is { } request)
        {
            string[] words = request.Split(' ');
            answers.WriteLine(words[0] switch
            {
                List => string.Join(' ', methods.Select(method => method.Key)),
                Reach => await Reached(words[1]).ConfigureAwait(false),
                _ => await Failed(int.Parse(words[1], CultureInfo.InvariantCulture), words[2]).ConfigureAwait(false),
            });
            await answers.FlushAsync().ConfigureAwait(false);
        }

        async Task<string> Failed(int mutant, string method)
        {
            control.GetField("ActiveMutant")!.SetValue(null, mutant);
            var failures = new Failures();
            await executor.RunTestCases([.. methods[method]], failures, options).ConfigureAwait(false);
            return failures.Any ? method : "";
        }

        async Task<string> Reached(string method)
        {
            FieldInfo capture = control.GetField("CaptureCoverage")!;
            capture.SetValue(null, true);
            await Failed(-1, method).ConfigureAwait(false);
            capture.SetValue(null, false);
            return string.Join(',', ((IList<int>[])control.GetMethod("GetCoverageData")!.Invoke(null, null)!)[0]);
        }
    }

    /// <summary>Whether a test failed, or what surrounds it.</summary>
    private sealed class Failures : IMessageSink
    {
        public bool Any { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            Any |= message is ITestFailed or IErrorMessage or ITestCleanupFailure or ITestCaseCleanupFailure or ITestMethodCleanupFailure
                or ITestClassCleanupFailure or ITestCollectionCleanupFailure or ITestAssemblyCleanupFailure;
            return !Any;
        }
    }
}
