using System.Text.Json.Nodes;
using Cf1Gen.Compatibility;
using Cf1Gen.Compatibility.Documents;

namespace Cf1Gen.Generator.Tests.Compatibility;

public sealed class DocumentCheckTests
{
    private static readonly DocumentCheck s_check = new(
        new SourceDocument("things.json", Path.GetFullPath("things.json"), Parse(), []), compilesConsumer: true);

    [Fact]
    public void Document_has_a_surface_and_a_program_that_uses_it()
    {
        Assert.True(s_check.HasSurface);
        Assert.True(s_check.HasConsumer);
        Assert.Contains("Thing", s_check.Copy().TypeNames);
    }

    [Fact]
    public void Unchanged_document_has_no_losses() => Assert.Empty(s_check.Losses(Parse()));

    [Fact]
    public void Added_property_and_value_do_not_cause_a_loss()
    {
        var document = Parse();
        var properties = document["components"]!["schemas"]!["Thing"]!["properties"]!;
        properties["note"] = new JsonObject { ["type"] = "string" };
        properties["state"]!["enum"]!.AsArray().Add((JsonNode)"paused");

        Assert.Empty(s_check.Losses(document));
    }

    [Theory]
    [InlineData("name", "Name")]
    [InlineData("state", "State")]
    public void Renamed_property_is_a_loss(string property, string expected)
    {
        var document = Parse();
        var properties = document["components"]!["schemas"]!["Thing"]!["properties"]!.AsObject();
        var schema = properties[property]!.DeepClone();
        properties.Remove(property);
        properties["renamed"] = schema;

        Assert.Contains(s_check.Losses(document), loss => loss.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Removed_value_is_a_loss()
    {
        var document = Parse();
        document["components"]!["schemas"]!["Thing"]!["properties"]!["state"]!["enum"]!.AsArray().RemoveAt(1);

        Assert.Contains(s_check.Losses(document), loss => loss.Contains("Closed", StringComparison.Ordinal));
    }

    [Fact]
    public void Removed_operation_is_a_loss()
    {
        var document = Parse();
        document["paths"]!["/things/{id}"]!.AsObject().Remove("delete");

        Assert.Contains(s_check.Losses(document), loss => loss.Contains("DeleteAsync", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_counts_changes_by_kind()
    {
        using var log = new StringWriter();
        var options = new CompatibilityOptions
        {
            Kind = "summary-changed",
            Count = 3,
            Paths = [Repository.PathOf("tests/Generator.Tests/Fixtures/bodies.json")],
        };

        var report = new CompatibilityRun(options, log).Run();

        Assert.Equal(new KindTally(3, 0), report.Total);
        Assert.Equal(1, report.Documents);
        Assert.Contains("summary-changed", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_does_not_accept_an_unknown_kind() => Assert.Throws<ArgumentException>(
        () => new CompatibilityRun(new CompatibilityOptions { Kind = "no such kind" }, TextWriter.Null).Run());

    [Fact]
    public void Options_are_parsed_from_arguments()
    {
        var options = CompatibilityOptions.Parse(["--count", "7", "--no-consumer", "a.json", "--kind", "order", "--seed", "3", "b"]);

        Assert.NotNull(options);
        Assert.Equal((7, "order", 3, false), (options.Count, options.Kind, options.Seed, options.CompilesConsumer));
        Assert.Equal(["a.json", "b"], options.Paths);
        Assert.Null(CompatibilityOptions.Parse(["--count", "none"]));
        Assert.Null(CompatibilityOptions.Parse(["--unknown", "1"]));
    }

    private static JsonObject Parse() => JsonNode.Parse("""
        {
          "openapi": "3.0.3",
          "info": { "title": "Things", "version": "1" },
          "paths": {
            "/things/{id}": {
              "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
              "get": { "responses": { "200": {
                "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } }
              } } },
              "delete": { "responses": { "204": { "description": "Done." } } }
            }
          },
          "components": { "schemas": { "Thing": { "type": "object", "properties": {
            "name": { "type": "string" },
            "state": { "type": "string", "enum": ["open", "closed"] }
          } } } }
        }
        """)!.AsObject();
}
