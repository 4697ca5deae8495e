using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaticTensors.Playground.Tests;

/// <summary>The page in a real browser, as a visitor uses it.</summary>
public class BrowserTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_is_typed_and_chosen_is_answered()
    {
        await using Visit visit = await site.Open();
        await Expect(visit.Values).ToHaveTextAsync(Tensor.Logspace(2, 3, num: 4).ToString());
        await Expect(visit.Code).ToHaveTextAsync("Tensor<double> grid = Tensor.Logspace<double>(2, 3, num: 4);");

        await visit.Choose("function", "Geomspace");
        await visit.Choose("type", "int");
        await visit.Type("start", "1");
        await visit.Type("stop", "256");
        await visit.Type("num", "9");

        await Expect(visit.Values).ToHaveTextAsync("Tensor([  1,   2,   4,   8,  16,  32,  64, 128, 256], dtype=int32)");
        await Expect(visit.Code).ToHaveTextAsync("Tensor<int> grid = Tensor.Geomspace<int>(1, 256, num: 9);");
        await Expect(visit.Page.Locator("#plot circle")).ToHaveCountAsync(9);
        await Expect(visit.Page.Locator("#plot")).ToHaveAccessibleNameAsync("9 elements of Geomspace");

        await visit.Page.Locator("#endpoint").UncheckAsync();

        await Expect(visit.Values).ToHaveTextAsync(Tensor.Geomspace<int>(1, 256, num: 9, endpoint: false).ToString());
        await Expect(visit.Code).ToContainTextAsync("endpoint: false");
    }
}
