using System.Net;
using System.Text;
using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Responses;

/// <summary>Tests how the result is found in a response body.</summary>
public class EnvelopeTests
{
    private const string Envelope = """{"success":true,"errors":[],"messages":[],"result":{"number":5,"name":"n"}}""";

    [Theory]
    [InlineData(Envelope)]
    [InlineData("""{"result":{"number":5},"success":true,"errors":[],"messages":[]}""")]
    [InlineData("""{"success":true,"result":{"number":5}}""")]
    [InlineData("""{"other":{"a":[1]},"success":true,"errors":null,"messages":null,"result":{"number":5},"result_info":null}""")]
    [InlineData("""{"success":true,"errors":[{"code":1000,"message":"only said"}],"messages":[],"result":{"number":5}}""")]
    [InlineData("""{"result_info":[1],"success":true,"result":{"number":5}}""")]
    [InlineData("""{"number":5}""")]
    [InlineData("\uFEFF{\"number\":5}")]
    [InlineData(" \r\n{\"number\":5}\n")]
    public async Task Result_is_read_with_and_without_an_envelope(string body)
    {
        Assert.Equal(5, (await Get(body)).Number);
    }

    [Theory]
    [InlineData("""{"success":true,"result":{"number":5}}""")]
    [InlineData("""{"result":{"number":5},"errors":[],"success":true}""")]
    [InlineData("""{"number":5,"success":true}""")]
    [InlineData("""{"success":"yes","number":5,"errors":[1]}""")]
    public async Task Bare_result_is_read_from_an_envelope_too(string body)
    {
        Assert.Equal(5, (await Get(body, ResponseFormat.Bare)).Number);
    }

    [Fact]
    public async Task Exact_result_is_never_read_from_an_envelope()
    {
        var result = await Server(Envelope).Send(ApiRequest.Get("op", $"/x").WithResponseFormat(ResponseFormat.Exact), JsonCodec.Json);

        Assert.True(result.GetProperty("success").GetBoolean());
    }

