using System.Net.Sockets;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>Tests that a token URL that issues no token leads to an exception that names it and the error, and no secret.</summary>
public sealed class TokenFailureTests : IDisposable
{
    private const string Url = "https://auth.example.com/oauth/token";

    private static readonly ApiRequest s_request = ApiRequest.Get("op", $"/x");

    private readonly TokenFixture _fixture = new();
    private readonly LogRecorder _log = new();

    [Theory]
    [InlineData(401, """{"error":"invalid_client","error_description":"Unknown client."}""", "401 Unauthorized", "invalid_client", "Unknown client.", "SendSecretInBody")]
    [InlineData(400, """{"error":"invalid_client"}""", "400 Bad Request", "invalid_client", "SendSecretInBody")]
    [InlineData(400, """{"error":"invalid_scope","error_description":"No."}""", "invalid_scope", "ClientCredentialsOptions.Scopes")]
    [InlineData(400, """{"error":"unauthorized_client"}""", "unauthorized_client")]
    [InlineData(403, "<html><body>Blocked</body></html>", "403 Forbidden", "Blocked")]
    [InlineData(200, "<html><body>Sign in</body></html>", "the response is not JSON.")]
    [InlineData(200, "", "the response is not JSON.")]
    [InlineData(200, "\"t0ken\"", "the response is not a JSON object.")]
    [InlineData(200, "{\"access_token\":\"t0ken", "the response is not JSON.")]
    [InlineData(200, "{}", "the response has no access_token.")]
    [InlineData(200, """{"access_token":5}""", "the response has no access_token.")]
    [InlineData(200, """{"access_token":""}""", "the response has no access_token.")]
    [InlineData(200, """{"error":"invalid_grant","error_description":"Line\nbreak"}""", "invalid_grant Line break")]
    [InlineData(200, """{"access_token":"t0k en-0123"}""", "the access_token in the response is not valid in a header.")]
    [InlineData(200, """{"access_token":"t0k\nen-0123"}""", "the access_token in the response is not valid in a header.")]
    [InlineData(200, """{"access_token":"t0ken-0123","token_type":"mac"}""", "the token_type in the response is not Bearer.")]
    [InlineData(302, "", "302 Found")]
    [InlineData(307, "", "307 Temporary Redirect")]
    [InlineData(404, "", "404 Not Found")]
    public async Task Failure_names_the_token_URL_and_the_error(int status, string body, params string[] texts)
    {
        _fixture.Tokens.Respond(status, body, ("Location", "https://evil.example/?s=1"));

        var e = await ThrowsAsync(new() { TokenUrl = new Uri(Url + "?tenant=t3nant") });

        Assert.Null(e.StatusCode);
        Assert.Equal(0, e.Attempts);
        Assert.Equal("op", e.OperationId);
        Assert.StartsWith(
            $"Nothing was sent to api.example.com for GET /client/v4/x (op): the token URL {Url} did not issue a token: ",
            e.Message,
            StringComparison.Ordinal);
        Assert.All(texts, text => Assert.Contains(text, e.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("t3nant", e.ToString(), StringComparison.Ordinal);
        Assert.Single(_fixture.Tokens.Requests);
        Assert.Empty(_fixture.Service.Requests);
    }

    [Fact]
    public async Task Advice_is_given_only_where_the_option_can_help()
    {
        _fixture.Tokens.Respond(400, """{"error":"invalid_scope"}""").Respond(400, """{"error":"invalid_client"}""");

        var scope = await ThrowsAsync(new() { Scopes = ["own"] });
        var client = await ThrowsAsync(new() { SendSecretInBody = true });

        Assert.EndsWith("invalid_scope", scope.Message, StringComparison.Ordinal);
        Assert.EndsWith("invalid_client", client.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_connection_is_an_authentication_failure()
    {
        _fixture.Tokens.Fail(new HttpRequestException(
            HttpRequestError.ConnectionError, "x", new SocketException((int)SocketError.ConnectionRefused)));

        var e = await ThrowsAsync(configure: options => options.MaxRetries = 0);

        Assert.Contains($"{Url} did not issue a token: No response from auth.example.com", e.Message, StringComparison.Ordinal);
        Assert.Contains("the connection was refused", e.Message, StringComparison.Ordinal);
        Assert.IsType<ApiConnectionException>(e.InnerException);
    }

    [Fact]
    public async Task Timeout_of_each_attempt_is_an_authentication_failure()
    {
        _fixture.Tokens.Respond(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return FakeResponse.Create(500);
        });
        var client = _fixture.Client(
            configure: options => (options.MaxRetries, options.AttemptTimeout) = (0, TimeSpan.FromSeconds(10)));

        var call = client.Send(s_request);
        await _fixture.Tokens.WaitForRequestsAsync(1);
        _fixture.Time.Advance(TimeSpan.FromSeconds(10));

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => call);
        Assert.Contains("an attempt took longer than 10 s", e.Message, StringComparison.Ordinal);
        Assert.IsType<ApiTimeoutException>(e.InnerException);
    }

    [Fact]
    public async Task Total_timeout_ends_the_wait_for_the_token()
    {
        _fixture.Tokens.Respond(async (_, _) =>
        {
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return FakeResponse.Create(500);
        });
        var client = _fixture.Client(configure: options => options.TotalTimeout = TimeSpan.FromSeconds(20));

        var call = client.Send(s_request);
        await _fixture.Tokens.WaitForRequestsAsync(1);
        _fixture.Time.Advance(TimeSpan.FromSeconds(20));

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Contains($"the token URL {Url} did not return a credential in time", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_is_read_up_to_64_KiB()
    {
        var body = new RepeatingBody();
        _fixture.Tokens.Respond(() => new HttpResponseMessage { Content = new StreamContent(body) });

        var e = await ThrowsAsync();

        Assert.Contains("the body is larger than 64 KiB", e.Message, StringComparison.Ordinal);
        Assert.InRange(body.Sent, 1, 256 * 1024);
        AssertHidden(e, "t0ken-0123");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Secret_and_token_are_in_no_exception_and_no_log(bool inBody)
    {
        var time = new ImmediateTimeProvider();
        var echo = $"{TokenFixture.Secret} {Uri.EscapeDataString(TokenFixture.Secret)} {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TokenFixture.ClientId}:{TokenFixture.Secret}"))} asserti0n-0123";
        FakeServer[] servers =
        [
            new FakeServer().Respond(401, $$"""{"error":"invalid_client","error_description":"{{echo}}"}"""),
            new FakeServer().Respond(500, $"<html>{echo}</html>", ("Location", $"https://example.com/{TokenFixture.Secret}"), ("X-Request-Id", TokenFixture.Secret)),
            new FakeServer().Respond(200, $$"""{"error":"invalid_client","error_description":"{{echo}}"}"""),
            new FakeServer().Respond(200, $"<html>{echo}</html>"),
            new FakeServer().Respond(200, $$"""{"access_token":"t0ken-0123 {{echo}}"}"""),
            new FakeServer().Respond(200, """{"access_token":"t0ken-0123","token_type":"mac"}"""),
            new FakeServer().Respond(200, """{"access_token":"t0ken-0123","""),
            new FakeServer().Respond(200, """{"access_token":"t0ken-0123"}""", ("Content-Encoding", "br")),
            new FakeServer().Respond(200, """{"access_token":"t0ken-0123"}""", ("Content-Encoding", "gzip")),
            new FakeServer().Fail(new HttpRequestException("lost", new IOException($"reset by {TokenFixture.Secret}"))),
        ];

        foreach (var server in servers)
        {
            _fixture.Tokens = server;
            var e = await ThrowsAsync(
                new() { SendSecretInBody = inBody, Parameters = { ["client_assertion"] = "asserti0n-0123" } },
                options =>
                {
                    time.Use(options);
                    options.LoggerFactory = _log;
                    options.Logging.IncludeBodies = true;
                });

            AssertHidden(e, TokenFixture.Secret, "t0ken-0123", "asserti0n-0123");
        }

        Assert.Contains("client-credentials", _log.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { TokenFixture.Secret, "t0ken-0123", "asserti0n-0123" })
        {
            Assert.DoesNotContain(secret, _log.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Body_of_a_token_request_is_not_logged()
    {
        await _fixture.Issue("t0ken-0123").Client(
            new() { SendSecretInBody = true },
            options =>
            {
                options.LoggerFactory = _log;
                options.Logging.IncludeBodies = true;
            }).Send(s_request);

        Assert.Contains("client-credentials", _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(TokenFixture.Secret, _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken-0123", _log.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _log.Dispose();

    private static void AssertHidden(Exception e, params string[] secrets) =>
        Assert.All(secrets, secret => new SecretWalk(secret).EnsureHidden(e, "exception"));

    private Task<ApiAuthenticationException> ThrowsAsync(
        ClientCredentialsOptions? credential = null, Action<TestClientOptions>? configure = null) =>
        Assert.ThrowsAsync<ApiAuthenticationException>(() => _fixture.Client(credential, configure).Send(s_request));

    private sealed class RepeatingBody : Stream
    {
        private static readonly byte[] s_text = Encoding.UTF8.GetBytes("""{"access_token":"t0ken-0123","more":" """);

        public long Sent { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var start = Sent == 0 ? s_text.AsSpan() : [];
            start.CopyTo(buffer.AsSpan(offset));
            buffer.AsSpan(offset + start.Length, count - start.Length).Fill((byte)' ');
            Sent += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
