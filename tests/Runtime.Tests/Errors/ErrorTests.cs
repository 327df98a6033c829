using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Errors;

/// <summary>Tests the exceptions of failed calls.</summary>
public class ErrorTests
{
    private const string Envelope =
        """{"success":false,"errors":[{"code":1002,"message":"request not found","documentation_url":"https://d","source":{"pointer":"/id"},"error_chain":[{"code":6103,"message":"inner"}]}],"messages":[{"code":1,"message":"hint"}],"result":null}""";

    [Theory]
    [InlineData(301, typeof(ApiException))]
    [InlineData(307, typeof(ApiException))]
    [InlineData(400, typeof(ApiBadRequestException))]
    [InlineData(401, typeof(ApiAuthenticationException))]
    [InlineData(402, typeof(ApiException))]
    [InlineData(403, typeof(ApiPermissionException))]
    [InlineData(404, typeof(ApiNotFoundException))]
    [InlineData(409, typeof(ApiConflictException))]
    [InlineData(418, typeof(ApiException))]
    [InlineData(422, typeof(ApiValidationException))]
    [InlineData(429, typeof(ApiRateLimitException))]
    [InlineData(500, typeof(ApiServerException))]
    [InlineData(501, typeof(ApiServerException))]
    [InlineData(522, typeof(ApiServerException))]
    [InlineData(599, typeof(ApiServerException))]
    [InlineData(600, typeof(ApiException))]
    public async Task Status_code_determines_the_exception_type(int status, Type type)
    {
        var e = await Fail(status, Envelope);

        Assert.Equal(type, e.GetType());
        Assert.Equal(status, (int)e.StatusCode!);
    }

    [Fact]
    public async Task Exception_has_all_details_of_the_response()
    {
        var e = await Fail(
            404, Envelope, ("cf-ray", "8f-FRA"), ("Retry-After", "120"), ("Set-Cookie", "s3cret=1"), ("Server", "cloudflare"));

        var error = Assert.Single(e.Errors);
        Assert.Equal(
            (1002, "1002", "request not found", "https://d", "/id"),
            (error.Code, error.CodeText, error.Message, error.DocumentationUrl, error.Pointer));
        Assert.Equal(6103, Assert.Single(error.ErrorChain).Code);
        Assert.Equal("hint", Assert.Single(e.Messages).Message);
        Assert.Equal("8f-FRA", e.RequestId);
        Assert.Equal("request-get", e.OperationId);
        Assert.Equal(TimeSpan.FromMinutes(2), e.RetryAfter);
        Assert.Equal(1, e.Attempts);
        Assert.Equal(Envelope, e.ResponseText);
        Assert.Equal("cloudflare", e.Headers["server"]);
        Assert.Equal("application/json", e.Headers["Content-Type"]);
        Assert.False(e.Headers.ContainsKey("Set-Cookie"));
        Assert.Equal(
            "404 Not Found from GET /client/v4/requests/1 (request-get): 1002 request not found (at /id) (retry after 120 s) (request id 8f-FRA)",
            e.Message);
    }

    [Fact]
    public async Task Message_contains_the_number_of_attempts_when_there_was_more_than_one()
    {
        using var server = new FakeServer().Respond(503, "", ("cf-ray", "8f"));
        var client = TestClient.Create(server, new ImmediateTimeProvider().Use);

        var e = await Assert.ThrowsAsync<ApiServerException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal("503 Service Unavailable from GET /client/v4/x (op) (after 3 attempts) (request id 8f)", e.Message);
    }

