using System.Diagnostics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>More elements than an array or memory can hold: a clear error, after which the library still works.</summary>
public class HugeTests
{
    private const int TooMany = 2147483592;

    [Fact]
    public void More_than_an_array_holds_is_refused_before_anything_is_allocated()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (int num in (int[])[TooMany, int.MaxValue])
        {
            Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Linspace<byte>(0, 255, num));
            Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Logspace<double>(0, 1, num));
            Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Geomspace<Half>(1, 2, num));
            Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Linspace([0.0, 1.0], 2.0, num));
            Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Arange((long)num));
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    /// <summary>Runs this program again, with little memory.</summary>
    [Fact]
    public void Without_memory_there_is_an_exception_and_then_all_is_well()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!,
            ["-method", $"*{nameof(In_little_memory)}", "-explicit", "only"])
        { RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x8000000";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Contains("Total: 1,", output, StringComparison.Ordinal);
        Assert.True(process.ExitCode == 0, output);
    }

    [Fact(Explicit = true)]
    public void In_little_memory()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_GCHeapHardLimit") is null)
            return;
        Tensor<double> x = Tensor.Linspace(0.0, 1.0, num: 5);
        Assert.Throws<OutOfMemoryException>(() => Tensor.Linspace(0.0, 1.0, num: 100_000_000));
        Assert.Throws<OutOfMemoryException>(() => Tensor.BroadcastTo(x, [40_000_000, 5]));

        Tensor.Sum(x * x).Backward();
        Assert.Equal([0, 0.5, 1, 1.5, 2], x.Grad!.ToArray());
        Assert.Equal([1, 10, 100], Tensor.Logspace(0.0, 2.0, num: 3).ToArray());
        AbandonedBackward();
    }

    /// <summary>If memory runs out for gradients, none are set, and Backward can be called again later.</summary>
    private static void AbandonedBackward()
    {
        const int Length = 1 << 20;
        Tensor<double> x = Tensor.Linspace(0.0, 1.0, Length), square = x * x, sum = Tensor.Sum(square);
        var ballast = new List<double[]>();
        Action fill = () =>
        {
            while (true)
                ballast.Add(new double[Length]);
        };
        Assert.Throws<OutOfMemoryException>(fill);
        // Room for the gradient of the square, but not for those of its factors.
        ballast.RemoveAt(0);
        Assert.Throws<OutOfMemoryException>(() => sum.Backward());
        Assert.Equal((null, null, null), (sum.Grad, square.Grad, x.Grad));

        ballast.Clear();
        sum.Backward();
        Assert.Equal(2, x.Grad!.Item(-1));
    }

    /// <summary>Two gigabytes: by hand, with `-explicit only`.</summary>
    [Fact(Explicit = true)]
    public void An_array_as_long_as_there_can_be_is_filled()
    {
        Tensor<byte> ramp = Tensor.Linspace<byte>(0, 255, num: Array.MaxLength);
        Assert.Equal((0, 127, 255), (ramp.Item(0), ramp.Item(Array.MaxLength / 2), ramp.Item(-1)));
    }
}
