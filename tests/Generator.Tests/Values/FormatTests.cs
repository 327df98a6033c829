using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class FormatTests
{
    [Theory]
    [InlineData("{ pattern: '^-?[0-9]+$', format: int32 }", "int?")]
    [InlineData("{ pattern: '^-?[0-9]+$', format: int32, nullable: true }", "Optional<int?>")]
    [InlineData("{ format: int64 }", "long?")]
    [InlineData("{ format: double }", "double?")]
    [InlineData("{ format: decimal }", "decimal?")]
    [InlineData("{ format: date-time }", "DateTimeOffset?")]
    [InlineData("{ format: date }", "DateOnly?")]
    [InlineData("{ format: uuid }", "string?")]
    [InlineData("{ format: byte }", "byte[]?")]
    [InlineData("{ format: other }", "JsonElement?")]
    [InlineData("{ pattern: '^a$' }", "JsonElement?")]
    [InlineData("{ type: array, items: { format: int64 } }", "IReadOnlyList<long>?")]
    [InlineData("{ type: object, additionalProperties: { format: date } }", "IReadOnlyDictionary<string, DateOnly>?")]
    [InlineData("{ $ref: '#/components/schemas/When' }", "DateTimeOffset?")]
    [InlineData("{ format: date-time, allOf: [ { type: string } ] }", "DateTimeOffset?")]
    [InlineData("{ format: int32, type: string }", "string?")]
    [InlineData("{ format: uuid, type: object, additionalProperties: { type: string } }", "IReadOnlyDictionary<string, string>?")]
    public void Format_without_a_type_is_the_type_of_the_format(string schema, string expected) =>
        Assert.Equal(expected, ValueDocument.TypeOf(ValueDocument.Create($"a: {schema}", components: "When: { format: date-time }")));

    [Theory]
    [InlineData("2.0")]
    [InlineData("3.0.4")]
    [InlineData("3.1.1")]
    [InlineData("3.2.0")]
    public void Format_without_a_type_is_a_type_in_each_version(string version) =>
        Assert.Equal("int?", ValueDocument.TypeOf(ValueDocument.Create("a: { format: int32 }", version)));

    [Theory]
    [InlineData("2.0", "{ name: take, in: query, format: int32 }")]
    [InlineData("3.0.4", "{ name: take, in: query, schema: { pattern: '^[0-9]+$', format: int32, default: 10 } }")]
    public async Task Parameter_with_a_format_and_without_a_type_has_the_type_of_the_format(string version, string parameter)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create("a: { type: string }", version, parameters: parameter),
            "int? take = 5; await client.Thing.GetAsync(new() { Take = take }); return null;",
            "{}");

        Assert.Equal("/thing?take=5", exchange.Request.Target);
    }

    [Theory]
    [InlineData("date-time", "2026-01-31T10:00:00.123456789Z")]
    [InlineData("datetime", "2026-01-31T10:00:00Z")]
    [InlineData("dateTime", "2026-01-31T10:00:00+01:00")]
    [InlineData("google-datetime", "2026-01-31T10:00:00.123456789Z")]
    [InlineData("date-time-rfc1123", "Sat, 31 Jan 2026 10:00:00 GMT")]
    public async Task Date_and_time_is_read_and_written_in_its_own_form(string format, string text)
    {
        var schema = $"{{ type: string, format: {format} }}";
        var document = ValueDocument.Create(
            $"a: {schema}, l: {{ type: array, items: {schema} }}, m: {{ type: object, additionalProperties: {schema} }}");
        var response = $$$"""{"a":"{{{text}}}","l":["{{{text}}}"],"m":{"k":"{{{text}}}"}}""";

        var exchange = await GeneratedClient.RunAsync(
            document,
            """
            var thing = await client.Thing.GetAsync();
            await client.Thing.UpdateAsync(thing);
            DateTimeOffset value = thing.A!.Value;
            return value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            """,
            response);

        Assert.Equal("2026-01-31 10:00:00", exchange.Result);
        Assert.Equal(response, exchange.Requests[1].Body);
        Assert.Empty(exchange.Mismatches);
    }

    [Theory]
    [InlineData("date-time", "2026-01-31T09%3A00%3A00Z", "2026-01-31T09:00:00Z")]
    [InlineData("dateTime", "2026-01-31T09%3A00%3A00Z", "2026-01-31T09:00:00Z")]
    [InlineData("date-time-rfc1123", "Sat%2C%2031%20Jan%202026%2009%3A00%3A00%20GMT", "Sat, 31 Jan 2026 09:00:00 GMT")]
    public async Task Date_and_time_is_sent_in_its_own_form_in_each_place(string format, string encoded, string text)
    {
        var schema = $"{{ type: string, format: {format} }}";
        var document = new SpecFile("dates.yaml", $$"""
            openapi: 3.0.4
            info: { title: T, version: "1" }
            servers: [ { url: "https://t.example" } ]
            paths:
              /dates/{day}:
                post:
                  operationId: postDate
                  x-cf1gen-method: Create
                  x-cf1gen-client: Dates
                  parameters:
                    - { name: day, in: path, required: true, schema: {{schema}} }
                    - { name: q, in: query, schema: {{schema}} }
                    - { name: X-When, in: header, schema: {{schema}} }
                  requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { f: {{schema}} } } } } }
                  responses: { "204": { description: d } }
            """);

        var exchange = await GeneratedClient.RunAsync(
            document,
            """
            var when = new DateTimeOffset(2026, 1, 31, 10, 0, 0, TimeSpan.FromHours(1)).ToUniversalTime();
            await client.Dates.CreateAsync(when, new() { F = when }, new() { Q = when, XWhen = when });
            return null;
            """);

        Assert.Equal($"/dates/{encoded}?q={encoded}", exchange.Request.Target);
        Assert.Equal(text, exchange.Request.Headers["X-When"]);
        Assert.Equal("f=" + encoded, exchange.Request.Body);
    }

    [Fact]
    public async Task Text_in_another_form_is_reported_and_written_back()
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create("a: { type: string, format: date-time-rfc1123 }"), ValueDocument.WriteBack, """{"a":"2026-01-31"}""");

        Assert.Equal("""{"a":"2026-01-31"}""", exchange.Requests[1].Body);
        Assert.Equal(["$.a: expected a date and time in the format of HTTP, found a string."], exchange.Mismatches);
    }
}
