using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>Overlays of a project: what the code, the diagnostics and the cached steps depend on.</summary>
public sealed class OverlayTests
{
    private static readonly SpecFile s_document = new("/p/vendor.json", """
        {
          "openapi": "3.0.3",
          "info": { "title": "Vendor", "version": "1" },
          "servers": [{ "url": "https://vendor.example" }],
          "paths": {
            "/notes": {
              "get": {
                "operationId": "notes_fetch_everything",
                "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/note" } } } } }
              }
            }
          },
          "components": { "schemas": { "note": { "type": "object", "properties": { "id": { "type": "string" } } } } }
        }
        """)
    {
        ClientName = "VendorClient",
        Overlays = "/p/fix.yaml|/p/names.yaml",
    };

    private static readonly SpecFile s_fix = Overlay("fix.yaml", "- { target: $.components.schemas.note, update: { required: [id] } }");

    private static readonly SpecFile s_names = Overlay("names.yaml", """
        - target: $.paths['/notes'].get
          update: { x-cf1gen-method: Fetch, x-cf1gen-client: Board }
        - target: $.components.schemas.note
          update: { x-cf1gen-name: Memo }
        """);

    private static readonly SpecFile s_other = new("/p/other.json", s_document.Text!.Replace("Vendor", "Other", StringComparison.Ordinal))
    {
        ClientName = "OtherClient",
        Namespace = "Acme.Other",
        Overlays = "/p/other.yaml",
    };

    private static readonly SpecFile s_ofOther = Overlay("other.yaml", "- { target: $.info, update: { version: '2' } }");

