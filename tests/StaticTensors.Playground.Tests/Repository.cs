using System.Diagnostics;
using System.Reflection;
using Xunit;

namespace StaticTensors.Playground.Tests;

/// <summary>Where the sources are, and commands that run there.</summary>
internal static class Repository
{
    public static string Folder { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Repository").Value!;

    /// <summary>Begins a command of dotnet.</summary>
    public static Process Begin(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        // Of this test run's own build nothing may leak into others.
        foreach (string name in (string[])["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "DOTNET_HOST_PATH"])
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }

    /// <summary>Runs one to its end.</summary>
    public static async Task Run(string arguments)
    {
        using Process process = Begin(arguments);
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"dotnet {arguments} ended with {process.ExitCode}:\n{output}");
    }
}
