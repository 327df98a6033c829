using System.Net;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Responses;

/// <summary>What the caller is shown of the answer that ends a call: all of it but secrets, and once, whatever was asked for.</summary>
public class ObservedResponseTests
{
    private static readonly Dictionary<string, (string Body, Func<TestClient, ApiRequest, RequestOptions, Task> Send)> s_calls = new()
    {
        ["result"] = ("1", (client, request, options) => client.Send(request, JsonCodec.Int32, options)),
        ["no result where there may be none"] = ("", (client, request, options) => client.Send(request.AllowEmptyResponse(), JsonCodec.Int32, options)),
        ["text"] = ("text", (client, request, options) => client.Text(request, options)),
        ["nothing"] = ("", (client, request, options) => client.Send(request, options)),
        ["words where nothing is promised"] = ("OK", (client, request, options) => client.Send(request, options)),
        ["page"] = ("[1]", (client, request, options) => client.Pages(request, Paging.SinglePage, JsonCodec.Int32, options).ToListAsync().AsTask()),
        ["anything"] = ("1", (client, _, options) => client.SendAsync(HttpMethod.Get, "/x", options: options)),
        ["nothing where anything would do"] = ("", (client, _, options) => client.SendAsync(HttpMethod.Get, "/x", options: options)),
        ["file"] = ("1", async (client, request, options) => await (await client.Download(request, options)).DisposeAsync()),
        ["items"] = ("1", (client, request, options) => client.Items(request, StreamFormat.JsonLines, JsonCodec.Int32, options).ToListAsync().AsTask()),
    };

    private readonly List<ApiResponse> _seen = [];

    public static TheoryData<string> Calls => [.. s_calls.Keys];

    private RequestOptions Options => new() { OnResponse = _seen.Add };

    [Fact]
    public async Task Caller_sees_the_answer_beside_its_result()
    {
        var server = new FakeServer().Answer(
            201,
            """{"success":true,"errors":[],"messages":[{"code":1001,"message":"careful","source":{"pointer":"/a"},"documentation_url":"https://d"}],"result":{"number":5}}""",
            ("cf-ray", "8f"),
            ("Set-Cookie", "a=1"),
            ("Set-Cookie", "b=2"));

        await TestClient.Of(server).Send(ApiRequest.Get("part-get", $"/x"), JsonCodec.Model<Part>(), Options);

        var seen = Assert.Single(_seen);
        Assert.Equal(HttpStatusCode.Created, seen.StatusCode);
        Assert.Equal("8f", seen.RequestId);
        Assert.Equal("part-get", seen.OperationId);
        Assert.Equal(1, seen.Attempts);
        Assert.Equal(["a=1", "b=2"], seen.Headers["set-cookie"]);
        Assert.Equal(["application/json"], seen.Headers["Content-Type"]);
        var message = Assert.Single(seen.Messages);
        Assert.Equal((1001, "careful", "/a", "https://d"), (message.Code, message.Message, message.Pointer, message.DocumentationUrl));
    }

    [Theory]
    [InlineData("cf-ray")]
    [InlineData("X-Request-Id")]
    [InlineData("request-id")]
    [InlineData("x-ms-request-id")]
    [InlineData("apim-request-id")]
    [InlineData("x-amzn-RequestId")]
    [InlineData("x-amz-request-id")]
    [InlineData("X-Correlation-ID")]
    public async Task Request_id_is_read_from_the_header(string header)
    {
        await TestClient.Of(new FakeServer().Answer(200, "1", (header, "8f"))).Send(ApiRequest.Get("op", $"/x"), Options);

        Assert.Equal("8f", Assert.Single(_seen).RequestId);
    }

    [Fact]
    public async Task Request_id_is_the_first_present_when_there_are_several_headers()
    {
        var server = new FakeServer().Answer(200, "1", ("x-correlation-id", "c"), ("x-request-id", "r"), ("cf-ray", ""));

        await TestClient.Of(server).Send(ApiRequest.Get("op", $"/x"), Options);

        Assert.Equal("r", Assert.Single(_seen).RequestId);
    }

    [Fact]
    public async Task Request_id_is_null_when_no_header_has_one()
    {
        await TestClient.Of(new FakeServer().Answer(200, "1", ("X-Trace", "t"))).Send(ApiRequest.Get("op", $"/x"), Options);

        Assert.Null(Assert.Single(_seen).RequestId);
    }

    [Fact]
    public async Task Caller_sees_the_answer_that_is_a_failure_once()
    {
        var time = new QuickTime();
        var client = TestClient.Of(new FakeServer().Answer(500, """{"messages":["m"]}"""), time.Use);

        await Assert.ThrowsAsync<ApiServerException>(() => client.Send(ApiRequest.Get("op", $"/x"), Options));

        Assert.Equal((500, 3, "m"), ((int)Assert.Single(_seen).StatusCode, _seen[0].Attempts, _seen[0].Messages[0].Message));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Caller_sees_the_answer_once_whatever_was_asked_for(string call)
    {
        var (body, send) = s_calls[call];
        var server = new FakeServer().Answer(200, body, body == "OK" ? [("Content-Type", "text/plain")] : []);

        await send(TestClient.Of(server), ApiRequest.Get("op", $"/x"), Options);

        Assert.Empty(Assert.Single(_seen).Messages);
    }

    [Theory]
    [InlineData("result")]
    [InlineData("nothing")]
    [InlineData("page")]
    [InlineData("anything")]
    public async Task Caller_sees_the_messages_of_a_success_and_of_a_failure(string call)
    {
        var server = new FakeServer()
            .Answer(200, """{"success":true,"messages":["m"],"result":%}""".Replace("%", call == "page" ? "[1]" : "1", StringComparison.Ordinal))
            .Answer(200, """{"success":false,"errors":[],"messages":["m"]}""");
        var client = TestClient.Of(server);

        await s_calls[call].Send(client, ApiRequest.Get("op", $"/x"), Options);
        await Assert.ThrowsAsync<ApiException>(() => s_calls[call].Send(client, ApiRequest.Get("op", $"/x"), Options));

        Assert.Equal(["m", "m"], _seen.Select(response => Assert.Single(response.Messages).Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task Caller_sees_the_answer_that_is_not_what_was_promised(string body)
    {
        var client = TestClient.Of(new FakeServer().Answer(200, body));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, Options));

        Assert.Empty(Assert.Single(_seen).Messages);
    }

    [Theory]
    [InlineData(200, "true")]
    [InlineData(200, "false")]
    [InlineData(400, "false")]
    public async Task Message_that_repeats_the_credential_is_shown_without_it(int status, string success)
    {
        var server = new FakeServer().Answer(status, $$"""{"success":{{success}},"messages":["t0ken-0123456789"],"result":1}""");
        var client = TestClient.Of(server, options => options.Credential = ApiCredential.BearerToken("t0ken-0123456789"));

        await Record.ExceptionAsync(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, Options));

        Assert.Equal("[redacted]", Assert.Single(Assert.Single(_seen).Messages).Message);
    }
}
