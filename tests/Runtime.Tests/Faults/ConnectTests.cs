using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Groups 1, 2, 36 and 37: the connection cannot be established, or is not trusted.</summary>
public sealed class ConnectTests
{
    private readonly ImmediateTimeProvider _time = new();

    public static TheoryData<string> Kinds => FaultCall.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Refused_connection_throws_after_three_attempts(string kind)
    {
        var port = await FreePortAsync();

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => RunAsync(kind, new Uri($"http://127.0.0.1:{port}/")));

        Assert.Equal(3, e.Attempts);
        Assert.Equal(2, _time.Waits.Count(wait => wait < TimeSpan.FromMinutes(1)));
        Assert.Contains($"127.0.0.1:{port}", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Unknown_host_throws_after_three_attempts(string kind)
    {
        using var server = new FakeServer().Fail(
            new HttpRequestException(HttpRequestError.NameResolutionError, "unknown", new SocketException(11001)));

        var e = await Assert.ThrowsAsync<ApiConnectionException>(
            () => RunAsync(kind, new Uri("https://api.example.com/"), new HttpClient(server)));

        Assert.Equal(3, e.Attempts);
        Assert.Contains("api.example.com", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connect_timeout_throws_and_a_create_is_retried()
    {
        // The server does not respond to the TLS handshake, so the connection is never established.
        await using var server = new FaultServer(_ => FaultCall.Create.ValidResponse, async stream =>
        {
            await stream.CopyToAsync(Stream.Null);
            throw new IOException("The client has gone.");
        });
        var address = new Uri($"https://localhost:{server.Port}/");
        var client = FaultClient.Create(address, _time, configure: options => options.MaxRetries = 1);

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => FaultCall.Create.RunAsync(client, default));

        Assert.Contains("no connection was established in time", e.Message, StringComparison.Ordinal);
        Assert.Equal(2, e.Attempts);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("localhost", -1, 1)]
    [InlineData("localhost", -10, -1)]
    [InlineData("other.example", -1, 1)]
    public async Task Untrusted_certificate_throws_without_a_retry(string name, int from, int until)
    {
        using var certificate = Certificate(name, from, until);
        await using var server = new FaultServer(_ => FaultCall.Get.ValidResponse, async stream =>
        {
            var secure = new SslStream(stream);
            await secure.AuthenticateAsServerAsync(certificate);
            return secure;
        });

        foreach (var call in FaultCall.All)
        {
            var e = await Assert.ThrowsAsync<ApiConnectionException>(
                () => RunAsync(call.Name, new Uri($"https://localhost:{server.Port}/")));
            Assert.Equal(1, e.Attempts);
        }

        Assert.Empty(server.Requests);
        Assert.DoesNotContain(_time.Waits, wait => wait < TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Unreachable_proxy_throws_without_its_password()
    {
        var port = await FreePortAsync();

        foreach (var call in FaultCall.All)
        {
            var e = await Assert.ThrowsAnyAsync<ApiConnectionException>(() => ThroughProxyAsync(call, port, "http"));
            Assert.DoesNotContain("pa55word", e.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(407)]
    [InlineData(403)]
    [InlineData(502)]
    public async Task Proxy_that_does_not_connect_throws_without_its_password(int status)
    {
        await using var proxy = new FaultServer(
            _ => Fault.Respond(status, "", "Proxy-Authenticate: Basic realm=\"p\"", "Connection: close"));

        foreach (var call in FaultCall.All)
        {
            var e = await Assert.ThrowsAnyAsync<ApiConnectionException>(() => ThroughProxyAsync(call, proxy.Port, "https"));
            Assert.Contains("proxy", e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("pa55word", e.ToString(), StringComparison.Ordinal);
        }

        Assert.All(proxy.Requests, request => Assert.DoesNotContain("t0ken", request.Head, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Proxy_authentication_required_throws_with_its_status()
    {
        await using var proxy = new FaultServer(_ => Fault.Respond(407, "", "Connection: close"));

        var e = await Assert.ThrowsAsync<ApiException>(() => ThroughProxyAsync(FaultCall.Get, proxy.Port, "http"));

        Assert.Equal(HttpStatusCode.ProxyAuthenticationRequired, e.StatusCode);
        Assert.DoesNotContain("pa55word", e.ToString(), StringComparison.Ordinal);
    }

    private static async Task<int> FreePortAsync()
    {
        await using var server = new FaultServer(_ => Fault.Close());
        return server.Port;
    }

    private static X509Certificate2 Certificate(string name, int from, int until)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        var now = DateTimeOffset.UtcNow;
        return request.CreateSelfSigned(now.AddDays(from), now.AddDays(until));
    }

    private Task<string> ThroughProxyAsync(FaultCall call, int port, string scheme)
    {
        var credentials = new NetworkCredential("user", "pa55word");
        var handler = new SocketsHttpHandler { Proxy = new WebProxy($"http://127.0.0.1:{port}") { Credentials = credentials } };
        return RunAsync(call.Name, new Uri($"{scheme}://api.example.com/"), new HttpClient(handler));
    }

    private Task<string> RunAsync(string kind, Uri address, HttpClient? http = null)
    {
        var options = new TestClientOptions
        {
            BaseAddress = address,
            Credential = ApiCredential.BearerToken("t0ken"),
            AllowInsecureHttp = true,
        };
        if (http is not null)
        {
            options.HttpClient = http;
        }

        _time.Use(options);
        return FaultCall.All.Single(call => call.Name == kind).RunAsync(new TestClient(new ApiConnection(options)), default);
    }
}
