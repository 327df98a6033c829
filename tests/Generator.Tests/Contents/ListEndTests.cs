using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Contents;

public sealed class ListEndTests
{
    private const string Items = "{ type: array, items: { type: string } }";

    private const string Enumerate =
        "var items = new List<string>(); await foreach (var item in client.Things.RunAsync()) { items.Add(item); } "
        + "return string.Join(\",\", items);";

    [Theory]
    [InlineData("name: page, in: query, schema: { type: integer }", "name: per_page, in: query, schema: { type: integer }")]
    [InlineData("name: offset, in: query, schema: { type: integer }", "name: limit, in: query, schema: { type: integer }")]
    public async Task List_whose_response_may_have_no_content_is_empty(string first, string second)
    {
        var exchange = await GeneratedClient.RunAsync(
            Paged(ContentDocument.Json("200", Items) + "\"204\": { description: none }", first, second), Enumerate, _ => new SentResponse(204));

        Assert.Equal("", exchange.Result);
        Assert.Single(exchange.Requests);
    }

    [Fact]
    public async Task List_without_pages_whose_response_may_have_no_content_is_null()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(ContentDocument.Json("200", Items) + "\"204\": { description: none }"),
            "return (await client.Things.RunAsync())?.Count.ToString() ?? \"none\";",
            _ => new SentResponse(204));

        Assert.Equal("none", exchange.Result);
    }

    [Fact]
    public async Task Pages_end_with_a_response_without_content()
    {
        var exchange = await GeneratedClient.RunAsync(
            Paged(
                ContentDocument.Json("200", Items) + "\"204\": { description: none }",
                "name: page, in: query, schema: { type: integer }",
                "name: per_page, in: query, schema: { type: integer, default: 2 }"),
            Enumerate,
            request => request.Target.Contains("?page=2", StringComparison.Ordinal) ? new SentResponse(204) : new SentResponse(200, """["a","b"]"""));

        Assert.Equal("a,b", exchange.Result);
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string } }", """["a","b"]""")]
    [InlineData(Envelope, """{"success":true,"errors":[],"messages":[],"result":["a","b"],"result_info":null}""")]
    [InlineData(Envelope, """{"success":true,"errors":[],"messages":[],"result":["a","b"]}""")]
    public async Task Server_that_ignores_the_page_and_describes_none_ends_the_list(string schema, string body)
    {
        foreach (var (page, size) in new[] { ("page", "per_page"), ("offset", "limit") })
        {
            var exchange = await GeneratedClient.RunAsync(
                Paged(
                    ContentDocument.Json("200", schema),
                    $"name: {page}, in: query, schema: {{ type: integer }}",
                    $"name: {size}, in: query, schema: {{ type: integer }}"),
                Enumerate,
                body);

            Assert.Equal("a,b", exchange.Result);
        }
    }

    private const string Envelope =
        "{ type: object, properties: { success: { type: boolean }, errors: { type: array, items: {} }, messages: { type: array, items: {} }, "
        + "result: { type: array, items: { type: string } }, "
        + "result_info: { type: object, properties: { page: { type: number }, per_page: { type: number }, total_count: { type: number } } } } }";

    private static SpecFile Paged(string responses, string first, string second) =>
        ContentDocument.Create(responses, operation: $"parameters: [ {{ {first} }}, {{ {second} }} ],");
}
