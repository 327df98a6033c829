using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Contents;

public sealed class UndescribedResponseTests
{
    public static TheoryData<string, string, string, string> Responses()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var (type, body) in new[]
        {
            ("text/html", "<html><body>Done</body></html>"),
            ("text/plain", "OK"),
            ("application/xml", "<ok/>"),
            ("application/octet-stream", "\u0001\u0002"),
            ("application/json", "{\"id\":1}"),
            ("application/json", "[1]"),
            ("application/json", "\"text\""),
            ("application/json", "null"),
            ("application/json", "{\"success\":false}"),
            ("application/json", "{ not JSON"),
            ("application/json", "<html></html>"),
        })
        {
            data.Add("post", "\"200\": { description: done }", type, body);
        }

        data.Add("put", "\"201\": { description: done, content: {} }", "text/html", "<p>");
        data.Add("patch", "\"2XX\": { description: done }", "text/html", "<p>");
        data.Add("delete", "\"202\": { description: done }", "text/html", "<p>");
        data.Add("delete", "\"204\": { description: done }", "text/html", "<p>");
        data.Add("post", "default: { description: done }", "text/html", "<p>");
        return data;
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Success_whose_content_the_document_does_not_describe_is_a_success(
        string method, string responses, string type, string body)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(responses, method),
            """
            ApiResponse? response = null;
            await client.Things.RunAsync(new RequestOptions { OnResponse = received => response = received });
            return response!.StatusCode.ToString();
            """,
            _ => new SentResponse(200, body, type));

        Assert.Equal("OK", exchange.Result);
        Assert.Equal(method.ToUpperInvariant(), exchange.Request.Method);
    }

    [Theory]
    [InlineData(200, "application/json", """{"id":"a"}""", "a")]
    [InlineData(202, "text/html", "<p>Later</p>", "none")]
    [InlineData(202, "text/plain", "Later", "none")]
    [InlineData(202, "application/json", """{"id":"b"}""", "b")]
    [InlineData(200, "text/html", "<p>Sign in</p>", "failed")]
    public async Task Success_that_is_not_described_next_to_a_result_is_a_success(int status, string type, string body, string expected)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                ContentDocument.Json("200", "{ type: object, properties: { id: { type: string } } }") + "\"202\": { description: later }", "post"),
            "try { return (await client.Things.RunAsync())?.Id ?? \"none\"; } catch (ApiUnexpectedResponseException) { return \"failed\"; }",
            _ => new SentResponse(status, body, type));

        Assert.Equal(expected, exchange.Result);
    }

    [Fact]
    public async Task Success_without_a_schema_in_Swagger_2_is_a_success()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create("\"200\": { description: done }", "post", "produces: [ application/json ],", "2.0"),
            "await client.Things.RunAsync(); return null;",
            _ => new SentResponse(200, "<p>", "text/html"));

        Assert.Equal("POST", exchange.Request.Method);
    }

    [Theory]
    [InlineData("\"200\": { description: done }", """{"success":false,"errors":[{"code":7,"message":"no"}]}""")]
    [InlineData(
        "\"200\": { description: d, content: { application/json: { schema: { type: object, properties: { "
        + "success: { type: boolean }, errors: { type: array, items: {} } } } } } }",
        """{"success":false}""")]
    public async Task Envelope_that_contains_a_failure_is_a_failure(string responses, string body)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(responses, "post"),
            "try { await client.Things.RunAsync(); return null; } catch (ApiException e) { return e.StatusCode.ToString(); }",
            body);

        Assert.Equal("OK", exchange.Result);
    }
}
