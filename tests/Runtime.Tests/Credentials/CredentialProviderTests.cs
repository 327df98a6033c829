using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>A provider is asked as seldom as can be, and cannot hold a call up.</summary>
public class CredentialProviderTests
{
    private readonly FakeServer _server = new FakeServer().Result("1");

    [Fact]
    public async Task Provider_is_asked_once_and_kept()
    {
        var asked = 0;
        var client = Client(options => options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken($"t{++asked}"))));

        await client.Send(ApiRequest.Get("op", $"/x"));
        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(1, asked);
        Assert.All(_server.Requests, request => Assert.Equal("Bearer t1", request.Header("Authorization")));
    }

    [Fact]
    public async Task Provider_is_asked_again_once_after_a_401()
    {
        var asked = 0;
        var server = new FakeServer().Answer(401).Result("1");
        var client = TestClient.Of(server, options => options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken($"t{++asked}"))));

        await client.Send(ApiRequest.Post("op", $"/x"));

        Assert.Equal(["Bearer t1", "Bearer t2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Second_401_is_the_answer()
    {
        var asked = 0;
        var server = new FakeServer().Answer(401);
        var client = TestClient.Of(server, options => options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken($"t{++asked}"))));

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(2, asked);
        Assert.Equal(2, e.Attempts);
    }

    [Fact]
    public async Task Calls_that_start_together_ask_the_provider_once()
    {
        var asked = 0;
        var gate = new TaskCompletionSource();
        var client = Client(options => options.Credential = ApiCredential.FromProvider(async cancellation =>
        {
            Interlocked.Increment(ref asked);
            await gate.Task.WaitAsync(cancellation);
            return ApiCredential.BearerToken("t");
        }));

        var calls = Enumerable.Range(0, 20).Select(_ => client.Send(ApiRequest.Get("op", $"/x"))).ToList();
        gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Provider_that_fails_is_a_typed_error()
    {
        var client = Client(options => options.Credential = ApiCredential.FromProvider(_ => throw new TimeoutException("vault")));

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Contains("the credential provider failed", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, e.Attempts);
        Assert.Null(e.StatusCode);
    }

    [Fact]
    public async Task Provider_that_is_slow_can_be_cancelled()
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
    public async Task Provider_that_gives_nothing_or_another_provider_is_a_typed_error()
    {
        var provider = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken("t")));
        foreach (var given in new[] { null!, provider })
        {
            var client = Client(options => options.Credential = ApiCredential.FromProvider(_ => new(given)));
            var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Send(ApiRequest.Get("op", $"/x")));
            Assert.Contains("must return a credential", e.InnerException!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Provider_may_stand_for_one_scheme_but_not_for_one_of_several_that_are_sent_together()
    {
        var client = Client(options =>
        {
            options.SchemeCredentials["key"] = ApiCredential.FromProvider(_ => new(ApiCredential.Header("X-Key", "k3y")));
            options.SchemeCredentials["other"] = ApiCredential.Header("X-Other", "o");
        });

        await client.Send(ApiRequest.Get("op", $"/x").WithSecurity("key"));

        Assert.Equal("k3y", _server.Only.Header("X-Key"));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Send(ApiRequest.Get("op", $"/x").WithSecurity("key other")));
    }

    [Fact]
    public async Task Provider_that_passes_over_its_token_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var client = Client(options => options.Credential = ApiCredential.FromProvider(_ => new(Never())));

        var call = client.Send(ApiRequest.Get("op", $"/x"), cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Credential_that_comes_after_its_call_was_cancelled_is_kept_for_the_next()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = 0;
        var late = new TaskCompletionSource<ApiCredential>();
        var client = Client(options => options.Credential = ApiCredential.FromProvider(_ =>
        {
            asked++;
            return new(late.Task);
        }));
        var call = client.Send(ApiRequest.Get("op", $"/x"), cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        // On a thread of the pool, what waits for it goes on at once.
        await Task.Run(() => late.SetResult(ApiCredential.BearerToken("t")));
        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(1, asked);
        Assert.Equal("Bearer t", _server.Only.Header("Authorization"));
    }

    [Fact]
    public async Task Provider_that_passes_over_its_token_cannot_outlast_the_call()
    {
        var time = new FakeTimeProvider();
        var client = Client(options => (options.TimeProvider, options.TotalTimeout, options.Credential) =
            (time, TimeSpan.FromSeconds(20), ApiCredential.FromProvider(_ => new(Never()))));

        var call = client.Send(ApiRequest.Get("op", $"/x"));
        time.Advance(TimeSpan.FromSeconds(20));

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Contains("credential provider", e.Message, StringComparison.Ordinal);
    }

    private static Task<ApiCredential> Never() => new TaskCompletionSource<ApiCredential>().Task;

    private TestClient Client(Action<TestClientOptions> configure) => TestClient.Of(_server, configure);
}
