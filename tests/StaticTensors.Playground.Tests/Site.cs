using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

namespace StaticTensors.Playground.Tests;

/// <summary>The playground as it is published, served from a folder of a site as any host of static files would, and a browser.</summary>
public sealed class Site : IAsyncLifetime
{
    private const string Folder = "/library/playground";

    // As Debian, Ubuntu and Google name it.
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome"];

    private readonly string output = Directory.CreateTempSubdirectory("playground").FullName;
    private WebApplication? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the page is.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Repository.Run($"publish samples/Playground -c Release -v quiet -o \"{output}\"");
        server = Serve(Path.Combine(output, "wwwroot"));
        await server.StartAsync();
        string root = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = $"{root}{Folder}/";
        playwright = await Playwright.CreateAsync();
        string executable = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Browsers.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"None of {string.Join(", ", Browsers)} is installed.");
        // A page that is wrong stays wrong; a machine that is busy takes its time.
        Assertions.SetDefaultExpectTimeout(30_000);
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable });
    }

    /// <summary>Opens the page in a browser that knows nothing of earlier ones.</summary>
    public async Task<Visit> Open(string query = "", ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await browser!.NewContextAsync(
            new() { ColorScheme = scheme, ViewportSize = new() { Width = 1180, Height = 1000 }, Permissions = ["clipboard-read", "clipboard-write"] });
        context.SetDefaultTimeout(30_000);
        return await Visit.To(await context.NewPageAsync(), Address + query);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        Directory.Delete(output, recursive: true);
    }

    private static WebApplication Serve(string files)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(files),
            RequestPath = Folder,
            StaticFileOptions = { ServeUnknownFileTypes = true },
        });
        return server;
    }
}
