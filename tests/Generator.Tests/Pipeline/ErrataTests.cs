using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>The metadata <c>Errata</c>: which files it selects, in which order they apply, and how their actions are reported.</summary>
public sealed class ErrataTests
{
    private static readonly SpecFile s_document = new("/p/vendor.yaml", """
        openapi: 3.0.3
        info: { title: Vendor, version: "1" }
        servers: [ { url: https://vendor.example } ]
        paths:
          /notes:
            get:
              responses:
                "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/note" } } } }
        components: { schemas: { note: { type: object, properties: { id: { type: string } } } } }
        """)
    {
        ClientName = "VendorClient",
        Errata = "Vendor",
    };

    private static readonly SpecFile s_vendor = Errata("/pkg/Vendor.yaml", "{ x-cf1gen-name: Memo, required: [id] }");

    [Theory]
    [InlineData("Vendor")]
    [InlineData("vendor")]
    [InlineData("Vendor|VENDOR")]
    public void Errata_are_applied_by_their_name(string name)
    {
        var run = GeneratorRun.Clean(s_document with { Errata = name }, s_vendor);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public required string Id", Code(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_that_no_document_names_change_nothing() =>
        Assert.Contains("public string? Id", Code(GeneratorRun.Clean(s_document with { Errata = null }, s_vendor)), StringComparison.Ordinal);

    [Fact]
    public void Errata_apply_in_their_order_and_before_overlays()
    {
        var other = Errata("/pkg/Other.yaml", "{ x-cf1gen-name: Letter }");
        var overlay = new SpecFile("/p/fix.yaml", other.Text!.Replace("Letter", "Entry", StringComparison.Ordinal)) { IsOurs = false };

        Assert.Contains("class Letter", Code(GeneratorRun.Of(s_document with { Errata = "Vendor|Other" }, s_vendor, other)), StringComparison.Ordinal);
        Assert.Contains("class Memo", Code(GeneratorRun.Of(s_document with { Errata = "Other|Vendor" }, s_vendor, other)), StringComparison.Ordinal);
        Assert.Contains("class Entry", Code(GeneratorRun.Of(s_document with { Overlays = "/p/fix.yaml" }, s_vendor, overlay)), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_errata_are_an_error_with_the_known_names_and_the_nearest()
    {
        var other = Errata("/pkg/Cloud.yaml", "{ x-cf1gen-name: Letter }");
        var run = GeneratorRun.Of(s_document with { Errata = "Vendr|Cloud" }, s_vendor, other);

        Assert.Equal(
            ["vendor.yaml(1,1): Error CF1109: The errata 'Vendr' are not part of Cf1Gen, whose errata are 'Cloud', 'Vendor'; the nearest is 'Vendor'. The document was read without them."],
            run.Diagnostics.Select(GeneratorRun.Describe));
        Assert.Contains("class Letter", Code(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_of_an_incomplete_package_are_an_error() => Assert.Equal(
        ["vendor.yaml(1,1): Error CF1109: The errata 'Vendor' are not part of Cf1Gen, which has none. The document was read without them."],
        GeneratorRun.Of(s_document).Diagnostics.Select(GeneratorRun.Describe));

    [Fact]
    public void Errata_that_the_compiler_cannot_read_are_an_error() => Assert.Equal(
        ["vendor.yaml(1,1): Error CF1109: The errata 'Vendor' cannot be read by the compiler. The document was read without them."],
        GeneratorRun.Of(s_document, s_vendor with { Text = null }).Diagnostics.Select(GeneratorRun.Describe));

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public void Actions_without_an_effect_are_information_also_in_strict_mode(string strict)
    {
        var errata = new SpecFile("/pkg/Vendor.yaml", """
            overlay: 1.1.0
            info: { title: Errata, version: "1" }
            actions:
            - { target: "$.components.schemas.memo", update: { required: [id] } }
            - { target: "$.components.schemas.note", copy: "$.components.schemas.memo" }
            - { target: "$.components.schemas.note", update: { type: object } }
            - { target: "$.components.schemas.note", update: { type: { a: b } } }
            - { target: "$", remove: true }
            """)
        {
            IsErrata = true,
        };

        var run = GeneratorRun.Of(s_document with { Strict = strict }, errata);

        Assert.Equal(
            [
                "Vendor.yaml(4,14): Info CF1110: This erratum does not concern the document. It was not applied: '$.components.schemas.memo' matches nothing.",
                "Vendor.yaml(5,49): Info CF1110: This erratum does not concern the document. It was not applied: '$.components.schemas.memo' matches nothing.",
                "Vendor.yaml(6,3): Info CF1110: This erratum does not concern the document. It was not applied: the document already has the values.",
                "Vendor.yaml(7,52): Info CF1110: This erratum does not concern the document. It was not applied: an object cannot be merged into '#/components/schemas/note/type', which is a string. To replace it, remove it with an action before this one.",
                "Vendor.yaml(8,14): Info CF1110: This erratum does not concern the document. It was not applied: the root of the document cannot be removed.",
            ],
            run.Diagnostics.Select(GeneratorRun.Describe));
        Assert.All(run.Diagnostics, found => Assert.Equal(DiagnosticSeverity.Info, found.Severity));
    }

    [Fact]
    public void Errata_change_a_file_to_which_documents_refer()
    {
        var document = s_document with
        {
            Errata = null,
            Text = s_document.Text!.Replace("\"#/components/schemas/note\"", "\"part.yaml#/components/schemas/note\"", StringComparison.Ordinal),
        };
        var part = s_document with { Path = "/p/part.yaml", Part = "true" };

        Assert.Contains("public required string Id", Code(GeneratorRun.Of(document, part, s_vendor)), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_of_the_errata_generates_the_client_again()
    {
        var run = GeneratorRun.Of(s_document, s_vendor);

        Assert.Equal([IncrementalStepRunReason.Cached], run.AfterReading(s_document, s_vendor).Reasons(TrackingNames.Models));
        Assert.Equal(
            [IncrementalStepRunReason.Modified],
            run.AfterReading(s_document, Errata("/pkg/Vendor.yaml", "{ required: [id] }")).Reasons(TrackingNames.Models));
    }

    private static SpecFile Errata(string path, string update) => new(
        path,
        $"overlay: 1.1.0\ninfo: {{ title: Errata, version: '1' }}\nactions: [ {{ target: $.components.schemas.note, update: {update} }} ]")
    {
        IsErrata = true,
    };

    private static string Code(GeneratorRun run) => string.Concat(run.Files.Values);
}