    [Fact]
    public void Overlays_change_the_code()
    {
        var run = GeneratorRun.Clean(s_document, s_fix, s_names);

        Assert.Empty(run.Diagnostics);
        var code = string.Concat(run.Files.Values);
        Assert.Contains("Task<Memo> FetchAsync(", code, StringComparison.Ordinal);
        Assert.Contains("class BoardClient", code, StringComparison.Ordinal);
        Assert.Contains("public required string Id", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_of_an_overlay_runs_its_document_only()
    {
        var first = GeneratorRun.Of(s_document, s_fix, s_names, s_other, s_ofOther);
        var second = first.AfterReading(s_document, s_fix, s_names with
        {
            Text = s_names.Text!.Replace(
            "Memo", "Letter", StringComparison.Ordinal)
        }, s_other, s_ofOther);

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], second.Reasons(TrackingNames.Models));
        Assert.Contains("Task<Letter> FetchAsync(", string.Concat(second.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Overlay_that_is_read_anew_without_a_change_runs_nothing()
    {
        var run = GeneratorRun.Of(s_document, s_fix, s_names).AfterReading(s_document, s_fix, s_names);

        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Models));
    }

    [Fact]
    public void Change_of_an_overlay_of_a_removed_item_runs_nothing()
    {
        var document = s_document with { Overlays = null };
        var run = GeneratorRun.Of(document, s_names).AfterReading(document, s_names with { Text = "" });

        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Models));
    }

    [Fact]
    public void Order_of_the_overlays_is_that_of_the_item()
    {
        var first = Overlay("1.yaml", "- { target: $.components.schemas.note, update: { x-cf1gen-name: First } }");
        var second = Overlay("2.yaml", "- { target: $.components.schemas.note, update: { x-cf1gen-name: Second } }");

        Assert.Contains("class Second", Code("/p/1.yaml|/p/2.yaml"), StringComparison.Ordinal);
        Assert.Contains("class First", Code("/p/2.yaml|/p/1.yaml"), StringComparison.Ordinal);

        string Code(string overlays) =>
            string.Concat(GeneratorRun.Of(s_document with { Overlays = overlays }, first, second).Files.Values);
    }

    [Fact]
    public void One_overlay_can_change_several_documents()
    {
        var run = GeneratorRun.Of(s_document with { Overlays = "/p/fix.yaml" }, s_other with { Overlays = "/p/fix.yaml" }, s_fix);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Files.Values.Count(file => file.Contains("public required string Id", StringComparison.Ordinal)));
    }

    [Fact]
    public void Missing_overlay_is_an_error_and_the_others_are_applied()
    {
        var run = GeneratorRun.Of(s_document, s_names, new SpecFile("/p/elsewhere/fix.yaml", s_fix.Text) { IsOurs = false });

        Assert.Equal(
            ["vendor.json(1,1): Error CF1101: The overlay '/p/fix.yaml' is not one of the project's additional files. The document was read without it."],
            run.Diagnostics.Select(GeneratorRun.Describe));
        Assert.Contains("class Memo", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Overlay_that_the_compiler_cannot_read_is_an_error()
    {
        var run = GeneratorRun.Of(s_document, s_fix with { Text = null }, s_names);

        Assert.Equal(
            ["vendor.json(1,1): Error CF1101: The overlay '/p/fix.yaml' cannot be read by the compiler. The document was read without it."],
            run.Diagnostics.Select(GeneratorRun.Describe));
    }

    [Fact]
    public void Diagnostics_of_all_rooms_point_to_the_nodes_of_overlays()
    {
        var run = GeneratorRun.Of(s_document, s_names, s_fix with
        {
            Text = """
                overlay: 1.1.0
                info: { title: Fix, version: '1' }
                actions:
                - target: $.paths['/notes'].get
                  update:
                    x-cf1gen-nothing: x
                    parameters:
                    - { name: a, in: query, schema: { type: text } }
                    - { name: b, in: header, schema: { $ref: '#/components/schemas/none' } }
                    - { name: Authorization, in: header, schema: { type: string } }
                - target: $.components.schemas.note.properties
                  update:
                    from: { $ref: 'missing.yaml' }
                    old: { type: text }
                - target: $.paths
                  update:
                    notes/{id}: { delete: { responses: { '204': { description: Done } } } }
                """,
        });

        Assert.Equal(
            [
                "fix.yaml(6,5) CF1083", "fix.yaml(8,39) CF1055", "fix.yaml(9,40) CF1008", "fix.yaml(10,7) CF1040", "fix.yaml(13,13) CF1005",
                "fix.yaml(14,12) CF1055", "fix.yaml(17,5) CF1032", "fix.yaml(17,5) CF1060",
            ],
            run.Diagnostics.Select(found => GeneratorRun.Describe(found).Split(':')[0] + " " + found.Id));
    }

    [Fact]
    public void Strict_raises_a_stale_action_to_an_error()
    {
        var run = GeneratorRun.Of(
            s_document with { Overlays = "/p/fix.yaml", Strict = "true" }, Overlay("fix.yaml", "- { target: $.none, remove: true }"));

        var found = Assert.Single(run.Diagnostics);
        Assert.Equal(("CF1106", DiagnosticSeverity.Error), (found.Id, found.Severity));
    }

    [Fact]
    public void Overlay_can_refer_to_other_files()
    {
        var run = GeneratorRun.Of(
            s_document with { Overlays = "/p/overlays/fix.yaml" },
            Overlay("overlays/fix.yaml", "- { target: $.components.schemas.note.properties, update: { tag: { $ref: 'parts/tag.yaml#/Tag' } } }"),
            new SpecFile("/p/parts/tag.yaml", "Tag: { type: object, properties: { label: { type: string } } }") { IsOurs = false });

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public string? Label", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Part_can_have_overlays()
    {
        var document = s_document with
        {
            Overlays = null,
            Text = s_document.Text!.Replace("#/components/schemas/note", "parts.yaml#/Note", StringComparison.Ordinal),
        };
        var part = new SpecFile("/p/parts.yaml", "Note:\n  type: object\n  properties:\n    id: { type: string }")
        {
            Part = "true",
            Overlays = "/p/part.yaml|/p/none.yaml",
        };
        var overlay = Overlay("part.yaml", "- { target: $.Note, update: { required: [id], properties: { x: { type: text } } } }\n- { target: $.Notes, remove: true }");
        var first = GeneratorRun.Of(document, part, overlay);

        Assert.Equal(
            ["part.yaml(4,66) CF1055", "part.yaml(5,14) CF1106", "vendor.json(1,1) CF1101"],
            first.Diagnostics.Select(found => GeneratorRun.Describe(found).Split(':')[0] + " " + found.Id));
        Assert.Contains("public required string Id", string.Concat(first.Files.Values), StringComparison.Ordinal);

        var second = first.AfterReading(document, part, overlay with { Text = overlay.Text!.Replace("[id]", "[]", StringComparison.Ordinal) });
        Assert.Contains("public string? Id", string.Concat(second.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Overlay_can_correct_the_version_of_a_document()
    {
        var run = GeneratorRun.Of(
            s_document with { Overlays = "/p/fix.yaml", Text = s_document.Text!.Replace("3.0.3", "9.9", StringComparison.Ordinal) },
            Overlay("fix.yaml", "- { target: $, update: { openapi: 3.0.3 } }"));

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Overlay_of_swagger_is_applied_to_the_text_of_the_document()
    {
        var run = GeneratorRun.Of(
            new SpecFile("/p/old.yaml", """
                swagger: '2.0'
                info: { title: Old, version: '1' }
                host: old.example
                paths: { /notes: { get: { responses: { '200': { description: OK, schema: { $ref: '#/definitions/note' } } } } } }
                definitions: { note: { type: object, properties: { id: { type: string } } } }
                """) { ClientName = "OldClient", Overlays = "/p/fix.yaml" },
            Overlay("fix.yaml", "- { target: $.definitions.note.properties, update: { at: { type: text } } }"));

        Assert.Equal(["fix.yaml(4,60) CF1055"], run.Diagnostics.Select(found => GeneratorRun.Describe(found).Split(':')[0] + " " + found.Id));
    }

    private static SpecFile Overlay(string name, string actions) =>
        new("/p/" + name, $"overlay: 1.1.0\ninfo: {{ title: Test, version: '1' }}\nactions:\n{actions}") { IsOurs = false };
}
