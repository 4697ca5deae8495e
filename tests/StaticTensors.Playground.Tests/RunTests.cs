using System.Diagnostics;
using Xunit;

namespace StaticTensors.Playground.Tests;

/// <summary>The command of the documentation.</summary>
public class RunTests
{
    [Fact]
    public async Task Dotnet_run_serves_the_page()
    {
        // As it was built for these tests, on a port that is free.
        using Process process = Repository.Begin("run -c Release --no-build --project samples/Playground -- --urls http://127.0.0.1:0");
        try
        {
            const string Listening = "Now listening on: ";
            string? line = "";
            while (line is not null && !line.Contains(Listening, StringComparison.Ordinal))
                line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            string address = Assert.IsType<string>(line).Split(Listening)[1];

            using var client = new HttpClient();
            string page = await client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken);
            Assert.Contains("StaticTensors playground", page, StringComparison.Ordinal);
            string script = page.Split("<script src=\"")[1].Split('"')[0];
            string code = await client.GetStringAsync(new Uri(new Uri(address), script), TestContext.Current.CancellationToken);
            Assert.Contains("WebAssembly", code, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
