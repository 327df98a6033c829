using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class ParameterContentTests
{
    [Theory]
    [InlineData("{ type: string }", "\"abc\"", "%22abc%22")]
    [InlineData("{ type: string, enum: [ x, y ] }", "\"x\"", "%22x%22")]
    [InlineData("{ type: integer }", "5", "5")]
    [InlineData("{ type: boolean }", "true", "true")]
    [InlineData("{ type: string, format: date }", "new DateOnly(2026, 1, 31)", "%222026-01-31%22")]
    [InlineData("{ type: string, format: date-time }", "DateTimeOffset.UnixEpoch", "%221970-01-01T00%3A00%3A00Z%22")]
    [InlineData("{ type: array, items: { type: string } }", "[\"a\"]", "%5B%22a%22%5D")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "new() { A = \"x\" }", "%7B%22a%22%3A%22x%22%7D")]
    [InlineData("{ oneOf: [ { type: string }, { type: integer } ] }", "\"abc\"", "%22abc%22")]
    public async Task Parameter_with_JSON_content_is_sent_as_JSON(string schema, string value, string encoded)
    {
        var exchange = await GeneratedClient.RunAsync(
            Document($$"""{ name: js, in: query, content: { application/json: { schema: {{schema}} } } }"""),
            $$"""await client.Things.GetAsync(new() { Js = {{value}} }); return null;""");

        Assert.Equal("/things?js=" + encoded, exchange.Request.Target);
    }

    [Fact]
    public async Task Parameter_with_JSON_content_is_sent_as_JSON_in_each_place()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document(
                """
                { name: id, in: path, required: true, content: { application/json: { schema: { type: string } } } },
                { name: X-J, in: header, content: { application/json: { schema: { type: string } } } },
                { name: c, in: cookie, content: { application/json: { schema: { type: string } } } },
                { name: t, in: query, content: { text/plain: { schema: { type: string } } } },
                { name: r, in: query, content: { application/vnd.acme+json: { schema: { $ref: "#/components/schemas/Name" } } } }
                """,
                "/things/{id}"),
            """await client.Things.GetAsync("a", new() { XJ = "b", C = "d", T = "e f", R = "g" }); return null;""");

        Assert.Equal("/things/%22a%22?t=e%20f&r=%22g%22", exchange.Request.Target);
        Assert.Equal("\"b\"", exchange.Request.Headers["X-J"]);
        Assert.Equal("c=%22d%22", exchange.Request.Headers["Cookie"]);
    }

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string }, b: { type: array, items: { type: integer } } } }", "a=x%20y&b=1&b=2")]
    [InlineData("{ $ref: '#/components/schemas/Filter' }", "a=x%20y&b=1&b=2")]
    public async Task Query_string_as_a_form_has_a_parameter_for_each_value(string schema, string query)
    {
        var exchange = await GeneratedClient.RunAsync(
            Document($$"""{ name: filter, in: querystring, content: { application/x-www-form-urlencoded: { schema: {{schema}} } } }"""),
            """await client.Things.GetAsync(new() { Filter = new() { A = "x y", B = [1, 2] } }); return null;""");

        Assert.Equal("/things?" + query, exchange.Request.Target);
    }

    [Theory]
    [InlineData("application/json", "{ type: object, properties: { a: { type: string } } }", "new() { A = \"x\" }", "%7B%22a%22%3A%22x%22%7D")]
    [InlineData("application/json", "{ type: string }", "\"x y\"", "%22x%20y%22")]
    [InlineData("application/json", "{ type: array, items: { type: integer } }", "[1, 2]", "%5B1%2C2%5D")]
    [InlineData("text/plain", "{ type: string }", "\"x y\"", "x%20y")]
    public async Task Query_string_of_another_media_type_is_the_whole_query(string type, string schema, string value, string query)
    {
        var exchange = await GeneratedClient.RunAsync(
            Document($$"""{ name: sel, in: querystring, content: { {{type}}: { schema: {{schema}} } } }"""),
            $$"""await client.Things.GetAsync(new() { Sel = {{value}} }); return null;""");

        Assert.Equal("/things?" + query, exchange.Request.Target);
    }

    [Fact]
    public async Task Query_string_that_is_not_set_is_not_sent()
    {
        var exchange = await GeneratedClient.RunAsync(
            Document("{ name: sel, in: querystring, content: { application/json: { schema: { type: string } } } }"),
            "await client.Things.GetAsync(); return null;");

        Assert.Equal("/things", exchange.Request.Target);
    }

    private static SpecFile Document(string parameters, string path = "/things") => new("things.yaml", $$"""
        openapi: 3.2.0
        info: { title: T, version: "1" }
        servers: [ { url: "https://t.example" } ]
        paths:
          {{path}}:
            get: { operationId: getThing, x-cf1gen-client: Things, x-cf1gen-method: Get, parameters: [ {{parameters.ReplaceLineEndings(" ")}} ], responses: { "204": { description: d } } }
        components:
          schemas:
            Name: { type: string }
            Filter: { type: object, properties: { a: { type: string }, b: { type: array, items: { type: integer } } } }
        """);
}
