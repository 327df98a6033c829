namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>The command <c>diff</c>.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().With("old.yaml", ShopDocuments.Old).With("new.yaml", ShopDocuments.New);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("console", "console.txt")]
    [InlineData("markdown", "markdown.txt")]
    [InlineData("json", "json")]
    [InlineData("html", "html")]
    public async Task Report_is_the_expected_text(string format, string extension)
    {
        var run = (await _folder.RunAsync("diff", "old.yaml", "new.yaml", "--format", format)).Returns(0);

        var file = Repository.PathOf("tests/Cli.Tests/Expected/diff." + extension);
        if (Environment.GetEnvironmentVariable("CF1GEN_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, run.Output);
        }

        Assert.Equal(await File.ReadAllTextAsync(file), run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("new.yaml", "none", 0)]
    [InlineData("new.yaml", "breaking", 1)]
    [InlineData("new.yaml", "any", 1)]
    [InlineData("compatible.yaml", "breaking", 0)]
    [InlineData("compatible.yaml", "any", 1)]
    [InlineData("same.yaml", "any", 0)]
    public async Task Fail_on_chooses_the_changes_that_fail_the_command(string document, string failOn, int exitCode)
    {
        _folder.With("compatible.yaml", ShopDocuments.Compatible).With("same.yaml", ShopDocuments.Old);

        (await _folder.RunAsync("diff", "old.yaml", document, "--fail-on", failOn)).Returns(exitCode);
    }

    [Theory]
    [InlineData("report.md", "## `OldClient`: ")]
    [InlineData("out/report.html", "<!DOCTYPE html>\n")]
    [InlineData("report.json", "{\n")]
    [InlineData("report.txt", "Breaking changes\n")]
    public async Task Extension_of_the_output_chooses_the_form(string file, string start)
    {
        var run = (await _folder.RunAsync("diff", "old.yaml", "new.yaml", "--output", file)).Returns(0);

        Assert.StartsWith(start, _folder.Read(file), StringComparison.Ordinal);
        Assert.StartsWith(file + ": 5 breaking changes, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_the_old_document_are_kept_unless_pins_are_off()
    {
        _folder.With("renamed.yaml", ShopDocuments.Old.Replace("operationId: payOrder", "operationId: settleOrder", StringComparison.Ordinal)
            .Replace("/orders/{id}/pay:", "/orders/{id}/settle:", StringComparison.Ordinal));
        _folder.With("id.yaml", ShopDocuments.Old.Replace("operationId: listOrders", "operationId: searchOrders", StringComparison.Ordinal));

        var kept = (await _folder.RunAsync("diff", "old.yaml", "id.yaml", "--json")).Returns(0);
        var free = (await _folder.RunAsync("diff", "old.yaml", "id.yaml", "--json", "--no-pins")).Returns(0);

        Assert.Empty(Kinds(kept));
        Assert.Contains("renamed Orders.SearchAsync", Kinds(free));
        Assert.Contains("removed Orders.PayAsync", Kinds((await _folder.RunAsync("diff", "old.yaml", "renamed.yaml", "--json")).Returns(0)));
    }

    [Fact]
    public async Task Old_side_can_be_a_baseline()
    {
        (await _folder.RunAsync("baseline", "old.yaml", "--client-name", "ShopClient", "--namespace", "Acme")).Returns(0);

        var run = (await _folder.RunAsync("diff", "old.baseline.json", "new.yaml", "--json", "--fail-on", "breaking")).Returns(1);
        var documents = (await _folder.RunAsync("diff", "old.yaml", "new.yaml", "--json", "--client-name", "ShopClient", "--namespace", "Acme")).Returns(0);

        Assert.Equal(Kinds(documents), Kinds(run));
        Assert.True(run.Json.GetProperty("old").GetProperty("isRecorded").GetBoolean());
        Assert.Equal("Acme", run.Json.GetProperty("new").GetProperty("namespace").GetString());
        var removed = run.Json.GetProperty("changes").EnumerateArray().First(change => change.GetProperty("name").GetString() == "Orders.DeleteAsync");
        Assert.Equal("old.baseline.json", removed.GetProperty("old").GetProperty("file").GetString());
        Assert.StartsWith("\"DELETE /orders/{id}\": {", removed.GetProperty("old").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_with_one_file_name_have_the_names_that_a_build_would_give_them()
    {
        _folder.With("1/openapi.yaml", ShopDocuments.Old)
            .With("2/openapi.yaml", ShopDocuments.Old.Replace("title: Shop", "title: Store", StringComparison.Ordinal));

        var run = (await _folder.RunAsync("diff", "1/openapi.yaml", "2/openapi.yaml", "--json")).Returns(0);

        Assert.Contains("renamed StoreClient", Kinds(run));
    }

    [Fact]
    public async Task Settings_apply_to_both_documents()
    {
        var run = (await _folder.RunAsync("diff", "old.yaml", "new.yaml", "--json", "--include-paths", "/orders/{id}/pay")).Returns(0);

        Assert.Empty(Kinds(run));
    }

    [Theory]
    [InlineData("error: The document 'nothing.yaml' does not exist.\n", "nothing.yaml", "new.yaml")]
    [InlineData("error: The file 'old.baseline.json' is a baseline. Name the document.\n", "old.yaml", "old.baseline.json")]
    [InlineData("page.html(1,1): error CF1003: ", "page.html", "new.yaml")]
    [InlineData("page.html(1,1): error CF1003: ", "old.yaml", "page.html")]
    [InlineData("broken.baseline.json(1,1): error CF1301: ", "broken.baseline.json", "new.yaml")]
    [InlineData("later.baseline.json(1,3): error CF1301: ", "later.baseline.json", "new.yaml")]
    [InlineData("error: The options '--json' and '--format html' exclude each other.\n", "old.yaml", "new.yaml", "--json", "--format", "html")]
    [InlineData("error: The extension of 'report' is not .md, .json, .html or .txt. Specify --format.\n", "old.yaml", "new.yaml", "-o", "report")]
    [InlineData("error: Argument 'pdf' not recognized", "old.yaml", "new.yaml", "--format", "pdf")]
    public async Task Input_that_is_not_valid_is_an_error_with_its_location(string error, params string[] arguments)
    {
        (await _folder.RunAsync("baseline", "old.yaml")).Returns(0);
        _folder.With("page.html", "<!DOCTYPE html>").With("broken.baseline.json", "[]").With("later.baseline.json", """{ "cf1genBaseline": "9" }""");

        var run = (await _folder.RunAsync(["diff", .. arguments])).Returns(2);

        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Mass_removal_is_part_of_every_report()
    {
        _folder.With("truncated.yaml", ShopDocuments.Truncated);

        foreach (var format in new[] { "console", "markdown", "html" })
        {
            var run = (await _folder.RunAsync("diff", "old.yaml", "truncated.yaml", "--format", format)).Returns(0);
            Assert.Contains("4 of 5 operations are gone.", run.Output, StringComparison.Ordinal);
        }

        var json = (await _folder.RunAsync("diff", "old.yaml", "truncated.yaml", "--json")).Returns(0).Json.GetProperty("operations");
        Assert.True(json.GetProperty("isMassRemoval").GetBoolean());
        Assert.Equal(4, json.GetProperty("removed").GetInt32());
    }

    private static List<string> Kinds(CliRun run) =>
    [
        .. run.Json.GetProperty("changes").EnumerateArray()
            .Select(change => change.GetProperty("kind").GetString() + " " + change.GetProperty("name").GetString()),
    ];
}
