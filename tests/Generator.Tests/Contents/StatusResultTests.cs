using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Contents;

public sealed class StatusResultTests
{
    private const string Stats = "{ type: array, items: { type: integer, maximum: 9 } }";

    private const string Job = "{ type: object, properties: { job: { type: string } } }";

    private const string Read =
        "var result = await client.Things.RunAsync(); "
        + "return result.TryGetOk(out var ok) ? \"ok \" + string.Join(\",\", ok) : result.TryGetAccepted(out var job) ? \"accepted \" + job.Job : \"none\";";

    [Theory]
    [InlineData(200, "[1,2]", "ok 1,2")]
    [InlineData(202, """{"job":"a"}""", "accepted a")]
    public async Task Status_selects_the_type_of_the_result(int status, string body, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(ContentDocument.Json("200", Stats) + ContentDocument.Json("202", Job)),
            Read,
            _ => new SentResponse(status, body));

        Assert.Equal(expected, exchange.Result);
        Assert.Empty(exchange.Mismatches);
    }

    [Theory]
    [InlineData(200, """{"job":"a"}""", "ok a")]
    [InlineData(201, """{"job":"a"}""", "created a")]
    [InlineData(202, "\"queued\"", "accepted queued")]
    [InlineData(207, "\"partly\"", "multi partly")]
    [InlineData(299, "{\"x\":1}", "other {\"x\":1}")]
    public async Task Results_of_the_same_type_are_distinguished_by_the_status(int status, string body, string expected)
    {
        var reference = "{ $ref: '#/components/schemas/Work' }";
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                ContentDocument.Json("200", reference) + ContentDocument.Json("201", reference)
                + ContentDocument.Json("202", "{ type: string }") + ContentDocument.Json("207", "{ type: string, minLength: 2 }")
                + ContentDocument.Json("2XX", "{}"),
                "post",
                components: "Work: " + Job),
            """
            var result = await client.Things.RunAsync();
            return result.TryGetOk(out var ok) ? "ok " + ok.Job
                : result.TryGetCreated(out var created) ? "created " + created.Job
                : result.TryGetAccepted(out var accepted) ? "accepted " + accepted
                : result.TryGetMultiStatus(out var multi) ? "multi " + multi
                : result.TryGetOther(out var other) ? "other " + other
                : "none";
            """,
            _ => new SentResponse(status, body));

        Assert.Equal(expected, exchange.Result);
    }

    [Theory]
    [InlineData(200, """{"success":true,"result":"r","errors":[]}""", "r")]
    [InlineData(202, """{"id":"j","success":false}""", "j")]
    public async Task Result_of_each_status_has_its_own_envelope(int status, string body, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                ContentDocument.Json(
                    "200", "{ type: object, properties: { success: { type: boolean }, errors: { type: array, items: {} }, result: { type: string } } }")
                + ContentDocument.Json("202", "{ type: object, properties: { id: { type: string }, success: { type: boolean } } }")),
            "var result = await client.Things.RunAsync(); return result.TryGetOk(out var ok) ? ok : result.TryGetAccepted(out var job) ? job.Id : null;",
            _ => new SentResponse(status, body));

        Assert.Equal(expected, exchange.Result);
    }

    [Theory]
    [InlineData(200, "{\"job\":\"a\"}", "application/json", "a")]
    [InlineData(202, "queued", "text/plain", "queued")]
    public async Task Result_of_one_status_can_be_text(int status, string body, string type, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                ContentDocument.Json("200", Job) + "\"202\": { description: d, content: { text/plain: { schema: { type: string } } } }"),
            "var result = await client.Things.RunAsync(); return result.TryGetOk(out var ok) ? ok.Job : result.TryGetAccepted(out var text) ? text : null;",
            _ => new SentResponse(status, body, type));

        Assert.Equal(expected, exchange.Result);
    }

    [Theory]
    [InlineData(204, null, "none")]
    [InlineData(200, "[1]", "ok")]
    [InlineData(202, """{"job":"a"}""", "accepted")]
    public async Task Response_without_content_next_to_several_results_is_null(int status, string? body, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(ContentDocument.Json("200", Stats) + ContentDocument.Json("202", Job) + "\"204\": { description: d }"),
            "var result = await client.Things.RunAsync(); "
            + "return result is null ? \"none\" : result.TryGetOk(out _) ? \"ok\" : result.TryGetAccepted(out _) ? \"accepted\" : null;",
            _ => new SentResponse(status, body));

        Assert.Equal(expected, exchange.Result);
    }

    [Fact]
    public async Task Successes_of_one_type_are_the_result_itself()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(ContentDocument.Json("200", Job) + ContentDocument.Json("202", Job)),
            "return (await client.Things.RunAsync()).Job;",
            _ => new SentResponse(202, """{"job":"a"}"""));

        Assert.Equal("a", exchange.Result);
    }

    [Fact]
    public async Task Result_of_a_status_can_be_created_for_a_test()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(ContentDocument.Json("200", Stats) + ContentDocument.Json("202", Job)),
            """
            var result = ThingRunResponse.FromAccepted(new() { Job = "a" });
            await Task.Yield();
            return $"{result.TryGetOk(out _)} {result.TryGetAccepted(out var job)} {job?.Job} {JsonSerializer.Serialize(result)}";
            """);

        Assert.Equal("""False True a {"job":"a"}""", exchange.Result);
    }
}
