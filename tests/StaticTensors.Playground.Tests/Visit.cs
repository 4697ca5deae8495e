using Microsoft.Playwright;
using Xunit;

namespace StaticTensors.Playground.Tests;

/// <summary>One visit of the page, which must not have complained by its end.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    private Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url} failed");
        page.Response += (_, response) =>
        {
            if (!response.Ok && response.Status != 304)
                complaints.Add($"{response.Url}: {response.Status}");
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The line of C#.</summary>
    public ILocator Code => Page.Locator("#code");

    /// <summary>The elements as they are printed.</summary>
    public ILocator Values => Page.Locator("#values");

    public static async Task<Visit> To(IPage page, string address)
    {
        var visit = new Visit(page);
        await page.GotoAsync(address);
        await page.Locator("#function").WaitForAsync();
        return visit;
    }

    public async Task Type(string field, string text) => await Page.Locator($"#{field}").FillAsync(text);

    public async Task Choose(string field, string option) => await Page.Locator($"#{field}").SelectOptionAsync(option);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        Assert.Empty(complaints);
    }
}
