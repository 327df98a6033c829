using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Contents;

public sealed class TextOrJsonTests
{
    [Theory]
    [InlineData("{ type: string }", "text/plain", "hello", "hello")]
    [InlineData("{ type: string }", "text/plain; charset=utf-8", "grüß", "grüß")]
    [InlineData("{ type: string }", "text/plain", "\"quoted\"", "\"quoted\"")]
    [InlineData("{ type: string }", "text/plain", "", "")]
    [InlineData("{ type: string }", "application/json", "\"hello\"", "hello")]
    [InlineData("{ type: string, nullable: true }", "text/plain", "hello", "hello")]
    [InlineData("{ type: string, nullable: true }", "application/json", "null", "")]
    [InlineData("{ type: integer }", "text/plain", "5", "5")]
    [InlineData("{ type: integer }", "application/json", "5", "5")]
    [InlineData("{ type: boolean }", "text/plain", "true", "True")]
    [InlineData("{ type: string, enum: [ on, off ] }", "text/plain", "on", "on")]
    [InlineData("{ type: string, enum: [ on, off ] }", "application/json", "\"on\"", "on")]
    [InlineData("{ type: string, format: date }", "text/plain", "2024-05-06", "05/06/2024")]
    [InlineData("{}", "text/plain", "hello", "hello")]
    [InlineData("{}", "text/plain", "{\"a\":1}", "{\"a\":1}")]
    [InlineData("{ $ref: '#/components/schemas/Text' }", "text/plain", "hello", "hello")]
    public async Task Content_type_decides_how_a_result_is_read(string schema, string type, string body, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                $"\"200\": {{ description: d, content: {{ text/plain: {{ schema: {schema} }}, application/json: {{ schema: {schema} }} }} }}",
                components: "Text: { type: string }"),
            "return Convert.ToString(await client.Things.RunAsync(), CultureInfo.InvariantCulture) ?? \"\";",
            _ => new SentResponse(200, body, type));

        Assert.Equal(expected, exchange.Result);
        Assert.Empty(exchange.Mismatches);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public async Task Object_is_read_as_JSON_whatever_its_content_type_is(string type)
    {
        const string Schema = "{ schema: { type: object, properties: { a: { type: string } } } }";
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create($"\"200\": {{ description: d, content: {{ text/plain: {Schema}, application/json: {Schema}, text/json: {Schema} }} }}"),
            "return (await client.Things.RunAsync()).A;",
            _ => new SentResponse(200, """{"a":"x"}""", type));

        Assert.Equal("x", exchange.Result);
    }

    [Fact]
    public async Task Text_that_Swagger_2_produces_next_to_JSON_is_read()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                "\"200\": { description: d, schema: { type: string } }", operation: "produces: [ application/json, text/plain ],", version: "2.0"),
            "return await client.Things.RunAsync();",
            _ => new SentResponse(200, "hello", "text/plain"));

        Assert.Equal("hello", exchange.Result);
    }
}