    [Fact]
    public async Task Bare_result_with_a_property_named_result_is_read_as_a_whole()
    {
        var result = await Server("""{"result":{"number":1},"name":"x"}""").Send(
            ApiRequest.Get("op", $"/x").WithResponseFormat(ResponseFormat.Bare), JsonCodec.Json);

        Assert.Equal("x", result.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Array_and_scalar_without_an_envelope_are_results()
    {
        Assert.Equal([1, 2], await Server("[1,2]").Send(ApiRequest.Get("op", $"/x"), JsonCodec.List(JsonCodec.Int32)));
        Assert.Equal("x", await Server("\"x\"").Send(ApiRequest.Get("op", $"/x"), JsonCodec.String));
    }

    [Fact]
    public async Task Null_is_a_bare_result_when_the_type_is_nullable()
    {
        var request = ApiRequest.Get("op", $"/x").WithResponseFormat(ResponseFormat.Bare);

        Assert.Null(await Server("null").Send(request, JsonCodec.NullableReference(JsonCodec.Model<Part>())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("12")]
    [InlineData("true")]
    [InlineData("<html><body>Just a moment…</body></html>")]
    [InlineData("{")]
    [InlineData("{\"number\":5} x")]
    [InlineData("{\"number\":5}{}")]
    [InlineData("""{"success":true,"result":{"number":5}} x""")]
    [InlineData("""{"success":true}""")]
    [InlineData("""{"success":true,"result":null}""")]
    [InlineData("""{"success":true,"result":[]}""")]
    [InlineData("""{"success":true,"result":{"number":5},"result":{"number":6}}""")]
    [InlineData("""{"success":true,"messages":["\uD800"],"result":{"number":5}}""")]
    public async Task Body_that_is_neither_envelope_nor_result_throws(string body)
    {
        var server = new FakeServer().Respond(200, body, ("cf-ray", "8f-FRA"));

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => TestClient.Create(server).Send(ApiRequest.Get("part-get", $"/x"), JsonCodec.Model<Part>()));

        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
        Assert.Equal("8f-FRA", e.RequestId);
        Assert.Equal("part-get", e.OperationId);
        Assert.Equal(body.Length == 0 ? null : body, e.ResponseText);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Envelope_throws_when_it_is_truncated_at_any_byte()
    {
        var whole = Encoding.UTF8.GetBytes(Envelope);
        for (var length = 0; length < whole.Length; length++)
        {
            var body = Encoding.UTF8.GetString(whole, 0, length);
            await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Get(body));
        }
    }

    [Fact]
    public async Task Json_throws_when_it_is_nested_too_deeply()
    {
        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => Server(new string('[', 100_000)).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Json));
    }

    [Theory]
    [InlineData("""{"result":{"number":5}}""")]
    [InlineData("""{"success":null,"result":{"number":5}}""")]
    [InlineData("""{"success":"true","errors":[],"result":{"number":5}}""")]
    [InlineData("""{"errors":[{"code":1,"message":"m"}],"result":null}""")]
    [InlineData("null")]
    public async Task Envelope_without_a_Boolean_success_throws(string body)
    {
        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Get(body));
        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => Server(body).Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Int32).ToListAsync().AsTask());
    }

    [Fact]
    public async Task Result_of_another_type_throws_with_its_JSON_path()
    {
        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Get("""{"success":true,"result":[1]}"""));

        Assert.Contains("$.result: expected an object, found an array.", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"success":false,"errors":[{"code":1003,"message":"no"}],"result":null}""")]
    [InlineData("""{"result":{"number":5},"success":false,"errors":[{"code":1003,"message":"no"}]}""")]
    [InlineData("""{"errors":{"code":"1003","message":"no"},"success":false}""")]
    public async Task Success_false_throws_even_with_a_success_status(string body)
    {
        var server = new FakeServer().Respond(200, body);
        var client = TestClient.Create(server);

        foreach (var call in new Func<Task>[]
        {
            () => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>()),
            () => client.Send(ApiRequest.Delete("op", $"/x")),
            () => client.SendAsync(HttpMethod.Get, "/x"),
            () => client.Pages(ApiRequest.Get("op", $"/x"), Paging.SinglePage, JsonCodec.Json).ToListAsync().AsTask(),
        })
        {
            var e = await Assert.ThrowsAsync<ApiException>(call);
            Assert.Equal(1003, Assert.Single(e.Errors).Code);
            Assert.Equal(HttpStatusCode.OK, e.StatusCode);
            Assert.Contains("the envelope contains \"success\": false. 1003 no", e.Message, StringComparison.Ordinal);
        }

        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData(204, "", null)]
    [InlineData(200, "", null)]
    [InlineData(200, """{"success":true,"result":null}""", null)]
    [InlineData(200, """{"id":"x"}""", null)]
    [InlineData(200, """{"success":false}""", null)]
    [InlineData(200, "<html></html>", null)]
    [InlineData(200, "<html></html>", "text/html")]
    [InlineData(200, "{\"success\":tr", null)]
    [InlineData(200, "[1,", null)]
    [InlineData(200, "[1] x", null)]
    [InlineData(202, "OK", "text/plain")]
    public async Task Operation_without_a_result_accepts_any_successful_response(int status, string body, string? type)
    {
        var server = new FakeServer().Respond(status, body, type is null ? [] : [("Content-Type", type)]);

        await TestClient.Create(server).Send(ApiRequest.Delete("op", $"/x"));
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("{\"success\":tr")]
    [InlineData("[1,")]
    [InlineData("[1] x")]
    [InlineData("""{"success":false}""")]
    public async Task Envelope_without_a_result_rejects_HTML_and_invalid_JSON_and_failures(string body)
    {
        var server = new FakeServer().Respond(200, body);

        await Assert.ThrowsAnyAsync<ApiException>(() => TestClient.Create(server)
            .Send(ApiRequest.Delete("op", $"/x").WithResponseFormat(ResponseFormat.WholeEnvelope)));
    }

    [Fact]
    public async Task Empty_response_throws_when_a_result_is_required()
    {
        var server = new FakeServer().Respond(204);

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Json));
    }

    [Theory]
    [InlineData("", JsonValueKind.Undefined)]
    [InlineData("""{"success":true}""", JsonValueKind.Object)]
    [InlineData("""{"success":true,"errors":[]}""", JsonValueKind.Undefined)]
    [InlineData("""{"success":true,"result":null}""", JsonValueKind.Null)]
    [InlineData("""{"success":true,"result":[1]}""", JsonValueKind.Array)]
    public async Task Undocumented_endpoint_returns_any_JSON(string body, JsonValueKind kind)
    {
        Assert.Equal(kind, (await Server(body).SendAsync(HttpMethod.Get, "/x")).ValueKind);
    }

    [Fact]
    public async Task Mismatch_is_reported_with_its_path_in_the_response_and_its_operation()
    {
        var seen = new List<SchemaMismatch>();
        var server = new FakeServer().RespondWithResult("""[{"number":1},{"number":"two"}]""");
        var client = TestClient.Create(server, options => options.SchemaMismatchDetected += (_, e) => seen.Add(e.Mismatch));

        var parts = await client.Send(ApiRequest.Get("part-list", $"/x"), JsonCodec.List(JsonCodec.Model<Part>()));

        Assert.Equal(1, parts[0].Number);
        Assert.Throws<SchemaMismatchException>(() => parts[1].Number);
        Assert.Equal(("$.result[1].number", "part-list"), (Assert.Single(seen).Path, seen[0].OperationId));
    }

    [Fact]
    public async Task Call_of_a_strict_client_throws_at_the_first_mismatch_with_the_details_of_the_response()
    {
        var response = FakeResponse.CreateResult("""{"number":"two"}""");
        response.Headers.Add("cf-ray", "8f-FRA");
        var client = TestClient.Create(new FakeServer().Respond(() => response), options => options.Strict = true);
        var observed = new List<ApiResponse>();

        var e = await Assert.ThrowsAnyAsync<ApiException>(() => client.Send(
            ApiRequest.Get("part-get", $"/x"), JsonCodec.Model<Part>(), new RequestOptions { OnResponse = observed.Add }));

        var mismatch = Assert.IsType<SchemaMismatchException>(e);
        Assert.Equal("$.result.number", mismatch.Path);
        Assert.Equal((HttpStatusCode.OK, "part-get", "8f-FRA", 1), (e.StatusCode, e.OperationId, e.RequestId, e.Attempts));
        Assert.StartsWith(
            $"200 OK from GET /client/v4/x (part-get): the response does not match the API's document. {mismatch.Mismatch}",
            e.Message,
            StringComparison.Ordinal);
        Assert.Contains("two", e.ResponseText, StringComparison.Ordinal);
        Assert.Equal("8f-FRA", Assert.Single(observed).RequestId);
    }

    [Fact]
    public async Task Property_that_is_read_after_the_call_throws_the_mismatch_with_the_operation()
    {
        var client = TestClient.Create(new FakeServer().RespondWithResult("""{"number":"two"}"""));
        var part = await client.Send(ApiRequest.Get("part-get", $"/x"), JsonCodec.Model<Part>());

        var e = Assert.ThrowsAny<ApiException>(() => part.Number);

        Assert.Equal("$.result.number", Assert.IsType<SchemaMismatchException>(e).Path);
        Assert.Equal(("part-get", null, null, 0), (e.OperationId, e.StatusCode, e.RequestId, e.Attempts));
    }

    [Theory]
    [InlineData("""{"result":{"number":"two"},"success":false,"errors":[{"code":1,"message":"m"}]}""")]
    [InlineData("""{"success":false,"errors":[{"code":1,"message":"m"}],"result":{"number":"two"}}""")]
    public async Task Strict_client_reports_the_API_error_rather_than_the_mismatch(string body)
    {
        var client = TestClient.Create(new FakeServer().Respond(200, body), options => options.Strict = true);

        await Assert.ThrowsAsync<ApiException>(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Model<Part>()));
    }

    [Fact]
    public async Task Success_false_throws_when_its_errors_cannot_be_read()
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => Get("""{"success":false,"errors":["\uD800"]}"""));

        Assert.Empty(e.Errors);
        Assert.Contains("the envelope contains \"success\": false", e.Message, StringComparison.Ordinal);
    }

    private static TestClient Server(string body) => TestClient.Create(new FakeServer().Respond(200, body));

    private static Task<Part> Get(string body, ResponseFormat shape = ResponseFormat.Envelope) =>
        Server(body).Send(ApiRequest.Get("op", $"/x").WithResponseFormat(shape), JsonCodec.Model<Part>());
}
