using Cf1Gen.Compatibility.Surface;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Paging;

/// <summary>Tests what is reported about lists, and the methods that they become.</summary>
public sealed class PagingDiagnosticsTests
{
    private const string Things = "{ type: object, properties: { things: { type: array, items: { type: string } } } }";

    [Theory]
    [InlineData("cursor", Things,
        "no property of the response contains the next value of the parameter 'cursor'")]
    [InlineData("page", "{ type: object, properties: { a: { type: array, items: {} }, b: { type: array, items: {} } } }",
        "the response has several lists")]
    [InlineData("filter", "{ type: object, properties: { a: { type: array, items: { type: string } }, has_more: { type: boolean } } }",
        "the response has a property 'has_more', but no parameter requests the next page")]
    public void List_that_is_not_recognized_is_reported(string parameter, string schema, string reason)
    {
        var run = GeneratorRun.Clean(Document("", parameter, Json(schema)));

        var found = Assert.Single(run.Diagnostics, found => found.Id == "CF1070");
        Assert.StartsWith(
            $"things.yaml(5,5): Info CF1070: 'list' looks like a list with pages, but {reason}", GeneratorRun.Describe(found),
            StringComparison.Ordinal);
        Assert.DoesNotContain("AsyncPageable", Method(run), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-cf1gen-paging: false", "cursor", Things)]
    [InlineData("x-cf1gen-paging: { kind: none }", "cursor", Things)]
    [InlineData("x-cf1gen-paging: { kind: single }", "cursor", Things)]
    [InlineData("", "filter", Things)]
    [InlineData("", "page", "{ type: array, items: { type: string } }")]
    public void Other_lists_are_not_reported(string extension, string parameter, string schema) => Assert.DoesNotContain(
        GeneratorRun.Clean(Document(extension, parameter, Json(schema))).Diagnostics, found => found.Id is "CF1070" or "CF1071");

    [Theory]
    [InlineData("x-cf1gen-paging: { kind: pages }", "needs a member 'kind': page, offset, cursor, link, single, none")]
    [InlineData("x-cf1gen-paging: { kind: page, parameter: seite }", "names the parameter 'seite', which the operation does not have")]
    [InlineData("x-cf1gen-paging: { kind: page, items: /parts }", "has items '/parts', where the result has no list")]
    public void Declaration_that_is_not_valid_is_reported(string extension, string error)
    {
        var run = GeneratorRun.Clean(Document(extension, "page", Json(Things)));

        var found = Assert.Single(run.Diagnostics, found => found.Id == "CF1071");
        Assert.StartsWith(
            $"things.yaml(5,5): Warning CF1071: The declaration of the paging of 'list' {error}", GeneratorRun.Describe(found),
            StringComparison.Ordinal);
        Assert.DoesNotContain("AsyncPageable", Method(run), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-ms-pageable: { nextLinkName: next, itemName: parts }", "has items '/parts', where the result has no list")]
    [InlineData("x-speakeasy-pagination: { type: pages }", "needs a member 'type': offsetLimit, cursor, url")]
    public void Declaration_for_another_generator_that_is_not_valid_is_information(string extension, string error)
    {
        var run = GeneratorRun.Clean(Document(extension, "page", Json(Things)));

        Assert.DoesNotContain(run.Diagnostics, found => found.Id == "CF1071");
        Assert.StartsWith(
            $"things.yaml(5,5): Info CF1070: 'list' looks like a list with pages, but its {extension.Split(':')[0]} {error}.",
            GeneratorRun.Describe(Assert.Single(run.Diagnostics, found => found.Id == "CF1070")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'200': { description: Some., content: { application/x-ndjson: { schema: { type: string } } } }")]
    [InlineData("'200': { description: Some., content: { text/plain: { schema: { type: string } } } }")]
    [InlineData("'204': { description: None. }")]
    public void Declaration_needs_a_JSON_response(string response)
    {
        var run = GeneratorRun.Clean(Document("x-cf1gen-paging: { kind: page, parameter: page }", "page", response));

        Assert.Contains(
            "is on an operation without a JSON response",
            Assert.Single(run.Diagnostics, found => found.Id == "CF1071").GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Stream_of_items_is_a_list_whose_parameters_remain()
    {
        var spec = Document("", "page", "'200': { description: Some., content: { application/x-ndjson: { schema: { type: string } } } }");

        Assert.DoesNotContain(GeneratorRun.Clean(spec).Diagnostics, found => found.Id is "CF1070" or "CF1071");
        var signatures = ClientSignatures.Of(spec.Text!);
        Assert.Contains("IAsyncEnumerable<string> Things.ListAsync(ThingListOptions? options)", signatures);
        Assert.Contains("long? ThingListOptions.Page", signatures);
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string } }", true)]
    [InlineData("{ type: object, properties: { total: { type: integer }, items: { type: array, items: { type: string } } } }", true)]
    [InlineData("{ type: array, items: { type: string } }", false)]
    public void List_can_be_empty_if_a_response_has_no_body(string schema, bool mayBeEmpty)
    {
        var none = mayBeEmpty ? ", '204': { description: There are none. }" : "";

        var method = Method(GeneratorRun.Clean(Document("", "page", Json(schema) + none)));

        Assert.Contains("AsyncPageable<string", method, StringComparison.Ordinal);
        Assert.Equal(mayBeEmpty, method.Contains(".AllowEmptyResponse()", StringComparison.Ordinal));
    }

    private static string Method(GeneratorRun run) => string.Concat(run.Files.Values);

    private static string Json(string schema) => $"'200': {{ description: One., content: {{ application/json: {{ schema: {schema} }} }} }}";

    private static SpecFile Document(string extension, string parameter, string responses) => new SpecFile("things.yaml", $$"""
        openapi: 3.0.3
        info: { title: T, version: '1' }
        paths:
          /things:
            get:
              operationId: list
              {{(extension.Length > 0 ? extension : "x-none: 0")}}
              parameters: [ { name: {{parameter}}, in: query, schema: { type: {{(parameter == "page" ? "integer" : "string")}} } } ]
              responses: { {{responses}} }
        """) with
    {
        ClientName = "ShopClient",
    };
}