    [Theory]
    [InlineData(404, "404 Not Found")]
    [InlineData(405, "405 Method Not Allowed")]
    [InlineData(520, "520 Web Server Returned an Unknown Error")]
    [InlineData(521, "521 Web Server Is Down")]
    [InlineData(522, "522 Connection Timed Out")]
    [InlineData(523, "523 Origin Is Unreachable")]
    [InlineData(524, "524 A Timeout Occurred")]
    [InlineData(525, "525 SSL Handshake Failed")]
    [InlineData(526, "526 Invalid SSL Certificate")]
    [InlineData(527, "527 Railgun Error")]
    [InlineData(530, "530 Edge Error")]
    [InlineData(599, "599 Unknown Status")]
    public async Task Message_starts_with_the_reason_phrase(int status, string words) =>
        Assert.StartsWith(words + " from GET ", (await Fail(status, "")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(199, "x", "x")]
    [InlineData(198, "😀", "😀")]
    [InlineData(199, "yz", "y…")]
    [InlineData(199, "😀z", "…")]
    [InlineData(198, "😀z", "😀…")]
    public async Task Response_text_in_the_message_is_truncated_between_characters(int length, string end, string shown)
    {
        var e = await Fail(404, new string('x', length) + end);

        Assert.EndsWith($"): {new string('x', length)}{shown}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_contains_the_reason_and_the_errors()
    {
        var e = await Fail(200, Envelope);

        Assert.Contains("the envelope contains \"success\": false. 1002 request not found (at /id)", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "", "")]
    [InlineData(null, "no", "no")]
    [InlineData("E1", "", "E1")]
    [InlineData("E1", "no", "E1 no")]
    public void ToString_of_a_message_contains_its_code_and_text(string? code, string message, string text) =>
        Assert.Equal(text, new ApiMessage { CodeText = code, Message = message }.ToString());

    [Fact]
    public async Task Control_characters_of_headers_are_replaced()
    {
        var e = await Fail(404, "", ("cf-ray", "8f\u001b[2J"), ("Server", "a\u0085b"));

        Assert.Equal("8f [2J", e.RequestId);
        Assert.Equal("a b", e.Headers["Server"]);
        Assert.EndsWith("(request id 8f [2J)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_headers_are_truncated()
    {
        var e = await Fail(404, "", ("cf-ray", new string('8', 129)), ("Server", new string('s', 1025)));

        Assert.Equal(new string('8', 128), e.RequestId);
        Assert.Equal(new string('s', 1024), e.Headers["Server"]);
    }

    [Fact]
    public async Task Response_and_content_headers_of_one_name_are_combined()
    {
        var server = new FakeServer().Respond(() =>
        {
            var response = FakeResponse.Create(404, "", ("X-Request-Id", "a"));
            response.Content.Headers.Add("X-Request-Id", "b");
            return response;
        });

        var e = await Assert.ThrowsAsync<ApiNotFoundException>(() => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal("a, b", e.Headers["X-Request-Id"]);
    }

    [Fact]
    public async Task Redirect_throws_with_its_location()
    {
        var e = await Fail(302, "", ("Location", "https://evil.example/"));

        Assert.Equal("https://evil.example/", e.Headers["Location"]);
        Assert.Null(e.ResponseText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("null")]
    [InlineData("oops")]
    [InlineData("<html><title>503 Service Unavailable</title>\n<p>x</p></html>")]
    [InlineData("""{"status":"other envelope","error":{}}""")]
    [InlineData("""{"success":false,"errors":[]}""")]
    [InlineData("{\"errors\":[{\"co")]
    [InlineData("[\"m\"] x")]
    public async Task Body_without_errors_is_kept_as_text(string body)
    {
        var e = await Fail(403, body, ("cf-ray", "8f"));

        Assert.IsType<ApiPermissionException>(e);
        Assert.Empty(e.Errors);
        Assert.Equal(body.Length == 0 ? null : body, e.ResponseText);
        Assert.Equal("8f", e.RequestId);
        Assert.DoesNotContain('\n', e.Message);
    }

    [Fact]
    public async Task Response_text_is_truncated_at_1_KiB_between_characters()
    {
        var e = await Fail(500, "x" + new string('ü', 5000));

        Assert.Equal("x" + new string('ü', 511), e.ResponseText);
        Assert.True(e.Message.Length < 400);
    }

    [Fact]
    public async Task Endless_error_body_is_read_up_to_64_KiB()
    {
        var body = new EndlessStream();
        var server = new FakeServer().Respond(
            () => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StreamContent(body) });

        await Assert.ThrowsAsync<ApiBadRequestException>(() => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x")));

        Assert.InRange(body.BytesRead, 64 << 10, 256 << 10);
    }

    [Fact]
    public async Task Error_has_its_status_when_its_body_ends_with_a_connection_failure()
    {
        var server = new FakeServer().Respond(
            () => new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StreamContent(new FailingStream("{"u8.ToArray())) });

        await Assert.ThrowsAsync<ApiNotFoundException>(() => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x")));
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, "no connection could be established: the server closed the connection.")]
    [InlineData(HttpRequestError.NameResolutionError, "the host was not found: the server closed the connection.")]
    [InlineData(HttpRequestError.SecureConnectionError, "no secure connection could be established: the server closed the connection.")]
    [InlineData(HttpRequestError.ResponseEnded, "the connection was closed before the end of the response.")]
    [InlineData(HttpRequestError.InvalidResponse, "the response is not valid HTTP.")]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, "the headers of the response are too large.")]
    [InlineData(HttpRequestError.Unknown, "the connection broke.")]
    public async Task Connection_failure_throws_a_connection_exception_with_its_cause(HttpRequestError error, string reason)
    {
        var e = await FailAsync(new HttpRequestException(error, "inner", new SocketException((int)SocketError.ConnectionReset)));

        Assert.Equal($"No response from api.example.com to GET /client/v4/x (request-get): {reason}", e.Message);
        Assert.Null(e.StatusCode);
        Assert.IsType<HttpRequestException>(e.InnerException);
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused, "the connection was refused.")]
    [InlineData(SocketError.HostNotFound, "its name could not be resolved.")]
    [InlineData(SocketError.TryAgain, "its name could not be resolved at the moment.")]
    [InlineData(SocketError.TimedOut, "the server did not respond.")]
    [InlineData(SocketError.NetworkUnreachable, "the network or the host is unreachable.")]
    [InlineData(SocketError.AccessDenied, "AccessDenied.")]
    public async Task Message_contains_the_innermost_cause_of_a_connection_failure(SocketError cause, string text)
    {
        var e = await FailAsync(new HttpRequestException(
            HttpRequestError.ConnectionError, "outer", new IOException("between", new SocketException((int)cause))));

        Assert.EndsWith(": no connection could be established: " + text, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_contains_why_a_certificate_is_not_accepted()
    {
        var cause = new AuthenticationException("The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot");

        var e = await FailAsync(new HttpRequestException(HttpRequestError.SecureConnectionError, "outer", cause));

        Assert.EndsWith($": no secure connection could be established: {cause.Message}.", e.Message, StringComparison.Ordinal);
    }

    private static async Task<ApiConnectionException> FailAsync(HttpRequestException failure)
    {
        var client = TestClient.Create(new FakeServer().Fail(failure), options => options.MaxRetries = 0);
        return await Assert.ThrowsAsync<ApiConnectionException>(() => client.Send(ApiRequest.Get("request-get", $"/x")));
    }

    [Fact]
    public async Task Message_contains_host_and_port_when_there_was_no_response()
    {
        var server = new FakeServer().Fail(new HttpRequestException(HttpRequestError.ConnectionError));
        var client = TestClient.Create(
            server, options => (options.MaxRetries, options.BaseAddress) = (0, new Uri("https://api.example.com:8443/v1")));

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Send(ApiRequest.Get("op", $"/x").AddQuery("q", "secret")));

        Assert.Equal("No response from api.example.com:8443 to GET /v1/x (op): no connection could be established.", e.Message);
    }

    [Fact]
    public async Task Message_is_a_single_line()
    {
        var body = """{"errors":[{"message":"a\r\n2026-01-01 forged\u001b[31m"},{"message":"%"}]}""";

        var e = await Fail(400, body.Replace("%", new string('x', 5000), StringComparison.Ordinal));

        Assert.DoesNotContain(e.Message, char.IsControl);
        Assert.Contains(": a 2026-01-01 forged [31m; xxx", e.Message, StringComparison.Ordinal);
        Assert.InRange(e.Message.Length, 1024, 1200);
        Assert.Equal(4096, e.Errors[1].Message.Length);
    }

    [Fact]
    public async Task Proxy_address_is_not_in_the_exception()
    {
        var server = new FakeServer().Fail(
            new HttpRequestException(HttpRequestError.ProxyTunnelError, "proxy 'http://user:pa55@proxy' failed"));
        var time = new ImmediateTimeProvider();

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => TestClient.Create(server, time.Use).Send(ApiRequest.Get("op", $"/x")));

        Assert.Contains("the proxy did not establish a connection", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pa55", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposed_HttpClient_throws_ObjectDisposedException()
    {
        var server = new FakeServer().RespondWithResult("1");
        HttpClient? given = null;
        var client = TestClient.Create(server, options => given = options.HttpClient);
        given!.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Send(ApiRequest.Get("op", $"/x")));
    }

    [Fact]
    public void Exceptions_can_be_created_by_tests_that_replace_the_API()
    {
        var e = new ApiNotFoundException("gone") { RequestId = "8f", Errors = [new ApiError { Code = 1 }] };

        Assert.Equal(HttpStatusCode.NotFound, e.StatusCode);
        Assert.Equal("gone", e.Message);
        Assert.Equal("", e.Errors[0].Message);
        Assert.Empty(e.Headers);
    }

    private static async Task<ApiException> Fail(int status, string body, params (string Name, string Value)[] headers)
    {
        var server = new FakeServer().Respond(status, body, headers);
        var client = TestClient.Create(server);

        return await Assert.ThrowsAnyAsync<ApiException>(
            () => client.Send(
                ApiRequest.Get("request-get", $"/requests/{1}").AddQuery("secret", "q"), new RequestOptions { MaxRetries = 0 }));
    }
}
