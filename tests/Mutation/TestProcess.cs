using System.Diagnostics;

namespace StaticTensors.Mutation;

/// <summary>A process of the mutated tests that answers requests (see <see cref="StartupHook"/>), and is started anew when it has ended.</summary>
internal sealed class TestProcess(Suite suite, string folder, bool vectors) : IDisposable
{
    private Process? process;

    /// <summary>The answer; null if the process ended instead. Takes at most so much processor time, or ten times as long with little of it.</summary>
    /// <exception cref="TimeoutException">There was no answer in time; the process has ended.</exception>
    public string? Ask(TimeSpan allowed, params IEnumerable<string> words)
    {
        process ??= Start();
        TimeSpan before = process.TotalProcessorTime;
        Stopwatch clock = Stopwatch.StartNew();
        process.StandardInput.WriteLine(string.Join(' ', words));
        process.StandardInput.Flush();
        Task<string?> answer = process.StandardOutput.ReadLineAsync();
        while (!answer.Wait(TimeSpan.FromMilliseconds(100)))
        {
            if (process.HasExited || (process.TotalProcessorTime - before < allowed && clock.Elapsed < 10 * allowed))
                continue;
            End();
            throw new TimeoutException();
        }

        if (answer.Result is null)
            End();
        return answer.Result;
    }

    /// <summary>Ends the process, so that the next request goes to a fresh one.</summary>
    public void End()
    {
        process?.Kill(entireProcessTree: true);
        process?.Dispose();
        process = null;
    }

    public void Dispose() => End();

    private Process Start()
    {
        var start = new ProcessStartInfo(Path.Combine(folder, suite.Project))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location, [StartupHook.Mutated] = suite.Assembly,
                // A mutant may allocate without end.
                ["DOTNET_GCHeapHardLimit"] = "0x80000000", ["DOTNET_EnableHWIntrinsic"] = vectors ? "1" : "0",
            },
        };
        Process started = Process.Start(start)!;
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        return started;
    }
}
