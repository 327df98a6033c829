using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime.Tests.Diagnostics;

/// <summary>Tests that bodies are logged only when configured, only when they are text, and only up to a limit.</summary>
public sealed class BodyLoggingTests : IDisposable
{
    private const string Token = "t0ken-0123456789";

    private readonly LogRecorder _log = new();

    [Fact]
    public async Task Bodies_are_not_logged_by_default()
    {
        var client = Client(new FakeServer().Respond(200, """{"number":1,"name":"b0dy"}"""), configure: _ => { });

        await client.Send(ApiRequest.Post("op", $"/x").WithJson(new Part { Number = 1, Name = "b0dy" }), JsonCodec.Model<Part>());

        Assert.DoesNotContain("b0dy", _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_bodies_are_logged_without_the_credential()
    {
        var client = Client(new FakeServer().Respond(200, $$"""{"number":1,"name":"{{Token}}"}"""));

        await client.Send(ApiRequest.Post("op", $"/x").WithJson(new Part { Number = 1, Name = Token }), JsonCodec.Model<Part>());

        Assert.Equal(
            [
                (LogLevel.Trace, 10, """Request body of op, 38 bytes: {"number":1,"name":"[redacted]"}"""),
                (LogLevel.Trace, 11, """Response body of op, 38 bytes: {"number":1,"name":"[redacted]"}"""),
            ],
            _log.Entries.Where(entry => entry.Level == LogLevel.Trace));
        Assert.Equal(["RequestSent", "RequestBody", "ResponseReceived", "ResponseBody", "CallSucceeded"], _log.Names);
    }

    [Fact]
    public async Task Body_of_an_error_response_is_logged()
    {
        var client = Client(new FakeServer().Respond(400, "<p>no</p>"));

        await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Contains((LogLevel.Trace, 11, "Response body of op, 9 bytes: <p>no</p>"), _log.Entries);
    }

    [Theory]
    [InlineData(null, 4096)]
    [InlineData(100, 100)]
    [InlineData(1, 1)]
    public async Task Logged_body_is_truncated_at_the_limit(int? limit, int length)
    {
        var client = Client(new FakeServer().Respond(200, new string('1', 20_000)), options =>
        {
            options.Logging.IncludeBodies = true;
            options.Logging.BodyLimit = limit ?? options.Logging.BodyLimit;
        });

        await Assert.ThrowsAnyAsync<ApiException>(() => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        Assert.Contains((LogLevel.Trace, 11, $"Response body of op, 20000 bytes: {new string('1', length)}"), _log.Entries);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_048_577)]
    public void BodyLimit_outside_1_byte_to_1_MiB_throws(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiLoggingOptions { BodyLimit = limit });

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/problem+json; charset=utf-8", true)]
    [InlineData("application/xml", true)]
    [InlineData("text/plain", true)]
    [InlineData("text/event-stream", false)]
    [InlineData("application/octet-stream", false)]
    [InlineData("application/x-www-form-urlencoded", false)]
    [InlineData("image/png", false)]
    [InlineData(null, false)]
    public async Task Only_text_bodies_are_logged(string? type, bool isLogged)
    {
        var server = new FakeServer().Respond(() =>
        {
            var response = FakeResponse.Create(200, "1");
            response.Content.Headers.Remove("Content-Type");
            response.Content.Headers.TryAddWithoutValidation("Content-Type", type is null ? [] : [type]);
            return response;
        });

        await Client(server).Text(ApiRequest.Get("op", $"/x"));

        Assert.Equal(isLogged, _log.Entries.Any(entry => entry.Id == 11));
    }

    [Fact]
    public async Task Uploads_forms_and_downloads_are_not_logged()
    {
        var client = Client(new FakeServer().Respond(200, "\"b0dy\""));
        var form = new MultipartForm().Add("about", "b0dy");

        await client.Send(ApiRequest.Post("op", $"/x").WithFile(UploadFile.FromBytes(Encoding.UTF8.GetBytes("b0dy"), "a.txt", "text/plain")));
        await client.Send(ApiRequest.Post("op", $"/x").WithMultipart(form));
        await client.Send(ApiRequest.Post("op", $"/x").WithForm(new Part { Number = 1, Name = "b0dy" }, JsonCodec.Model<Part>()));
        Assert.DoesNotContain(_log.Entries, entry => entry.Id == 10);
        _log.Entries.Clear();

        await using var download = await client.Download(ApiRequest.Get("op", $"/x"));
        Assert.DoesNotContain(_log.Entries, entry => entry.Id == 11);
    }

    public void Dispose() => _log.Dispose();

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        options.Credential = ApiCredential.BearerToken(Token);
        options.LoggerFactory = _log;
        (configure ?? (settings => settings.Logging.IncludeBodies = true))(options);
    });
}
