using Cf1Gen.Cli.Tests.Changes;
using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace Cf1Gen.Cli.Tests.Reports;

/// <summary>The page of a report in a real browser.</summary>
public sealed class ReportPageTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder()
        .With("old.yaml", ShopDocuments.Old)
        .With("new.yaml", ShopDocuments.New)
        .With("hostile-old.yaml", HostileDocument.Old)
        .With("hostile-new.yaml", HostileDocument.New);

    private readonly List<string> _problems = [];
    private readonly List<string> _requests = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Page_shows_the_changes_and_filters_them()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "old.yaml", "new.yaml");

        Assert.Equal("OldClient: 5 breaking changes, 3 other changes. The next version of the client is major.", await page.GetTitleAsync());
        Assert.Equal("8 of 8 changes", await TextOf(page, "#shown"));
        Assert.Contains("'Orders.DeleteAsync' (DELETE /orders/{id}) was removed.", await TextOf(page, "#removed-orders-deleteasync"), StringComparison.Ordinal);
        Assert.Equal("string", await TextOf(page, "#type-changed-orders-getasync-id .code del"));
        Assert.Equal("long", await TextOf(page, "#type-changed-orders-getasync-id .code ins"));
        Assert.Equal("total: { type: number }", await TextOf(page, "#type-changed-order-total .changed td.old:not(.number)"));
        Assert.Equal("total: { type: string }", await TextOf(page, "#type-changed-order-total .changed td.new:not(.number)"));

        await page.ClickAsync("input[value=breaking]");
        Assert.Equal(("5 of 8 changes", 5), (await TextOf(page, "#shown"), await VisibleAsync(page)));
        Assert.True(await page.EvaluateExpressionAsync<bool>("document.getElementById('other').hidden"));

        await page.ClickAsync("input[value=Removed]");
        Assert.Equal(("4 of 8 changes", 4), (await TextOf(page, "#shown"), await VisibleAsync(page)));

        await page.ClickAsync("input[value='']");
        await page.TypeAsync("input[type=search]", "refund");
        Assert.Equal(("1 of 8 changes", 1), (await TextOf(page, "#shown"), await VisibleAsync(page)));
        Assert.Empty(_problems);
    }

    [Fact]
    public async Task Page_can_be_read_without_its_script()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "old.yaml", "new.yaml", isScripted: false);

        Assert.Contains("display: none", await page.GetContentAsync(), StringComparison.Ordinal);
        Assert.Equal(8, (await page.QuerySelectorAllAsync(".change")).Length);
        Assert.Null(await (await page.QuerySelectorAsync("#filters")).BoundingBoxAsync());
        Assert.NotNull(await (await page.QuerySelectorAsync("#removed-orders-deleteasync")).BoundingBoxAsync());
    }

    [Fact]
    public async Task Script_of_a_hostile_document_does_not_run()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "hostile-old.yaml", "hostile-new.yaml");

        Assert.DoesNotContain("owned", await page.GetTitleAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.EvaluateExpressionAsync<int>("document.scripts.length"));
        Assert.Equal(0, await page.EvaluateExpressionAsync<int>("document.images.length"));
        Assert.Contains(HostileDocument.Script, await TextOf(page, "main"), StringComparison.Ordinal);
        Assert.All(_requests, request => Assert.True(request.StartsWith("file:", StringComparison.Ordinal) || request == "data:,", request));
        Assert.Empty(_problems);
    }

    [Theory]
    [InlineData(1280, "light")]
    [InlineData(1280, "dark")]
    [InlineData(360, "light")]
    [InlineData(360, "dark")]
    public async Task Page_fits_the_screen_and_its_text_has_contrast(int width, string scheme)
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "old.yaml", "new.yaml");
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 800 });
        await page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);

        Assert.True(await page.EvaluateExpressionAsync<int>("document.documentElement.scrollWidth") <= width);
        var background = await page.EvaluateExpressionAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Equal(scheme == "dark" ? "rgb(13, 17, 23)" : "rgb(246, 248, 250)", background);
        Assert.Empty(await page.EvaluateExpressionAsync<string[]>(ContrastScript.Text));
    }

    [Fact]
    public async Task Headings_and_ids_are_in_order()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "old.yaml", "new.yaml");

        var levels = await page.EvaluateExpressionAsync<int[]>(
            "[...document.querySelectorAll('h1,h2,h3,h4')].map(heading => Number(heading.tagName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        var ids = await page.EvaluateExpressionAsync<string[]>("[...document.querySelectorAll('[id]')].map(element => element.id)");
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(await page.EvaluateExpressionAsync<string[]>(
            "[...document.querySelectorAll('input')].filter(input => !input.labels.length).map(input => input.outerHTML)"));
    }

    private static async Task<string> TextOf(IPage page, string selector) =>
        await page.QuerySelectorAsync(selector).EvaluateFunctionAsync<string>("element => element.textContent");

    private static async Task<int> VisibleAsync(IPage page) =>
        await page.EvaluateExpressionAsync<int>("[...document.querySelectorAll('.change')].filter(change => change.checkVisibility()).length");

    private async Task<IPage> OpenAsync(IBrowser browser, string old, string @new, bool isScripted = true)
    {
        (await _folder.RunAsync("diff", old, @new, "--output", "report.html")).Returns(0);
        var page = await browser.NewPageAsync();
        await page.SetJavaScriptEnabledAsync(isScripted);
        page.Console += (_, e) => _problems.Add(e.Message.Text);
        page.PageError += (_, e) => _problems.Add(e.Message);
        page.Request += (_, e) => _requests.Add(e.Request.Url);
        page.RequestFailed += (_, e) => _problems.Add(e.Request.Url);
        await page.GoToAsync(new Uri(_folder.PathOf("report.html")).AbsoluteUri);
        return page;
    }
}
