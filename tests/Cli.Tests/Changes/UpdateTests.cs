using System.Security.Cryptography;
using System.Text;

namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>The command <c>update</c> with files.</summary>
public sealed class UpdateTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().With("shop.yaml", ShopDocuments.Old).With("vendor/new.yaml", ShopDocuments.New);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_is_replaced_after_a_report()
    {
        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml")).Returns(0);

        Assert.StartsWith("Breaking changes\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("shop.yaml:19 -> vendor/new.yaml:19\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\nshop.yaml: updated from vendor/new.yaml (SHA-256 {HashOf(ShopDocuments.New)})\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(ShopDocuments.New, _folder.Read("shop.yaml"));
        AssertNoOtherFiles();
    }

    [Fact]
    public async Task Bytes_stay_as_they_are()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ShopDocuments.New.ReplaceLineEndings("\r\n").TrimEnd())];
        _folder.With("vendor/new.yaml", bytes);

        (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml")).Returns(0);

        Assert.Equal(bytes, File.ReadAllBytes(_folder.PathOf("shop.yaml")));
    }

    [Fact]
    public async Task Dry_run_writes_nothing()
    {
        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--dry-run")).Returns(0);

        Assert.Contains("shop.yaml: would be updated from vendor/new.yaml", run.Output, StringComparison.Ordinal);
        Assert.Equal(ShopDocuments.Old, _folder.Read("shop.yaml"));
        AssertNoOtherFiles();
    }

    [Fact]
    public async Task Same_document_changes_nothing()
    {
        _folder.With("vendor/new.yaml", ShopDocuments.Old);
        var time = File.GetLastWriteTimeUtc(_folder.PathOf("shop.yaml"));

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml")).Returns(0);

        Assert.Equal($"shop.yaml: up to date with vendor/new.yaml (SHA-256 {HashOf(ShopDocuments.Old)})\n", run.Output);
        Assert.Equal(time, File.GetLastWriteTimeUtc(_folder.PathOf("shop.yaml")));
    }

    [Fact]
    public async Task Document_that_does_not_exist_is_created()
    {
        var run = (await _folder.RunAsync("update", "store.yaml", "--from", "vendor/new.yaml")).Returns(0);

        Assert.StartsWith("store.yaml: created from vendor/new.yaml", run.Output, StringComparison.Ordinal);
        Assert.Equal(ShopDocuments.New, _folder.Read("store.yaml"));
    }

    [Fact]
    public async Task Client_is_compared_with_the_baseline_next_to_the_document()
    {
        (await _folder.RunAsync("baseline", "shop.yaml", "--namespace", "Acme", "--client-name", "StoreClient")).Returns(0);
        _folder.With("shop.yaml", ShopDocuments.Compatible);

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--report", "changes.md", "--json")).Returns(0);

        var report = run.Json.GetProperty("report");
        Assert.Equal("shop.baseline.json", report.GetProperty("old").GetProperty("file").GetString());
        Assert.Equal("StoreClient", report.GetProperty("new").GetProperty("client").GetString());
        Assert.Contains(report.GetProperty("changes").EnumerateArray(), change => change.GetProperty("name").GetString() == "Order.Paid");
        Assert.StartsWith("## `StoreClient`: ", _folder.Read("changes.md"), StringComparison.Ordinal);

        _folder.With("shop.yaml", ShopDocuments.Old);
        var text = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml")).Returns(0).Output;
        Assert.EndsWith("To accept the changes, run 'cf1gen baseline shop.yaml'.\n", text, StringComparison.Ordinal);
        Assert.Contains("shop.yaml:19 -> vendor/new.yaml:19\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--timeout", "abc")]
    [InlineData("--timeout", "0")]
    [InlineData("--max-size", "99999999999")]
    public async Task Number_that_is_not_valid_is_an_error(string option, string value)
    {
        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", option, value)).Returns(2);

        Assert.StartsWith($"error: The value '{value}' of '{option}' is not a number from 1 to 10000.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ShopDocuments.Old, _folder.Read("shop.yaml"));
    }

    [Fact]
    public async Task Report_that_cannot_be_written_leaves_the_document()
    {
        Directory.CreateDirectory(_folder.PathOf("report.html"));

        (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--report", "report.html")).Returns(2);

        Assert.Equal(ShopDocuments.Old, _folder.Read("shop.yaml"));
    }

    [Fact]
    public async Task Command_that_accepts_the_changes_has_the_options()
    {
        _folder.With("my fixes.yaml", "overlay: 1.0.0\ninfo: { title: A, version: '1' }\nactions:\n  - target: $.info\n    update: { x-note: a }\n");
        (await _folder.RunAsync("baseline", "shop.yaml")).Returns(0);

        var run = (await _folder.RunAsync(
            "update", "shop.yaml", "--from", "vendor/new.yaml", "--overlay", "my fixes.yaml", "--errata", "Cloudflare", "--strict")).Returns(0);

        Assert.EndsWith(
            "run 'cf1gen baseline shop.yaml --overlay \"my fixes.yaml\" --errata Cloudflare --strict'.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_title_renames_a_client_that_has_the_default_name()
    {
        _folder.With("openapi.yaml", ShopDocuments.Old).With("vendor/new.yaml", ShopDocuments.Old.Replace("title: Shop", "title: Store", StringComparison.Ordinal));
        (await _folder.RunAsync("baseline", "openapi.yaml", "--namespace", "Acme.Shop")).Returns(0);

        var run = (await _folder.RunAsync("update", "openapi.yaml", "--from", "vendor/new.yaml", "--dry-run")).Returns(0);
        var named = (await _folder.RunAsync("update", "openapi.yaml", "--from", "vendor/new.yaml", "--dry-run", "--client-name", "ShopClient")).Returns(0);

        Assert.Contains("The root client 'ShopClient' is 'StoreClient' now", run.Output, StringComparison.Ordinal);
        Assert.Contains("The namespace 'Acme.Shop' is 'Acme.Store' now", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("StoreClient", named.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlays_are_applied_and_actions_without_effect_are_listed()
    {
        _folder.With("fixes.yaml", """
            overlay: 1.0.0
            info: { title: Fixes, version: "1" }
            actions:
              - target: $.paths['/orders/{id}'].delete
                update: { x-cf1gen-method: Remove }
              - target: $.components.schemas.Order.properties.total
                update: { type: string }
              - target: $.paths['/orders'].get
                update: { x-cf1gen-method: Search }

            """);

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--overlay", "fixes.yaml")).Returns(0);
        Assert.Contains("'Orders.RemoveAsync' (DELETE /orders/{id}) was removed", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Actions of overlays without a target in the new document:\n  fixes.yaml(4,", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Actions of overlays that the new document does not need:\n  fixes.yaml(6,", run.Output, StringComparison.Ordinal);

        _folder.With("shop.yaml", ShopDocuments.Old);
        var json = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--overlay", "fixes.yaml", "--json")).Returns(0).Json;
        Assert.Equal("CF1106", Assert.Single(json.GetProperty("staleActions").EnumerateArray().ToList()).GetProperty("id").GetString());
        Assert.Equal("CF1107", Assert.Single(json.GetProperty("actionsNotNeeded").EnumerateArray().ToList()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task File_that_is_not_valid_can_be_replaced()
    {
        _folder.With("shop.yaml", "<html>");

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml")).Returns(0);

        Assert.StartsWith("The file 'shop.yaml' is not a valid document, and its client is not compared.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ShopDocuments.New, _folder.Read("shop.yaml"));
    }

    [Fact]
    public async Task Link_and_mode_of_the_file_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes, and links require a privilege.");
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead;
        File.CreateSymbolicLink(_folder.PathOf("link.yaml"), "shop.yaml");
        File.SetUnixFileMode(_folder.PathOf("shop.yaml"), Mode);

        (await _folder.RunAsync("update", "link.yaml", "--from", "vendor/new.yaml")).Returns(0);

        Assert.Equal("shop.yaml", new FileInfo(_folder.PathOf("link.yaml")).LinkTarget);
        Assert.Equal(ShopDocuments.New, _folder.Read("shop.yaml"));
        Assert.Equal(Mode, File.GetUnixFileMode(_folder.PathOf("shop.yaml")));
    }

    [Theory]
    [InlineData("missing", "lacks 4 of the 5 operations, for example 'Orders.CreateAsync'. If that is intended, specify '--allow-removal'.")]
    [InlineData("half", "less than half of the", "specify '--allow-removal'.")]
    public async Task Document_that_lacks_much_is_refused_unless_that_is_allowed(string kind, params string[] messages)
    {
        var padding = "# " + new string('-', 4000) + "\n";
        _folder.With("shop.yaml", kind == "half" ? padding + ShopDocuments.Old : ShopDocuments.Old)
            .With("vendor/new.yaml", kind == "half" ? ShopDocuments.New : ShopDocuments.Truncated);
        var before = _folder.Read("shop.yaml");

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml")).Returns(3);

        Assert.All(messages, message => Assert.Contains(message, run.Error, StringComparison.Ordinal));
        Assert.Equal(before, _folder.Read("shop.yaml"));
        (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--allow-removal")).Returns(0);
        AssertNoOtherFiles();
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><head><title>Sign\n in</title></head></html>", "is a page with the title 'Sign in', not an OpenAPI document.")]
    [InlineData("\ufeff  <HTML><body>Not found</body></HTML>", "is a page, not an OpenAPI document.")]
    [InlineData("<?xml version=\"1.0\"?><error/>", "is a page, not an OpenAPI document.")]
    [InlineData("", "is empty.")]
    [InlineData(" \r\n", "is empty.")]
    [InlineData("{ \"openapi\": \"3.0.3\", \"info\": { \"ti", "is not a complete OpenAPI document. Line 1, column ")]
    [InlineData("{ \"message\": \"rate limit\" }", "is not a complete OpenAPI document. Line 1, column 1: ")]
    [InlineData("Not found", "is not a complete OpenAPI document. Line 1, column 1: ")]
    public async Task File_that_is_not_a_document_is_refused(string text, string message)
    {
        _folder.With("vendor/new.yaml", text);

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--allow-removal")).Returns(3);

        Assert.StartsWith("error: 'vendor/new.yaml' " + message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(ShopDocuments.Old, _folder.Read("shop.yaml"));
        AssertNoOtherFiles();
    }

    [Fact]
    public async Task Hash_has_to_match()
    {
        var hash = HashOf(ShopDocuments.New);
        var other = HashOf(ShopDocuments.Old);

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--sha256", other)).Returns(3);
        Assert.Equal($"error: 'vendor/new.yaml' has the SHA-256 hash {hash}, not {other}.\n", run.Error);
        Assert.Equal(ShopDocuments.Old, _folder.Read("shop.yaml"));

        (await _folder.RunAsync("update", "shop.yaml", "--from", "vendor/new.yaml", "--sha256", hash.ToUpperInvariant())).Returns(0);
    }

    [Theory]
    [InlineData("error: Option '--from' is required", "shop.yaml")]
    [InlineData("error: The document 'vendor/old.yaml' does not exist.", "shop.yaml", "--from", "vendor/old.yaml")]
    [InlineData("error: The file 'shop.yaml' is the document that it would replace.", "shop.yaml", "--from", "shop.yaml")]
    [InlineData("error: The value 'abc' of '--sha256' does not consist of 64 hexadecimal digits.", "shop.yaml", "--from", "vendor/new.yaml", "--sha256", "abc")]
    [InlineData("error: The scheme 'ftp' of '--from' is neither https nor http.", "shop.yaml", "--from", "ftp://vendor.example/a.json")]
    [InlineData("error: The baseline 'b.json' does not exist.", "shop.yaml", "--from", "vendor/new.yaml", "--baseline", "b.json")]
    [InlineData("error: The extension of 'r.pdf' is not .md, .json, .html or .txt.", "shop.yaml", "--from", "vendor/new.yaml", "--report", "r.pdf")]
    [InlineData("error: The value '0' of '--timeout' is not a number from 1 to 10000.", "shop.yaml", "--from", "vendor/new.yaml", "--timeout", "0")]
    public async Task Arguments_that_are_not_valid_are_errors(string error, params string[] arguments)
    {
        var run = (await _folder.RunAsync(["update", .. arguments])).Returns(2);

        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Equal(ShopDocuments.Old, _folder.Read("shop.yaml"));
    }

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private void AssertNoOtherFiles() => Assert.Equal(["shop.yaml"], _folder.Files("."));
}
