using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 37: a server without a valid certificate receives no request, and the call is not retried.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly LogRecorder _log = new();
    private readonly ImmediateTimeProvider _time = new();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var fault in new[] { "untrusted", "expired", "of another name" })
            {
                foreach (var call in FaultCall.All)
                {
                    cases.Add(fault, call.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Invalid_certificate_throws_without_a_request(string fault, string kind)
    {
        var call = FaultCall.ByName(kind);
        using var certificate = Create(fault == "of another name" ? "other.example.com" : "localhost", isExpired: fault == "expired");
        await using var server = new FaultServer(_ => call.ValidResponse, stream => SecureAsync(stream, certificate));
        using var handler = new SocketsHttpHandler();
        if (fault != "untrusted")
        {
            // The name or the validity period is the only problem of the certificate.
            handler.SslOptions.CertificateChainPolicy = Trusting(certificate);
        }

        using var http = new HttpClient(handler);
        var client = Client(server, http);

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => call.RunAsync(client, default));

        Assert.Equal(1, e.Attempts);
        Assert.Equal(1, server.Connections);
        Assert.Empty(server.Requests);
        Assert.Empty(_time.Waits);
        Assert.DoesNotContain(FaultClient.Secret, $"{e}\n{_log.Text}", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FaultCall.Names), MemberType = typeof(FaultCall))]
    public async Task Valid_certificate_lets_the_call_succeed(string kind)
    {
        var call = FaultCall.ByName(kind);
        using var certificate = Create("localhost", isExpired: false);
        await using var server = new FaultServer(_ => call.ValidResponse, stream => SecureAsync(stream, certificate));
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = Trusting(certificate);
        using var http = new HttpClient(handler);

        Assert.Equal(call.Result, await call.RunAsync(Client(server, http), default));
    }

    public void Dispose() => _log.Dispose();

    private TestClient Client(FaultServer server, HttpClient http) =>
        FaultClient.Create(new Uri($"https://localhost:{server.Port}/v4"), _time, _log, options => options.HttpClient = http);

    private static X509ChainPolicy Trusting(X509Certificate2 certificate) => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { certificate },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    private static async Task<Stream> SecureAsync(Stream stream, X509Certificate2 certificate)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(certificate);
        return secure;
    }

    private static X509Certificate2 Create(string name, bool isExpired)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        var end = DateTimeOffset.UtcNow.AddDays(isExpired ? -1 : 1);
        using var made = request.CreateSelfSigned(end.AddDays(-10), end);

        // Not every operating system accepts an ephemeral key.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
