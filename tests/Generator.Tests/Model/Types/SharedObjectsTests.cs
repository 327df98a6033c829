using Cf1Gen.Compatibility.Surface;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Types;

/// <summary>Tests the classes that several schemas share because they declare one name.</summary>
public sealed class SharedObjectsTests
{
    private const string One = """
        { type: object, x-cf1gen-name: Gadget, required: [ id, kind ], properties: {
          id: { type: string }, kind: { type: string },
          owner: { type: object, properties: { name: { type: string } } },
          tags: { type: array, items: { type: object, properties: { key: { type: string } } } },
          state: { type: string, enum: [ open ] } } }
        """;

    private const string Other = """
        { type: object, x-cf1gen-name: Gadget, required: [ id, size ], properties: {
          id: { type: string }, size: { type: integer, format: int32 },
          owner: { type: object, properties: { mail: { type: string } } },
          tags: { type: array, items: { type: object, properties: { value: { type: string } } } },
          state: { type: string, enum: [ closed ] } } }
        """;

    private static readonly string[] s_union =
    [
        "string Gadget.Id", "string? Gadget.Kind", "int? Gadget.Size", "GadgetOwner? Gadget.Owner", "GadgetState? Gadget.State",
        "IReadOnlyList<GadgetTag>? Gadget.Tags", "string? GadgetOwner.Name", "string? GadgetOwner.Mail", "string? GadgetTag.Key",
        "string? GadgetTag.Value", "GadgetState GadgetState.Open", "GadgetState GadgetState.Closed",
    ];

