using System.Diagnostics;
using System.Globalization;

namespace StaticTensors.Benchmarks.Cold;

/// <summary>
/// The first call of a process: this program starts itself again, with nothing loaded or compiled yet, once only to start and once also to make a grid. The
/// second prints the time of its first call; the whole process is timed for both.
/// </summary>
internal static class ColdCommand
{
    private const int Launches = 10;
    private const double BoundInMilliseconds = 20;

    /// <summary>Runs in the child process: prints the time of the first call, or nothing.</summary>
    public static int Child(string[] arguments)
    {
        if (arguments is [FirstCall])
        {
            long before = Stopwatch.GetTimestamp();
            // The compiler does not know this stop, or it would answer the call.
            GC.KeepAlive(Tensor.Logspace(-3.0, Environment.ProcessorCount > 0 ? 3.0 : 2.0, num: 50));
            Console.Write(Stopwatch.GetElapsedTime(before).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            Console.Write(0.0.ToString(CultureInfo.InvariantCulture));
        }

        return 0;
    }

    public static int Run()
    {
        Figures figures = Measure();
        Console.WriteLine("| cold start, fastest of 10 processes | ms |");
        Console.WriteLine("|---|---|");
        Console.WriteLine($"| empty program, whole process | {figures.Empty:0.0} |");
        Console.WriteLine($"| program with one Tensor.Logspace(-3.0, 3.0, num: 50), whole process | {figures.Whole:0.0} |");
        Console.WriteLine($"| beyond the empty program | {figures.Whole - figures.Empty:0.0} |");
        Console.WriteLine($"| the first call alone, inside the process | {figures.Call:0.0} |");
        return 0;
    }

    public static string GoalRow()
    {
        Figures figures = Measure();
        double beyond = figures.Whole - figures.Empty;
        return $"| first call of a process, beyond an empty program's | ≤ {BoundInMilliseconds} ms | {beyond:0.0} ms | " +
            $"{(beyond <= BoundInMilliseconds ? "yes" : "**no**")} |";
    }

    private const string FirstCall = "first-call";

    private static Figures Measure()
    {
        var best = new Figures(double.MaxValue, double.MaxValue, double.MaxValue);
        for (int i = 0; i < Launches; i++)
        {
            (double empty, _) = Launch("nothing");
            (double whole, double call) = Launch(FirstCall);
            best = new Figures(Math.Min(best.Empty, empty), Math.Min(best.Whole, whole), Math.Min(best.Call, call));
        }

        return best;
    }

    private static (double Whole, double Call) Launch(string what)
    {
        string assembly = typeof(ColdCommand).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [assembly, "cold-child", what]) { RedirectStandardOutput = true };
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(before).TotalMilliseconds, double.Parse(output, CultureInfo.InvariantCulture));
    }

    private readonly record struct Figures(double Empty, double Whole, double Call);
}
