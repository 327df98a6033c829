using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 38: the credential changes, or its provider fails.</summary>
public class CredentialFaultTests
{
    private readonly ImmediateTimeProvider _time = new();

    [Theory]
    [MemberData(nameof(FaultCall.Names), MemberType = typeof(FaultCall))]
    public async Task Rotated_token_is_requested_and_sent(string kind)
    {
        var call = FaultCall.ByName(kind);
        await using var server = new FaultServer(
            request => request.Header("Authorization") == "Bearer second" ? call.ValidResponse : Fault.Respond(401));
        var asked = 0;
        var client = Client(server, _ => new(ApiCredential.BearerToken(++asked == 1 ? "first" : "second")));

        Assert.Equal(call.Result, await call.RunAsync(client, default));
        Assert.Equal(call.Result, await call.RunAsync(client, default));

        Assert.Equal(
            ["Bearer first", "Bearer second", "Bearer second"], server.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal(2, asked);
        Assert.Empty(_time.Waits);
    }

    [Theory]
    [MemberData(nameof(FaultCall.Names), MemberType = typeof(FaultCall))]
    public async Task Provider_failure_throws_and_the_next_call_calls_it_again(string kind)
    {
        var call = FaultCall.ByName(kind);
        await using var server = new FaultServer(_ => call.ValidResponse);
        var asked = 0;
        var client = Client(server, _ => ++asked == 1 ? throw new InvalidOperationException("vault") : new(ApiCredential.BearerToken("t")));

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => call.RunAsync(client, default));

        Assert.Equal("vault", e.InnerException!.Message);
        Assert.Empty(server.Requests);
        Assert.Equal(call.Result, await call.RunAsync(client, default));
    }

    private TestClient Client(FaultServer server, Func<CancellationToken, ValueTask<ApiCredential>> provider) =>
        FaultClient.Create(server.Address, _time, configure: options => options.Credential = ApiCredential.FromProvider(provider));
}
