using System.Net;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Responses;

/// <summary>Tests <see cref="RequestOptions.OnResponse"/>: it receives the response that ends a call once, without secrets.</summary>
public class ObservedResponseTests
{
    private static readonly Dictionary<string, (string Body, Func<TestClient, ApiRequest, RequestOptions, Task> Send)> s_calls = new()
    {
        ["result"] = ("1", (client, request, options) => client.Send(request, JsonCodec.Int32, options)),
        ["empty result"] = ("", (client, request, options) => client.Send(request.AllowEmptyResponse(), JsonCodec.Int32, options)),
        ["text"] = ("text", (client, request, options) => client.Text(request, options)),
        ["no result"] = ("", (client, request, options) => client.Send(request, options)),
        ["plain text without a result"] = ("OK", (client, request, options) => client.Send(request, options)),
        ["page"] = (
            "[1]", (client, request, options) => client.Pages(request, Paging.SinglePage, JsonCodec.Int32, options).ToListAsync().AsTask()),
        ["any JSON"] = ("1", (client, _, options) => client.SendAsync(HttpMethod.Get, "/x", options: options)),
        ["empty body of any JSON"] = ("", (client, _, options) => client.SendAsync(HttpMethod.Get, "/x", options: options)),
        ["file"] = ("1", async (client, request, options) => await (await client.Download(request, options)).DisposeAsync()),
        ["items"] = (
            "1",
            (client, request, options) =>
                client.Items(request, StreamFormat.JsonLines, JsonCodec.Int32, options).ToListAsync().AsTask()),
    };

    private readonly List<ApiResponse> _seen = [];

    public static TheoryData<string> Calls => [.. s_calls.Keys];

    private RequestOptions Options => new() { OnResponse = _seen.Add };

    [Fact]
    public async Task OnResponse_receives_the_details_of_the_response()
    {
        var server = new FakeServer().Respond(
            201,
            """{"success":true,"errors":[],"messages":[{"code":1001,"message":"careful","source":{"pointer":"/a"},"documentation_url":"https://d"}],"result":{"number":5}}""",
            ("cf-ray", "8f"),
            ("Set-Cookie", "a=1"),
            ("Set-Cookie", "b=2"));

        await TestClient.Create(server).Send(ApiRequest.Get("part-get", $"/x"), JsonCodec.Model<Part>(), Options);

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

    [Fact]
    public async Task OnResponse_receives_only_the_last_error_response()
    {
        var time = new ImmediateTimeProvider();
        var client = TestClient.Create(new FakeServer().Respond(500, """{"messages":["m"]}"""), time.Use);

        await Assert.ThrowsAsync<ApiServerException>(() => client.Send(ApiRequest.Get("op", $"/x"), Options));

        Assert.Equal((500, 3, "m"), ((int)Assert.Single(_seen).StatusCode, _seen[0].Attempts, _seen[0].Messages[0].Message));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task OnResponse_is_called_once_for_every_kind_of_call(string call)
    {
        var (body, send) = s_calls[call];
        var server = new FakeServer().Respond(200, body, body == "OK" ? [("Content-Type", "text/plain")] : []);

        await send(TestClient.Create(server), ApiRequest.Get("op", $"/x"), Options);

        Assert.Empty(Assert.Single(_seen).Messages);
    }

    [Theory]
    [InlineData("result")]
    [InlineData("no result")]
    [InlineData("page")]
    [InlineData("any JSON")]
    public async Task OnResponse_receives_the_messages_of_success_and_error_responses(string call)
    {
        var server = new FakeServer()
            .Respond(200, $$"""{"success":true,"messages":["m"],"result":{{(call == "page" ? "[1]" : "1")}}}""")
            .Respond(200, """{"success":false,"errors":[],"messages":["m"]}""");
        var client = TestClient.Create(server);

        await s_calls[call].Send(client, ApiRequest.Get("op", $"/x"), Options);
        await Assert.ThrowsAsync<ApiException>(() => s_calls[call].Send(client, ApiRequest.Get("op", $"/x"), Options));

        Assert.Equal(["m", "m"], _seen.Select(response => Assert.Single(response.Messages).Message));
    }

    [Theory]
    [InlineData("result")]
    [InlineData("no result")]
    [InlineData("page")]
    public async Task OnResponse_receives_the_additional_members_of_the_envelope(string call)
    {
        var server = new FakeServer().Respond(
            200, $$"""{"total":7,"success":true,"ab":{"c":[null]},"result":{{(call == "page" ? "[1]" : "1")}},"result_info":{},"last":null}""");

        await s_calls[call].Send(TestClient.Create(server), ApiRequest.Get("op", $"/x"), Options);

        var additional = Assert.Single(_seen).AdditionalProperties;
        Assert.Equal(["ab", "last", "total"], additional.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["{\"c\":[null]}", "null", "7"],
            additional.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.GetRawText()));
    }

    [Theory]
    [InlineData("""{"success":true,"result":1}""")]
    [InlineData("1")]
    public async Task OnResponse_receives_no_additional_members_if_there_are_none(string body)
    {
        await s_calls["result"].Send(TestClient.Create(new FakeServer().Respond(200, body)), ApiRequest.Get("op", $"/x"), Options);

        Assert.Empty(Assert.Single(_seen).AdditionalProperties);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task OnResponse_receives_an_unexpected_response(string body)
    {
        var client = TestClient.Create(new FakeServer().Respond(200, body));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, Options));

        Assert.Empty(Assert.Single(_seen).Messages);
    }

    [Theory]
    [InlineData(200, "true")]
    [InlineData(200, "false")]
    [InlineData(400, "false")]
    public async Task OnResponse_receives_messages_without_the_credential(int status, string success)
    {
        var server = new FakeServer().Respond(status, $$"""{"success":{{success}},"messages":["t0ken-0123456789"],"result":1}""");
        var client = TestClient.Create(server, options => options.Credential = ApiCredential.BearerToken("t0ken-0123456789"));

        await Record.ExceptionAsync(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, Options));

        Assert.Equal("[redacted]", Assert.Single(Assert.Single(_seen).Messages).Message);
    }
}
