using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>A credential that changes, fails or does not come.</summary>
public class CredentialFaultTests
{
    private readonly QuickTime _time = new();

    [Theory]
    [MemberData(nameof(FaultCall.Names), MemberType = typeof(FaultCall))]
    public async Task Token_that_was_rotated_is_asked_for_and_sent(string kind)
    {
        var call = FaultCall.Named(kind);
        await using var server = new FaultServer(request => request.Header("Authorization") == "Bearer second" ? call.Good : Fault.Answer(401));
        var asked = 0;
        var client = Client(server, _ => new(ApiCredential.BearerToken(++asked == 1 ? "first" : "second")));

        Assert.Equal(call.Result, await call.RunAsync(client, default));
        Assert.Equal(call.Result, await call.RunAsync(client, default));

        Assert.Equal(["Bearer first", "Bearer second", "Bearer second"], server.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal(2, asked);
        Assert.Empty(_time.Waits);
    }

    [Theory]
    [MemberData(nameof(FaultCall.Names), MemberType = typeof(FaultCall))]
    public async Task Provider_that_fails_is_typed_and_asked_again_by_the_next_call(string kind)
    {
        var call = FaultCall.Named(kind);
        await using var server = new FaultServer(_ => call.Good);
        var asked = 0;
        var client = Client(server, _ => ++asked == 1 ? throw new InvalidOperationException("vault") : new(ApiCredential.BearerToken("t")));

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => call.RunAsync(client, default));

        Assert.Equal("vault", e.InnerException!.Message);
        Assert.Empty(server.Requests);
        Assert.Equal(call.Result, await call.RunAsync(client, default));
    }

    private TestClient Client(FaultServer server, Func<CancellationToken, ValueTask<ApiCredential>> provider) =>
        FaultClient.Of(server.Address, _time, configure: options => options.Credential = ApiCredential.FromProvider(provider));
}
