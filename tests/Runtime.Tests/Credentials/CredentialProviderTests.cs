using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Table;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>Tests that a provider is called only when required, and cannot block a call.</summary>
public class CredentialProviderTests
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Fact]
    public async Task Provider_is_called_once_for_several_calls()
    {
        var calls = 0;
        var client = Client(options => options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken($"t{++calls}"))));

        await client.Send(ApiRequest.Get("op", $"/x"));
        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(1, calls);
        Assert.All(_server.Requests, request => Assert.Equal("Bearer t1", request.Header("Authorization")));
    }

    [Fact]
    public async Task Provider_is_called_again_after_a_401()
    {
        var calls = 0;
        var server = new FakeServer().Respond(401).RespondWithResult("1");
        var client = TestClient.Create(
            server, options => options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken($"t{++calls}"))));

        await client.Send(ApiRequest.Post("op", $"/x"));

        Assert.Equal(["Bearer t1", "Bearer t2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Second_401_throws()
    {
        var calls = 0;
        var server = new FakeServer().Respond(401);
        var client = TestClient.Create(
            server, options => options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken($"t{++calls}"))));

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(2, calls);
        Assert.Equal(2, e.Attempts);
    }

    [Fact]
    public async Task Concurrent_calls_call_the_provider_once()
    {
        var calls = 0;
        var gate = new TaskCompletionSource();
        var client = Client(options => options.Credential = ApiCredential.FromProvider(async cancellation =>
        {
            Interlocked.Increment(ref calls);
            await gate.Task.WaitAsync(cancellation);
            return ApiCredential.BearerToken("t");
        }));

        var sent = Enumerable.Range(0, 20).Select(_ => client.Send(ApiRequest.Get("op", $"/x"))).ToList();
        gate.SetResult();
        await Task.WhenAll(sent);

        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task Provider_failure_throws_an_authentication_exception()
    {
        var client = Client(options => options.Credential = ApiCredential.FromProvider(_ => throw new TimeoutException("vault")));

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal("Nothing was sent to api.example.com for GET /client/v4/x (op): the credential provider failed.", e.Message);
        Assert.Equal(0, e.Attempts);
        Assert.Null(e.StatusCode);
    }

    [Fact]
    public async Task Slow_provider_can_be_canceled()
    {
        using var cancellation = new CancellationTokenSource();
        var client = Client(options => options.Credential = ApiCredential.FromProvider(async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return ApiCredential.BearerToken("t");
        }));

        var call = client.Send(ApiRequest.Get("op", $"/x"), cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Provider_that_returns_null_or_a_provider_throws_an_authentication_exception()
    {
        var provider = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken("t")));
        foreach (var returned in new[] { null!, provider })
        {
            var client = Client(options => options.Credential = ApiCredential.FromProvider(_ => new(returned)));
            var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Send(ApiRequest.Get("op", $"/x")));
            Assert.Contains("must return a credential", e.InnerException!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Provider_is_allowed_for_a_single_scheme_but_not_in_a_combination()
    {
        var client = Client(options =>
        {
            options.SchemeCredentials["key"] = ApiCredential.FromProvider(_ => new(ApiCredential.Header("X-Key", "k3y")));
            options.SchemeCredentials["other"] = ApiCredential.Header("X-Other", "o");
        });

        await client.Send(ApiRequest.Get("op", $"/x").WithSecurity("key"));

        Assert.Equal("k3y", _server.Request.Header("X-Key"));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Send(ApiRequest.Get("op", $"/x").WithSecurity("key other")));
    }

    [Fact]
    public async Task Provider_that_ignores_its_token_can_be_canceled()
    {
        using var cancellation = new CancellationTokenSource();
        var client = Client(options => options.Credential = ApiCredential.FromProvider(_ => new(Never())));

        var call = client.Send(ApiRequest.Get("op", $"/x"), cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Credential_that_is_returned_after_a_cancellation_is_used_by_the_next_call()
    {
        using var cancellation = new CancellationTokenSource();
        var calls = 0;
        var late = new TaskCompletionSource<ApiCredential>();
        var client = Client(options => options.Credential = ApiCredential.FromProvider(_ =>
        {
            calls++;
            return new(late.Task);
        }));
        var call = client.Send(ApiRequest.Get("op", $"/x"), cancellationToken: cancellation.Token);
        await Wait.UntilAsync(() => Volatile.Read(ref calls) == 1);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        // On a thread pool thread, continuations run synchronously.
        await Task.Run(() => late.SetResult(ApiCredential.BearerToken("t")));
        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(1, calls);
        Assert.Equal("Bearer t", _server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Provider_that_ignores_its_token_does_not_exceed_the_total_timeout()
    {
        var time = new FakeTimeProvider();
        var client = Client(options => (options.TimeProvider, options.TotalTimeout, options.Credential) =
            (time, TimeSpan.FromSeconds(20), ApiCredential.FromProvider(_ => new(Never()))));

        var call = client.Send(ApiRequest.Get("op", $"/x"));
        time.Advance(TimeSpan.FromSeconds(20));

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Contains("credential provider", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FaultCall.NamesWithStream), MemberType = typeof(FaultCall))]
    public async Task Provider_that_never_returns_blocks_neither_its_call_nor_its_siblings(string kind)
    {
        var call = FaultCall.ByName(kind);
        using var stopped = new ManualResetEventSlim();
        foreach (var blocksThread in new[] { false, true })
        {
            foreach (var total in new[] { TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan })
            {
                var time = new FakeTimeProvider();
                var calls = 0;
                var server = new FakeServer().Respond(200, call.Body);
                var client = TestClient.Create(server, options => (options.TimeProvider, options.TotalTimeout, options.Credential) =
                    (time, total, ApiCredential.FromProvider(_ =>
                    {
                        if (Interlocked.Increment(ref calls) > 1)
                        {
                            return new(ApiCredential.BearerToken("t"));
                        }

                        if (blocksThread)
                        {
                            stopped.Wait(CancellationToken.None);
                        }

                        return new(Never());
                    })));

                var first = call.RunAsync(client, default);
                await Wait.UntilAsync(() => Volatile.Read(ref calls) == 1);
                time.Advance(total == Timeout.InfiniteTimeSpan ? TimeSpan.FromSeconds(60) : total);

                var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => first);
                Assert.Contains("the credential provider did not return a credential in time", e.Message, StringComparison.Ordinal);
                Assert.Equal(call.Result, await call.RunAsync(client.ForAccount("a"), default));
                Assert.Equal(call.Result, await call.RunAsync(client, default));
            }
        }

        stopped.Set();
    }

    private static Task<ApiCredential> Never() => new TaskCompletionSource<ApiCredential>().Task;

    private TestClient Client(Action<TestClientOptions> configure) => TestClient.Create(_server, configure);
}
