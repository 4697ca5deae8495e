using System.Globalization;
using System.Web;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaticTensors.Playground.Tests;

/// <summary>The page in a real browser, as a visitor uses it.</summary>
public class BrowserTests(Site site) : IClassFixture<Site>
{
    private const string ByteAnd256 = "?function=Linspace&type=byte&start=0&stop=256&num=50";

    // What the library says to a byte and 256.
    private static readonly string Refusal = Assert.Throws<OverflowException>(() => Tensor.Linspace<byte>(0, Convert.ToInt32("256", 10), num: 50)).Message;

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
        await Expect(visit.Page.Locator("#plot")).ToHaveAccessibleDescriptionAsync("9 points over their indices, on a logarithmic axis from 1 to 256.");
        await Expect(visit.Page.Locator("#status")).ToHaveTextAsync("9 elements, from 1 to 256.");

        await visit.Page.Locator("#endpoint").UncheckAsync();

        await Expect(visit.Values).ToHaveTextAsync(Tensor.Geomspace<int>(1, 256, num: 9, endpoint: false).ToString());
        await Expect(visit.Code).ToContainTextAsync("endpoint: false");

        await visit.Page.Locator("#copy").ClickAsync();

        await Expect(visit.Page.GetByText("Copied.")).ToBeVisibleAsync();
        Assert.Equal(await visit.Code.TextContentAsync(), await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_byte_and_256_are_refused_in_the_words_of_the_library()
    {
        await using Visit visit = await site.Open();
        await visit.Choose("function", "Linspace");
        await visit.Choose("type", "byte");
        await visit.Type("start", "0");
        await visit.Type("num", "50");
        await visit.Type("stop", "256");

        ILocator alert = visit.Page.GetByRole(AriaRole.Alert);
        await Expect(alert.GetByRole(AriaRole.Heading)).ToHaveTextAsync("OverflowException");
        await Expect(alert.Locator("#refusal")).ToHaveTextAsync(Refusal);
        await Expect(visit.Page.Locator(".remarks li")).ToHaveTextAsync($"error STEN0004 {Refusal}");
        await Expect(visit.Values).ToHaveCountAsync(0);

        await visit.Type("stop", "255");

        await Expect(alert).ToBeEmptyAsync();
        await Expect(visit.Values).ToHaveTextAsync(Tensor.Linspace<byte>(0, 255, num: 50).ToString());
    }

    [Fact]
    public async Task What_is_no_number_is_said_where_it_was_typed()
    {
        await using Visit visit = await site.Open();
        await visit.Type("num", "many");

        await Expect(visit.Page.Locator("#num")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(visit.Page.Locator("#num")).ToHaveAccessibleDescriptionAsync("num “many” is no int: write a whole number, at most 2147483647.");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("“many” is no int");
        await Expect(visit.Code).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_editor_is_asked_about_values_that_are_right()
    {
        await using Visit visit = await site.Open("?function=Logspace&type=double&start=1&stop=100&num=3");
        await Expect(visit.Page.Locator(".remarks li")).ToHaveTextAsync(
            "info STEN0018 Logspace takes exponents: from 10^1 to 10^100; Geomspace takes the ends themselves");
    }

    [Fact]
    public async Task The_keyboard_alone_suffices()
    {
        await using Visit visit = await site.Open();
        IKeyboard keyboard = visit.Page.Keyboard;
        foreach ((string field, string keys) in (IEnumerable<(string, string)>)
            [("function", "Geo"), ("type", "int"), ("start", "1"), ("stop", "256"), ("num", "9"), ("constant", ""), ("endpoint", " ")])
        {
            await keyboard.PressAsync("Tab");
            await Expect(visit.Page.Locator($"#{field}")).ToBeFocusedAsync();
            Assert.Equal("solid", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
            await keyboard.TypeAsync(keys);
        }

        await Expect(visit.Values).ToHaveTextAsync(Tensor.Geomspace<int>(1, 256, num: 9, endpoint: false).ToString());

        for (int i = 0; !await visit.Page.Locator("#copy").EvaluateAsync<bool>("button => button === document.activeElement"); i++)
        {
            Assert.InRange(i, 0, 20);
            await keyboard.PressAsync("Tab");
        }

        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByText("Copied.")).ToBeVisibleAsync();

        // What scrolls can be scrolled, and the examples can be followed.
        await keyboard.PressAsync("Tab");
        await Expect(visit.Values).ToBeFocusedAsync();
        await visit.Page.GetByText("A piano's 88 keys").FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(visit.Code).ToHaveTextAsync("Tensor<double> grid = Tensor.PerOctave<double>(27.5, 4200, samples: 12);");
    }

    [Fact]
    public async Task A_link_opens_the_grid_that_it_was_copied_from()
    {
        await using Visit visit = await site.Open("?function=Arange&type=decimal&start=0.1&stop=0.5&step=0.1");
        await Expect(visit.Values).ToHaveTextAsync("Tensor([0.1, 0.2, 0.3, 0.4], dtype=decimal)");

        await visit.Type("stop", "0.4");
        await visit.Choose("constant", "true");

        await Expect(visit.Code).ToHaveTextAsync("Tensor<decimal> grid = Tensor.Arange<decimal>(0.1m, 0.4m, 0.1m, constant: true);");
        Assert.Equal("function=Arange&type=decimal&start=0.1&stop=0.4&step=0.1&constant=true", new Uri(visit.Page.Url).Query.TrimStart('?'));

        await visit.Page.ReloadAsync();
        await Expect(visit.Values).ToHaveTextAsync("Tensor([0.1, 0.2, 0.3], dtype=decimal)");

        await visit.Page.GetByText("byte ends at 255").ClickAsync();
        await Expect(visit.Page.Locator("#refusal")).ToHaveTextAsync(Refusal);
        await visit.Page.GoBackAsync();
        await Expect(visit.Values).ToHaveTextAsync("Tensor([0.1, 0.2, 0.3], dtype=decimal)");
    }

    [Fact]
    public async Task An_odd_text_survives_a_link()
    {
        const string Odd = "1 + 1 & <b>2</b>=#%";
        await using Visit visit = await site.Open($"?start={HttpUtility.UrlEncode(Odd)}&type=string&num=&function=Eval");
        await Expect(visit.Page.Locator("#start")).ToHaveValueAsync(Odd);
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync($"“{Odd}” is no number");
    }

    [Fact]
    public async Task The_errors_are_the_distances_of_the_numbers_beside_them()
    {
        await using Visit visit = await site.Open("?function=Logspace&type=double&start=-300&stop=300&num=200");
        string[][] rows = [.. (await visit.Page.Locator("tbody tr").AllInnerTextsAsync()).Select(row => row.Split('\t'))];

        Assert.Equal(Tensor.Logspace(-300, 300, num: 200).ToArray(), rows.Select(row => Number(row[1])));
        Assert.All(rows, row => Assert.Equal(
            Math.Abs(BitConverter.DoubleToInt64Bits(Number(row[1])) - BitConverter.DoubleToInt64Bits(Number(row[2]))), Number(row[3])));
        // Some of the loop's powers are hundreds of ulp off on any machine: the exponent was rounded.
        double worst = rows.Max(row => Number(row[3]));
        Assert.InRange(worst, 100, 5000);
        await Expect(visit.Page.Locator("#worst")).ToContainTextAsync($"by at most {worst.ToString("N0", CultureInfo.InvariantCulture)} ulp");

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(ColorScheme.Light, "")]
    [InlineData(ColorScheme.Dark, "")]
    [InlineData(ColorScheme.Light, ByteAnd256)]
    [InlineData(ColorScheme.Dark, ByteAnd256)]
    [InlineData(ColorScheme.Dark, "?start=x&stop=1e-300")]
    public async Task Nobody_is_kept_from_using_it(ColorScheme scheme, string query)
    {
        await using Visit visit = await site.Open(query, scheme);
        AxeResult result = await visit.Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }

    [Fact]
    public async Task A_narrow_screen_need_not_be_scrolled_sideways()
    {
        await using Visit visit = await site.Open("?function=Logspace&type=double&start=-300&stop=300&num=200");
        await visit.Page.SetViewportSizeAsync(360, 640);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 200, 360);
    }

    /// <summary>Only when asked for: the picture in the repository changes when somebody wants it to.</summary>
    [Fact(Explicit = true)]
    public async Task The_picture_of_the_documentation()
    {
        await using Visit visit = await site.Open("?function=Logspace&type=double&start=-300&stop=300&num=12");
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Folder, "docs", "playground.png"), FullPage = true });
    }
}
