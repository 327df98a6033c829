using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Reading.Overlays;

/// <summary>The errata of Cloudflare's document: which of them each published version has, and the code afterwards.</summary>
public sealed class CloudflareErrataTests
{
    private const string Applied = "+";
    private const string NotFound = ".";
    private const string AlreadyRight = "=";

    private static readonly SpecFile s_errata = SpecFile.Read(Repository.PathOf("spec/errata/Cloudflare.yaml")) with { IsErrata = true };

    private static readonly string[] s_documents =
    [
        "cloudforce-one-requests.json",
        "cloudforce-one-requests.yaml",
        "cloudforce-one.json",
        "history/cloudforce-one.2024-02-20.json",
        "history/cloudforce-one.2024-03-04.json",
        "history/cloudforce-one.2024-05-02.json",
        "history/cloudforce-one.2024-08-06.json",
        "history/cloudforce-one.2026-07-21.json",
        "newest/cloudforce-one.autumn-skeleton.json",
        "newest/cloudforce-one.newest.json",
        "whole/cloudflare.2024-08-06.json",
    ];

    /// <summary>The columns are the documents; the part about assets was added after 2024.</summary>
    private static readonly string[] s_table =
    [
        "item-priority          + + + + + + + + + + +",
        "body-priority-type     + + + + + + + + + + +",
        "body-priority          + + + + + + + + + + +",
        "requirement-result     + + + + + + + + + + +",
        "message-update-body    . . . + + + + . . . +",
        "asset-source-reference + + + . . . . + + + .",
        "asset-source           + + + . . . . + + + .",
        "body-required          + + + . . . . + + + .",
        "token-scheme           . . . + . . . . . . .",
        "security               + + + + + + + + + + +",
        "first-page             + + + + + + + + + + +",
        "error-properties       + + + . . . . + + + .",
    ];

    [RealDocumentFact]
    public void Table_shows_which_document_has_which_error()
    {
        Assert.Equal(s_documents, RealDocuments.Names.Select(name => name.Replace('\\', '/')));

        var columns = s_documents.Select(name => Apply(name, RealDocuments.Read(name))).ToList();

        Assert.Equal(s_table, columns[0].Keys.Select(action => $"{action,-22} {string.Join(' ', columns.Select(column => column[action]))}"));
    }

    [Fact]
    public void Document_of_the_package_has_none_of_the_errors() => Assert.Equal(
        s_table.Select(row => (row.Split(' ')[0], NotFound)),
        Apply("cloudforce-one.json", SpecFile.Bundled.Text!).Select(action => (action.Key, action.Value)));

    [Fact]
    public void Second_application_finds_no_error()
    {
        var document = new DocumentText("/p/erroneous.yaml", ErroneousDocument.Text);
        var once = AppliedOverlays.Of(document, Errata);
        var twice = AppliedOverlays.Of(document, Errata, Errata);

        Assert.Empty(once.Found);
        Assert.All(twice.Found, found => Assert.Equal(Descriptors.ErratumNotNeeded.Id, found.Id));
        Assert.Equal(s_table.Length, twice.Found.Count);
        Assert.True(JsonNode.DeepEquals(once.Root, twice.Root));
    }

    /// <summary>An action that only prepares another one must not leave half of the change.</summary>
    [Theory]
    [InlineData("title: Request List Item, ", "")]
    [InlineData("x_asset-edit: { ", "x_other: { title: Request List Item, properties: { priority: {} } }\n    x_asset-edit: { ")]
    public void Document_without_a_node_to_copy_keeps_its_types(string old, string text)
    {
        var document = new DocumentText("/p/erroneous.yaml", ErroneousDocument.Text.Replace(old, text, StringComparison.Ordinal));

        var applied = AppliedOverlays.Of(document, Errata);

        Assert.Equal("string", (string?)applied.Root!["components"]!["schemas"]!["x_request-edit"]!["properties"]!["priority"]!["type"]);
    }

