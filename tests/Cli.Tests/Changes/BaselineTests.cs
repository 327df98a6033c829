using System.Text.Json;

namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>The command <c>baseline</c>.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().With("shop.yaml", ShopDocuments.Old);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Baseline_is_written_next_to_the_document()
    {
        var run = (await _folder.RunAsync("baseline", "shop.yaml", "--namespace", "Acme")).Returns(0);

        Assert.Equal("shop.baseline.json: created, 5 operations, 4 types\n", run.Output);
        var baseline = JsonDocument.Parse(_folder.Read("shop.baseline.json")).RootElement;
        Assert.Equal("Acme", baseline.GetProperty("client").GetProperty("namespace").GetString());
        Assert.True(baseline.GetProperty("operations").TryGetProperty("DELETE /orders/{id}", out _));
        Assert.Equal(["shop.baseline.json", "shop.yaml"], _folder.Files("."));
    }

    [Fact]
    public async Task Second_run_changes_nothing_and_keeps_the_namespace()
    {
        (await _folder.RunAsync("baseline", "shop.yaml", "-o", "api/base.json", "--namespace", "Acme", "--client-name", "StoreClient")).Returns(0);
        var first = _folder.Read("api/base.json");

        var run = (await _folder.RunAsync("baseline", "shop.yaml", "-o", "api/base.json")).Returns(0);

        Assert.Equal("api/base.json: up to date, 5 operations, 4 types\n", run.Output);
        Assert.Equal(first, _folder.Read("api/base.json"));
    }

    [Fact]
    public async Task Update_reports_what_has_changed_and_accepts_it()
    {
        (await _folder.RunAsync("baseline", "shop.yaml")).Returns(0);
        _folder.With("shop.yaml", ShopDocuments.New);

        Assert.EndsWith(
            "shop.baseline.json: not up to date, 5 operations, 4 types\n",
            (await _folder.RunAsync("baseline", "shop.yaml", "--check")).Returns(1).Output,
            StringComparison.Ordinal);
        var run = (await _folder.RunAsync("baseline", "shop.yaml")).Returns(0);

        Assert.StartsWith("Breaking changes\n\nOrders.DeleteAsync\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("shop.baseline.json: updated, 5 operations, 4 types\n", run.Output, StringComparison.Ordinal);
        (await _folder.RunAsync("baseline", "shop.yaml", "--check")).Returns(0);
    }

    [Fact]
    public async Task Names_stay_unless_they_are_reset()
    {
        (await _folder.RunAsync("baseline", "shop.yaml")).Returns(0);
        _folder.With("shop.yaml", ShopDocuments.Old.Replace("operationId: listOrders", "operationId: searchOrders", StringComparison.Ordinal));

        (await _folder.RunAsync("baseline", "shop.yaml")).Returns(0);
        Assert.Contains("\"method\": \"Orders.ListAsync\"", _folder.Read("shop.baseline.json"), StringComparison.Ordinal);

        var run = (await _folder.RunAsync("baseline", "shop.yaml", "--reset-names")).Returns(0);
        Assert.Contains("'Orders.ListAsync' is 'Orders.SearchAsync' now", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"method\": \"Orders.SearchAsync\"", _folder.Read("shop.baseline.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_fails_without_a_file_and_ignores_line_endings()
    {
        Assert.Equal(
            "shop.baseline.json: does not exist, 5 operations, 4 types\n",
            (await _folder.RunAsync("baseline", "shop.yaml", "--check")).Returns(1).Output);
        Assert.False(File.Exists(_folder.PathOf("shop.baseline.json")));

        (await _folder.RunAsync("baseline", "shop.yaml")).Returns(0);
        _folder.With("shop.baseline.json", _folder.Read("shop.baseline.json").ReplaceLineEndings("\r\n"));
        (await _folder.RunAsync("baseline", "shop.yaml", "--check")).Returns(0);
    }

    [Fact]
    public async Task Json_contains_the_report()
    {
        (await _folder.RunAsync("baseline", "shop.yaml")).Returns(0);
        _folder.With("shop.yaml", ShopDocuments.New);

        var json = (await _folder.RunAsync("baseline", "shop.yaml", "--json", "--check")).Returns(1).Json;

        Assert.Equal("shop.baseline.json", json.GetProperty("baseline").GetString());
        Assert.False(json.GetProperty("isUpToDate").GetBoolean());
        Assert.Equal(5, json.GetProperty("report").GetProperty("breaking").GetInt32());
    }

    [Fact]
    public async Task File_with_a_conflict_is_replaced_when_no_names_are_kept()
    {
        _folder.With("shop.baseline.json", "{\n<<<<<<< HEAD\n}\n");

        var kept = (await _folder.RunAsync("baseline", "shop.yaml")).Returns(2);
        Assert.Contains("Restore it, or write it again with 'cf1gen baseline --reset-names'.", kept.Error, StringComparison.Ordinal);

        (await _folder.RunAsync("baseline", "shop.yaml", "--reset-names")).Returns(0);
        (await _folder.RunAsync("baseline", "shop.yaml", "--check")).Returns(0);
    }

    [Theory]
    [InlineData("error: The document 'nothing.yaml' does not exist.\n", "nothing.yaml")]
    [InlineData("error: The file 'shop.yaml' is the document. Name another file for the baseline.\n", "shop.yaml", "-o", "shop.yaml")]
    [InlineData("broken.json(1,1): error CF1301: ", "shop.yaml", "-o", "broken.json")]
    [InlineData("broken.json(1,1): error CF1003: ", "broken.json", "-o", "new.json")]
    public async Task Input_that_is_not_valid_is_an_error_and_nothing_is_written(string error, params string[] arguments)
    {
        _folder.With("broken.json", "[]");

        var run = (await _folder.RunAsync(["baseline", .. arguments])).Returns(2);

        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Equal("[]", _folder.Read("broken.json"));
        Assert.Equal(["broken.json", "shop.yaml"], _folder.Files("."));
    }
}