    [Theory]
    [InlineData(One, Other, "")]
    [InlineData(Other, One, "")]
    [InlineData("{ $ref: '#/components/schemas/A' }", "{ $ref: '#/components/schemas/B' }", "A: ONE, B: OTHER")]
    [InlineData("{ $ref: '#/components/schemas/B' }", "{ $ref: '#/components/schemas/A' }", "B: ONE, A: OTHER")]
    [InlineData("{ $ref: '#/components/schemas/A' }", Other, "A: ONE")]
    [InlineData(One, "{ type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/A' } } } }", "A: OTHER")]
    public void Class_has_the_members_of_all_schemas(string one, string other, string schemas)
    {
        var document = Document(one, other, schemas
            .Replace("ONE", One, StringComparison.Ordinal).Replace("OTHER", Other, StringComparison.Ordinal));

        var run = GeneratorRun.Clean(new SpecFile("shop.yaml", document));
        Assert.DoesNotContain(run.Diagnostics, found => found.Id == "CF1082");
        Assert.Equal(
            s_union.Order(StringComparer.Ordinal),
            ClientSignatures.Of(document)
                .Where(signature => signature.Contains(" Gadget", StringComparison.Ordinal)
                    && !signature.Contains(" Gadgets.", StringComparison.Ordinal))
                .Where(signature => !signature.EndsWith("State.All", StringComparison.Ordinal)
                    && !signature.EndsWith("State.IsKnown", StringComparison.Ordinal)
                    && !signature.EndsWith("State.Known", StringComparison.Ordinal)
                    && !signature.EndsWith("State.Value", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{ type: string }", "{ type: integer }")]
    [InlineData("{ type: string }", "{ type: array, items: { type: string } }")]
    [InlineData("{ type: integer, format: int32 }", "{ type: integer, format: int64 }")]
    [InlineData("{ type: string }", "{ type: object, properties: { a: { type: string } } }")]
    public void Property_with_different_types_is_reported_and_can_have_any_value(string one, string other)
    {
        var document = Document(
            $"{{ type: object, x-cf1gen-name: Gadget, required: [ x ], properties: {{ x: {one} }} }}",
            $"{{ type: object, x-cf1gen-name: Gadget, properties: {{ x: {other} }} }}",
            "");

        var run = GeneratorRun.Clean(new SpecFile("shop.yaml", document));
        var message = Assert.Single(run.Diagnostics, found => found.Id == "CF1082").GetMessage(null);
        Assert.Contains("#/paths/~1gadgets~1{id}/get/", message, StringComparison.Ordinal);
        Assert.Contains("#/paths/~1parts~1{id}/get/", message, StringComparison.Ordinal);
        Assert.Contains("JsonElement? Gadget.X", ClientSignatures.Of(document));
    }

    [Theory]
    [InlineData("SCHEMA")]
    [InlineData("{ $ref: '#/components/schemas/Part' }")]
    [InlineData("{ x-cf1gen-name: Gadget, $ref: '#/components/schemas/Other' }")]
    [InlineData("{ x-cf1gen-name: Gadget, allOf: [ { $ref: '#/components/schemas/Other' } ] }")]
    [InlineData(
        "{ x-cf1gen-name: Gadget, allOf: [ { $ref: '#/components/schemas/Other' }, { properties: { b: { type: string } } } ] }")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Other' }, SCHEMA ] }")]
    [InlineData("{ allOf: [ SCHEMA ] }")]
    public void Name_of_a_body_is_obeyed(string body)
    {
        const string Schema = "{ x-cf1gen-name: Gadget, type: object, properties: { a: { type: string } } }";
        var signatures = ClientSignatures.Of(Body("application/json", body.Replace("SCHEMA", Schema, StringComparison.Ordinal), Schema));

        Assert.Contains("Task Things.CreateAsync(Gadget body)", signatures);
        Assert.Contains("string? Gadget.A", signatures);
    }

    [Theory]
    [InlineData("multipart/form-data", "Task Things.UploadAsync(Gadget form, IProgress<TransferProgress>? progress)")]
    [InlineData("application/x-www-form-urlencoded", "Task Things.CreateAsync(Gadget body)")]
    public void Name_of_a_form_is_obeyed(string mediaType, string expected)
    {
        const string Schema = """
            { x-cf1gen-name: Gadget, type: object, properties: { a: { type: string }, b: { type: string, format: binary } } }
            """;
        Assert.Contains(expected, ClientSignatures.Of(Body(mediaType, Schema, Schema)));
    }

    [Theory]
    [InlineData("SCHEMA")]
    [InlineData("{ $ref: '#/components/schemas/Part' }")]
    public void Name_of_the_body_of_a_list_is_obeyed(string body)
    {
        const string Schema = """
            { x-cf1gen-name: Gadget, type: object, properties:
              { page: { type: integer }, per_page: { type: integer }, text: { type: string } } }
            """;
        var signatures = ClientSignatures.Of(Body("application/json", body.Replace("SCHEMA", Schema, StringComparison.Ordinal), Schema)
            .Replace("'204': { description: Done. }", """
                '200': { description: A page., content: { application/json: { schema: { type: array, items: { type: string } } } } }
                """, StringComparison.Ordinal));

        Assert.Contains("string? Gadget.Text", signatures);
        Assert.DoesNotContain("int? Gadget.Page", signatures);
    }

    private static string Body(string mediaType, string body, string part) => $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        paths:
          /things:
            post:
              requestBody: { required: true, content: { {{mediaType}}: { schema: {{OnOneLine(body)}} } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Part: {{OnOneLine(part)}}
            Other: { type: object, properties: { a: { type: string } } }
        """;

    private static string Document(string one, string other, string schemas) => $$"""
        openapi: 3.0.3
        info: { title: T, version: '1' }
        paths:
          /gadgets/{id}: {{Path(one)}}
          /parts/{id}: {{Path(other)}}
        components: { schemas: { {{OnOneLine(schemas)}} } }
        """;

    private static string Path(string schema) => "{ get: { "
        + "parameters: [ { name: id, in: path, required: true, schema: { type: string } } ], "
        + $"responses: {{ '200': {{ description: One., content: {{ application/json: {{ schema: {OnOneLine(schema)} }} }} }} }} }} }}";

    /// <summary>Returns a flow mapping on one line, because YAML forbids lines of it that are not indented.</summary>
    private static string OnOneLine(string schema) => schema.ReplaceLineEndings(" ");
}