    [Fact]
    public void Each_action_has_a_name_and_the_fact_as_its_description()
    {
        var actions = (JsonArray)Parse(out _)["actions"]!;

        Assert.Equal(s_table.Select(row => row.Split(' ')[0]), actions.Select(action => (string?)action!["x-name"]));
        Assert.All(actions, action => Assert.EndsWith(".", ((string?)action!["description"])?.TrimEnd(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public required DateTimeOffset Priority", "public required RequestPriority Priority")]
    [InlineData("public string? Priority", "public RequestPriority? Priority")]
    [InlineData("Task<RequestItem> GetAsync(", "Task<PriorityItem> GetAsync(")]
    [InlineData("Task<RequestItem> UpdateAsync(", "Task<PriorityItem> UpdateAsync(")]
    [InlineData("Task<MessageItem> UpdateAsync(|RequestEdit body", "Task<MessageItem> UpdateAsync(|MessageEdit body")]
    [InlineData("public string? Source", "UploadFile file")]
    [InlineData("Schemes = [\"api_email api_key\"]", "Schemes = [\"api_email api_key\", \"api_token\"]")]
    [InlineData("INTEL_EMAIL", "INTEL_API_TOKEN")]
    public void Code_of_the_erroneous_document_is_right(string without, string with)
    {
        var document = new SpecFile("/p/erroneous.yaml", ErroneousDocument.Text) { ClientName = "IntelClient" };

        AssertContains(without, GeneratorRun.Clean(document));
        AssertContains(with, GeneratorRun.Clean(document with { Errata = "Cloudflare" }, s_errata));
    }

    [RealDocumentTheory]
    [InlineData("cloudforce-one-requests.json", "CloudforceOneRequests")]
    [InlineData("history/cloudforce-one.2024-08-06.json", "")]
    public void Code_of_published_documents_is_right(string name, string prefix)
    {
        var document = new SpecFile("/p/cloudflare.json", RealDocuments.Read(name)) { ClientName = "CloudflareClient" };
        var without = GeneratorRun.Of(document);
        var with = GeneratorRun.Clean(document with { Errata = "Cloudflare" }, s_errata);

        AssertContains("public required DateTimeOffset Priority", without);
        Assert.DoesNotContain("DateTimeOffset Priority", Code(with), StringComparison.Ordinal);
        AssertContains($"public {prefix}Priority? Priority", with);
        AssertContains($"Task<{prefix}PriorityItem> GetAsync(", with);
        AssertContains("public required DateTimeOffset Created", with);
        Assert.DoesNotContain(".WithSecurity(\"api_email api_key\")", Code(with), StringComparison.Ordinal);
        Assert.Empty(with.Diagnostics.Where(found => found.Severity > DiagnosticSeverity.Info).Select(found => found.Id)
            .Except(without.Diagnostics.Select(found => found.Id)));
    }

    private static DocumentText Errata => new(s_errata.Path, s_errata.Text!) { IsErrata = true };

    /// <summary>Applies the errata to a document, and returns what became of each action.</summary>
    private static Dictionary<string, string> Apply(string name, string text)
    {
        var applied = AppliedOverlays.Of(new DocumentText(name, text), Errata);
        Assert.All(
            applied.Found,
            found => Assert.Equal((Descriptors.ErratumNotNeeded.Id, DiagnosticSeverity.Info), (found.Id, found.Severity)));
        var actions = (JsonArray)Parse(out var locations)["actions"]!;
        var lines = actions.Select((_, index) => locations.GetLocation($"#/actions/{index}").GetLineSpan().StartLinePosition.Line)
            .Append(int.MaxValue).ToList();
        return actions.Select((action, index) => (Name: (string)action!["x-name"]!, Found: applied.Found.FirstOrDefault(found =>
                found.Location.GetLineSpan().StartLinePosition.Line is var line && line >= lines[index] && line < lines[index + 1])))
            .ToDictionary(action => action.Name, action => action.Found?.GetMessage(null) switch
            {
                null => Applied,
                var message when message.EndsWith("matches nothing.", StringComparison.Ordinal) => NotFound,
                _ => AlreadyRight,
            });
    }

    private static JsonNode Parse(out NodeLocations locations)
    {
        var parser = new DocumentParser(Errata);
        locations = parser.Locations;
        return parser.Parse(new DiagnosticBag(), default)!;
    }

    private static void AssertContains(string parts, GeneratorRun run)
    {
        var start = 0;
        var code = Code(run);
        foreach (var part in parts.Split('|'))
        {
            start = code.IndexOf(part, start, StringComparison.Ordinal);
            Assert.True(start >= 0, $"{part}\n{code}");
        }
    }

    private static string Code(GeneratorRun run) => string.Concat(run.Files.Values);
}
