using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Requests;

/// <summary>Tests request bodies that are a sequence of JSON texts.</summary>
public sealed class ItemsBodyTests
{
    private const string Event = "Event: { type: object, required: [ id ], properties: { id: { type: integer }, name: { type: string } } }";

    private const string Items = """
        async IAsyncEnumerable<Event> Items()
        {
            yield return new Event { Id = 1, Name = "ä\n" };
            await Task.Yield();
            yield return new Event { Id = 2 };
        }
        """;

    [Theory]
    [InlineData("application/x-ndjson", "schema", "{\"id\":1,\"name\":\"ä\\n\"}\n{\"id\":2}\n")]
    [InlineData("application/x-ndjson", "list", "{\"id\":1,\"name\":\"ä\\n\"}\n{\"id\":2}\n")]
    [InlineData("application/jsonl", "schema", "{\"id\":1,\"name\":\"ä\\n\"}\n{\"id\":2}\n")]
    [InlineData("application/jsonl", "itemSchema", "{\"id\":1,\"name\":\"ä\\n\"}\n{\"id\":2}\n")]
    [InlineData("application/x-ndjson; charset=utf-8", "schema", "{\"id\":1,\"name\":\"ä\\n\"}\n{\"id\":2}\n")]
    [InlineData("application/json-seq", "itemSchema", "\u001e{\"id\":1,\"name\":\"ä\\n\"}\n\u001e{\"id\":2}\n")]
    [InlineData("application/geo+json-seq", "schema", "\u001e{\"id\":1,\"name\":\"ä\\n\"}\n\u001e{\"id\":2}\n")]
    public async Task Items_are_sent_as_one_text_each(string type, string keyword, string expected)
    {
        foreach (var version in keyword == "itemSchema" ? ["3.2.0"] : new[] { "3.0.4", "3.1.1", "3.2.0" })
        {
            var exchange = await GeneratedClient.RunAsync(
                Document(type, keyword, version), $"await client.Events.PushAsync(Items()); return null; {Items}");

            Assert.Equal(expected, exchange.Request.Body);
            Assert.Equal(type.Split(';')[0], exchange.Request.ContentHeaders["Content-Type"]);
        }
    }

    [Fact]
    public async Task No_items_are_an_empty_body()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document("application/x-ndjson", "schema"),
            """
            await client.Events.PushAsync(None());
            return null;
            async IAsyncEnumerable<Event> None() { await Task.Yield(); yield break; }
            """);

        Assert.Equal("", exchange.Request.Body);
    }

    [Theory]
    [InlineData("{ type: integer }", "long", "5", "5\n")]
    [InlineData("{ type: string, enum: [ a ] }", "EventItem", "new(\"a\")", "\"a\"\n")]
    [InlineData("{ type: [ string, 'null' ] }", "string?", "null", "null\n")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "EventPushItem", "new() { A = \"x\" }", "{\"a\":\"x\"}\n")]
    [InlineData("{ type: array, items: { type: integer } }", "IReadOnlyList<long>", "new long[] { 1, 2 }", "[1,2]\n")]
    [InlineData("{ oneOf: [ { type: string }, { type: integer } ] }", "EventPushItem", "new(5)", "5\n")]
    public async Task Item_has_the_type_of_its_schema(string schema, string type, string value, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            Document("application/x-ndjson", "itemSchema", "3.2.0", schema),
            $$"""
            await client.Events.PushAsync(Items());
            return null;
            async IAsyncEnumerable<{{type}}> Items() { await Task.Yield(); yield return {{value}}; }
            """);

        Assert.Equal(expected, exchange.Request.Body);
    }

    [Fact]
    public async Task Items_are_not_sent_again()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document("application/x-ndjson", "schema", method: "put"),
            $"try {{ await client.Events.PushAsync(Items()); return null; }} catch (ApiServerException e) {{ return e.Attempts.ToString(); }} {Items}",
            _ => new SentResponse(503, "{}"));

        Assert.Equal("1", exchange.Result);
        Assert.Single(exchange.Requests);
    }

    [Fact]
    public async Task Failure_of_the_items_is_the_failure_of_the_caller()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document("application/x-ndjson", "schema", method: "put"),
            """
            try { await client.Events.PushAsync(Items()); return null; }
            catch (Exception e) { return $"{e.GetType().Name}: {e.Message} {e.InnerException?.Message}"; }
            async IAsyncEnumerable<Event> Items()
            {
                await Task.Yield();
                yield return new Event { Id = 1 };
                throw new InvalidOperationException("The database is closed.");
            }
            """);

        Assert.Contains("The database is closed.", exchange.Result, StringComparison.Ordinal);
        Assert.Contains("the items of the request body could not be read", exchange.Result, StringComparison.Ordinal);
        Assert.Empty(exchange.Requests);
    }

    [Fact]
    public async Task Enumerator_is_disposed_of_after_the_last_item()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document("application/x-ndjson", "schema"),
            """
            var log = new List<string>();
            await client.Events.PushAsync(Items());
            return string.Join(",", log);
            async IAsyncEnumerable<Event> Items()
            {
                try { log.Add("1"); yield return new Event { Id = 1 }; await Task.Yield(); log.Add("2"); yield return new Event { Id = 2 }; }
                finally { log.Add("disposed"); }
            }
            """);

        Assert.Equal("1,2,disposed", exchange.Result);
    }

    [Theory]
    [InlineData("{ schema: { type: string } }")]
    [InlineData("{ schema: { type: string, format: binary } }")]
    public async Task Lines_as_one_text_are_a_file(string content)
    {
        var document = Document("application/x-ndjson", content);
        var exchange = await GeneratedClient.RunAsync(
            document,
            "await client.Events.PushAsync(UploadFile.FromBytes(new byte[] { 0x7B, 0x7D, 0x0A }, \"a.jsonl\")); return null;");

        Assert.Equal("{}\n", exchange.Request.Body);
        Assert.Equal("application/x-ndjson", exchange.Request.ContentHeaders["Content-Type"]);
    }

    [Fact]
    public async Task Items_next_to_JSON_have_a_method_of_their_own()
    {
        var document = Document(
            "application/json: { schema: { $ref: '#/components/schemas/Event' } }, application/x-ndjson", "schema");
        var exchange = await GeneratedClient.RunAsync(
            document,
            $"await client.Events.PushAsync(new Event {{ Id = 3 }}); await client.Events.PushJsonLinesAsync(Items()); return null; {Items}");

        Assert.Equal("""{"id":3}""", exchange.Requests[0].Body);
        Assert.StartsWith("{\"id\":1,", exchange.Requests[1].Body, StringComparison.Ordinal);
        Assert.Empty(GeneratorRun.Of(document).Diagnostics);
    }

    private static SpecFile Document(
        string type, string content, string version = "3.0.4", string item = "{ $ref: '#/components/schemas/Event' }", string method = "post") => new("e.yaml", $$"""
        openapi: {{version}}
        info: { title: T, version: "1" }
        servers: [ { url: "https://t.example" } ]
        paths:
          /events:
            {{method}}:
              operationId: pushEvents
              x-cf1gen-method: Push
              requestBody: { required: true, content: { {{type}}: {{(content switch
        {
            "schema" => $"{{ schema: {item} }}",
            "list" => $"{{ schema: {{ type: array, items: {item} }} }}",
            "itemSchema" => $"{{ itemSchema: {item} }}",
            _ => content,
        })}} } }
              responses: { "204": { description: d } }
        components: { schemas: { {{Event}} } }
        """);
}
