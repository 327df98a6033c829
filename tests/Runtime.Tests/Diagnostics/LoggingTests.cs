using System.Text.RegularExpressions;
using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime.Tests.Diagnostics;

/// <summary>Tests the ids and texts of log entries, which consumers filter by.</summary>
public sealed class LoggingTests : IDisposable
{
    private readonly LogRecorder _log = new();
    private readonly ImmediateTimeProvider _time = new();

    [Fact]
    public async Task Attempts_retries_and_the_call_are_logged()
    {
        var server = new FakeServer().Respond(503).Respond(200, "1", ("cf-ray", "8f"));

        await Client(server).Send(ApiRequest.Get("part-get", $"/x"), JsonCodec.Int32);

        Assert.Equal("Cf1Gen.Test", Assert.Single(_log.Categories));
        Assert.Equal(
            [
                (LogLevel.Debug, 8), (LogLevel.Debug, 9), (LogLevel.Information, 2),
                (LogLevel.Debug, 8), (LogLevel.Debug, 9), (LogLevel.Debug, 1),
            ],
            _log.Entries.Select(entry => (entry.Level, entry.Id)));
        Assert.Equal(["RequestSent", "ResponseReceived", "CallRetried", "RequestSent", "ResponseReceived", "CallSucceeded"], _log.Names);
        Assert.Matches(
            @"^Sending GET /client/v4/x, attempt 1 of part-get \(Accept: application/json; (Accept-Encoding: [a-z]+; )?User-Agent: Cf1Gen/[0-9.]+\)$",
            _log.Entries[0].Text);
        Assert.Equal("GET /client/v4/x returned 503 in 0 ms, attempt 1 of part-get (Content-Type: application/json)", _log.Entries[1].Text);
        Assert.StartsWith(
            "GET part-get failed in attempt 1 with ApiServerException (status 503); retrying in ", _log.Entries[2].Text, StringComparison.Ordinal);
        Assert.Contains(", attempt 2 of part-get (cf-ray: 8f; ", _log.Entries[4].Text, StringComparison.Ordinal);
        Assert.StartsWith("GET part-get completed with 200 after 2 attempts in ", _log.Entries[5].Text, StringComparison.Ordinal);
        Assert.EndsWith(" ms (request id 8f)", _log.Entries[5].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_is_logged_as_a_warning_with_its_type_and_reason()
    {
        var server = new FakeServer().Respond(404, "", ("cf-ray", "8f"));

        await Assert.ThrowsAsync<ApiNotFoundException>(() => Client(server).Send(ApiRequest.Get("part-get", $"/x")));

        const string Text = "GET part-get failed after 1 attempts with ApiNotFoundException (status 404, request id 8f): "
            + "404 Not Found from GET /client/v4/x (part-get) (request id 8f)";
        Assert.Equal((LogLevel.Warning, 3, Text), _log.Entries[^1]);
        Assert.Equal("CallFailed", _log.Names[^1]);
    }

    [Fact]
    public async Task Messages_have_no_empty_parts()
    {
        var server = new FakeServer().Fail(new HttpRequestException(HttpRequestError.ConnectionError))
            .Fail(new HttpRequestException(HttpRequestError.ConnectionError))
            .Respond(404)
            .Respond(200, "1");
        var client = Client(server);

        await Assert.ThrowsAsync<ApiConnectionException>(
            () => client.Send(ApiRequest.Get("part-get", $"/x"), new RequestOptions { MaxRetries = 1 }));
        await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Send(ApiRequest.Get("part-get", $"/x")));
        await client.Send(ApiRequest.Get("part-get", $"/x"));

        Assert.Equal(
            [
                "GET part-get failed in attempt 1 with ApiConnectionException; retrying in N ms",
                "GET part-get failed after 2 attempts with ApiConnectionException: No response from api.example.com to GET /client/v4/x "
                    + "(part-get): no connection could be established. (after 2 attempts)",
                "GET part-get failed after 1 attempts with ApiNotFoundException (status 404): 404 Not Found from GET /client/v4/x (part-get)",
                "GET part-get completed with 200 after 1 attempts in N ms",
            ],
            _log.Entries.Where(entry => entry.Id <= 3).Select(entry => Regex.Replace(entry.Text, "[0-9]+ ms", "N ms")));
    }

    [Fact]
    public async Task Exception_of_a_hook_is_logged_by_its_type_only()
    {
        var client = Client(new FakeServer().RespondWithResult("1"));
        client.ReceivedHook = _ => throw new IOException("s3cret");

        await Assert.ThrowsAsync<IOException>(() => client.Send(ApiRequest.Get("part-get", $"/x")));

        Assert.Equal((LogLevel.Warning, 3), (_log.Entries[^1].Level, _log.Entries[^1].Id));
        Assert.Contains("with IOException", _log.Entries[^1].Text, StringComparison.Ordinal);
        Assert.EndsWith(": see the exception", _log.Entries[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_is_not_logged_as_a_failure()
    {
        using var cancellation = new CancellationTokenSource();
        var server = new FakeServer().Respond(() =>
        {
            cancellation.Cancel();
            throw new OperationCanceledException(cancellation.Token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(server).Send(ApiRequest.Get("part-get", $"/x"), cancellationToken: cancellation.Token));

        Assert.Equal((LogLevel.Debug, 6, "GET part-get was canceled after 1 attempts"), _log.Entries[^1]);
        Assert.Equal(["RequestSent", "CallCanceled"], _log.Names);
    }

    [Fact]
    public async Task Mismatch_and_new_credential_are_logged()
    {
        var server = new FakeServer().Respond(401).RespondWithResult("""{"number":"x"}""");
        var client = TestClient.Create(server, options =>
        {
            options.LoggerFactory = _log;
            options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken("t")));
        });

        await client.Send(ApiRequest.Get("part-get", $"/x"), JsonCodec.Model<Part>());

        Assert.Equal([4, 5, 1], _log.Entries.Select(entry => entry.Id).Where(id => id < 8));
        Assert.Equal(
            "The response to part-get does not match the document at $.result.number: expected a whole number of 32 bits, found a string; "
            + "this place is not logged again",
            _log.Entries.Single(entry => entry.Id == 5).Text);
    }

    [Fact]
    public async Task Only_harmless_and_configured_headers_are_logged()
    {
        var server = new FakeServer().Respond(
            200, "1", ("Set-Cookie", "s3cret"), ("X-Mine", "of the server"), ("Location", "https://example.com/x?q=s3cret"), ("X-Other", "s3cret"));
        var client = Client(server, options =>
        {
            options.Logging.Headers.Add("x-mine");
            options.Credential = ApiCredential.EmailKey("s3cret@example.com", "s3cret-0123456789");
        });

        var options = new RequestOptions { Headers = { ["X-Mine"] = "of the caller", ["X-Yours"] = "s3cret", ["Cookie"] = "s3cret" } };
        await client.Send(ApiRequest.Get("op", $"/x").AddQuery("q", "s3cret"), options);

        Assert.Contains("X-Mine: of the caller", _log.Entries[0].Text, StringComparison.Ordinal);
        Assert.Contains("X-Mine: of the server", _log.Entries[1].Text, StringComparison.Ordinal);
        Assert.Contains("Location: https://example.com/x?*", _log.Entries[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", _log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/x#token=s3cret", "Location: https://example.com/x#*")]
    [InlineData("/x\u001b[2J?y", "Location: /x [2J?*")]
    public async Task Location_is_logged_without_query_fragment_and_control_characters(string location, string logged)
    {
        var client = Client(new FakeServer().Respond(200, "1", ("Location", location)));

        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Contains(logged, _log.Entries[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", _log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Authorization", "never logged")]
    [InlineData("x-auth-key", "never logged")]
    [InlineData("Cookie", "never logged")]
    [InlineData("Set-Cookie", "never logged")]
    [InlineData("X-Api-Token", "never logged")]
    [InlineData("not a name", "a valid header name")]
    [InlineData("", "a valid header name")]
    public void Header_with_a_credential_cannot_be_configured_for_logging(string name, string reason)
    {
        var options = new TestClientOptions { Logging = { Headers = { name } } };

        var e = Assert.Throws<ArgumentException>(() => new ApiConnection(options));
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("Accept-Encoding")]
    [InlineData("Accept-Language")]
    [InlineData("If-Match")]
    [InlineData("If-Modified-Since")]
    [InlineData("If-None-Match")]
    [InlineData("If-Unmodified-Since")]
    [InlineData("Range")]
    [InlineData("traceparent")]
    [InlineData("User-Agent")]
    [InlineData("X-Request-ID")]
    [InlineData("Content-Encoding", true)]
    [InlineData("Content-Length", true)]
    [InlineData("Content-Type", true)]
    public async Task Diagnostic_request_header_is_logged(string name, bool isContentHeader = false)
    {
        var client = Client(new FakeServer().RespondWithResult("1"));
        client.SendingHook = request =>
        {
            request.Headers.Clear();
            request.Content!.Headers.Clear();
            var headers = isContentHeader ? (System.Net.Http.Headers.HttpHeaders)request.Content.Headers : request.Headers;
            headers.TryAddWithoutValidation(name, "7");
        };

        await client.Send(ApiRequest.Post("op", $"/x").WithEmptyJson());

        Assert.EndsWith($"({name}: 7)", _log.Entries[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Allow")]
    [InlineData("cf-mitigated")]
    [InlineData("cf-ray")]
    [InlineData("Content-Encoding", "identity")]
    [InlineData("Content-Length", "24")]
    [InlineData("Content-Type", "text/plain")]
    [InlineData("Date")]
    [InlineData("ETag")]
    [InlineData("Last-Modified")]
    [InlineData("Location")]
    [InlineData("Ratelimit")]
    [InlineData("Ratelimit-Policy")]
    [InlineData("Retry-After")]
    [InlineData("Retry-After-Ms")]
    [InlineData("Server")]
    [InlineData("Via")]
    [InlineData("X-Request-ID")]
    public async Task Diagnostic_response_header_is_logged_and_in_the_exception(string name, string value = "7")
    {
        var client = Client(new FakeServer().Respond(404, """{"success":false,"a":1}""" + " ", (name, value)));

        var e = await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Contains($"{name}: {value}", _log.Entries[1].Text, StringComparison.Ordinal);
        Assert.Equal(value, e.Headers[name]);
    }

    [Fact]
    public async Task Entries_below_the_level_of_the_logger_are_not_created()
    {
        using var log = new LogRecorder(LogLevel.Information);
        var client = TestClient.Create(new FakeServer().Respond(200, "1"), options =>
        {
            options.LoggerFactory = log;
            options.Logging.IncludeBodies = true;
        });

        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Empty(log.Entries);
    }

    public void Dispose() => _log.Dispose();

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        _time.Use(options);
        options.LoggerFactory = _log;
        configure?.Invoke(options);
    });
}
