using System.Text;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests;

/// <summary>The size of the code for 130 operations, and the part that is generated again after an edit.</summary>
public sealed class LargeDocumentTests(ITestOutputHelper output)
{
    private const int LargestLines = 14_000;
    private const int LargestBytes = 720_000;

    private static SpecFile Spec => new("cloudforce-one.json", RealDocuments.Read("cloudforce-one.json"))
    {
        RootPath = "/accounts/{account_id}/cloudforce-one",
    };

    [RealDocumentFact]
    public void Generated_code_stays_within_its_budget()
    {
        var texts = GeneratorRun.Of(Spec).Files.Values.ToList();
        var lines = texts.Sum(text => text.Count(character => character == '\n'));
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount);

        output.WriteLine($"{texts.Count} files, {lines} of {LargestLines} lines, {bytes} of {LargestBytes} bytes");
        Assert.InRange(lines, 1, LargestLines);
        Assert.InRange(bytes, 1, LargestBytes);
    }

    [RealDocumentFact]
    public void Edit_of_code_leaves_every_step_cached() => GeneratorRun.Of(Spec).AssertRepeats();

    [RealDocumentFact]
    public void Change_of_one_summary_rewrites_one_file()
    {
        var run = GeneratorRun.Of(Spec);
        var count = DocumentEdits.Operations(JsonNode.Parse(Spec.Text!)!).Count;
        for (var i = 0; i < count; i += count / 4)
        {
            var edited = run.AfterReading(Spec.Edit(document => DocumentEdits.Operations(document)[i]["summary"] = "An edited summary."));
            Assert.Contains("An edited summary.", Assert.Single(Rewritten(run, edited, resources: 1)).Value, StringComparison.Ordinal);
        }
    }

    [RealDocumentFact]
    public void Added_property_rewrites_one_file()
    {
        var run = GeneratorRun.Of(Spec);
        var edited = run.AfterReading(Spec.Edit(document => Answer(document)["added_here"] = new JsonObject { ["type"] = "string" }));

        var models = Assert.Single(Rewritten(run, edited, resources: 1)).Value;
        Assert.Contains("\"added_here\"", models, StringComparison.Ordinal);
        Assert.Contains("public string? AddedHere", models, StringComparison.Ordinal);
    }

    [RealDocumentFact]
    public void Added_operation_rewrites_the_client_of_one_resource()
    {
        var run = GeneratorRun.Of(Spec);
        var edited = run.AfterReading(Spec.AddOperation("/accounts/{account_id}/cloudforce-one/requests/draft", "drafts-delete"));

        Assert.Contains("\"drafts-delete\"", Assert.Single(Rewritten(run, edited, resources: 1)).Value, StringComparison.Ordinal);
    }

    [RealDocumentFact]
    public void Order_of_the_schemas_does_not_matter()
    {
        var run = GeneratorRun.Of(Spec);

        Assert.Empty(Rewritten(run, run.AfterReading(Spec.ReverseSchemas()), resources: 0));
    }

    /// <summary>The properties of the inline response schema of a POST.</summary>
    private static JsonObject Answer(JsonNode document) => DocumentEdits.Operations(document)
        .Select(operation => operation["responses"]?["200"]?["content"]?["application/json"]?["schema"]?["properties"])
        .OfType<JsonObject>()
        .First(properties => !properties.ContainsKey("result") && !properties.ContainsKey("success"));

    /// <summary>The files that are new or other than before, when as many resources as that were printed again.</summary>
    private static List<KeyValuePair<string, string>> Rewritten(GeneratorRun before, GeneratorRun after, int resources)
    {
        Assert.Equal(resources, after.Reasons(TrackingNames.Resources).Count(
            reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
        return [.. after.Files.Where(file => before.Files.GetValueOrDefault(file.Key) != file.Value)];
    }
}
