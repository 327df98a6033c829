using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>Tests that concurrent calls share one request for a credential, and that none of them can end it for the others.</summary>
public class SharedTokenTests
{
    private static readonly ApiRequest s_request = ApiRequest.Get("op", $"/x");

    private readonly TokenFixture _fixture = new();

    [Fact]
    public async Task Fifty_concurrent_calls_request_one_token()
    {
        var gate = Gate();
        var client = _fixture.Issue("t2").Client();

        var calls = Enumerable.Range(0, 50).Select(_ => client.Send(s_request)).ToList();
        await _fixture.Tokens.WaitForRequestsAsync(1);
        gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Single(_fixture.Tokens.Requests);
        Assert.Equal(Enumerable.Repeat("Bearer t1", 50), _fixture.Sent);
    }

    [Fact]
    public async Task Fifty_concurrent_calls_request_one_token_after_a_401()
    {
        _fixture.Service = new FakeServer().Respond(
            request => FakeResponse.Create(request.Header("Authorization") == "Bearer t1" ? 401 : 200, """{"success":true,"result":1}"""));
        var client = _fixture.Issue("t1").Issue("t2").Client();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => client.Send(s_request))));

        Assert.Equal(2, _fixture.Tokens.Requests.Count);
    }

    [Fact]
    public async Task Failure_is_shared_and_the_next_call_requests_again()
    {
        var gate = new TaskCompletionSource();
        _fixture.Tokens.Respond(async (_, _) =>
        {
            await gate.Task;
            return FakeResponse.Create(401, """{"error":"invalid_client"}""");
        });
        var client = _fixture.Issue("t1").Client();

        var calls = Enumerable.Range(0, 20).Select(_ => client.Send(s_request)).ToList();
        await _fixture.Tokens.WaitForRequestsAsync(1);
        gate.SetResult();

        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<ApiAuthenticationException>(() => call);
        }

        Assert.Single(_fixture.Tokens.Requests);
        await client.Send(s_request);
        Assert.Equal(["Bearer t1"], _fixture.Sent);
    }

    [Fact]
    public async Task Cancellation_ends_only_the_wait_of_its_call()
    {
        using var cancellation = new CancellationTokenSource();
        var gate = Gate();
        var client = _fixture.Issue("t2").Client();

        var first = client.Send(s_request, cancellationToken: cancellation.Token);
        await _fixture.Tokens.WaitForRequestsAsync(1);
        var second = client.Send(s_request);
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.False(second.IsCompleted);
        gate.SetResult();
        await second;
        Assert.Single(_fixture.Tokens.Requests);
        Assert.Equal(["Bearer t1"], _fixture.Sent);
    }

    [Fact]
    public async Task Token_request_is_canceled_when_no_call_waits_for_it()
    {
        using var cancellation = new CancellationTokenSource();
        var canceled = new TaskCompletionSource();
        _fixture.Tokens.Respond(async (_, token) =>
        {
            await using var registration = token.Register(canceled.SetResult);
            await Task.Delay(Timeout.Infinite, token);
            return FakeResponse.Create(500);
        });
        var client = _fixture.Issue("t1").Client();

        var calls = Enumerable.Range(0, 2).Select(_ => client.Send(s_request, cancellationToken: cancellation.Token)).ToList();
        await _fixture.Tokens.WaitForRequestsAsync(1);
        await cancellation.CancelAsync();

        foreach (var call in calls)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }

        await canceled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await client.Send(s_request);
        Assert.Equal(["Bearer t1"], _fixture.Sent);
    }

    [Fact]
    public async Task Call_does_not_wait_for_a_request_that_has_lasted_as_long_as_it_may_wait()
    {
        var calls = 0;
        var never = new TaskCompletionSource<ApiCredential>();
        var client = _fixture.Client(configure: options => (options.TotalTimeout, options.Credential) = (
            TimeSpan.FromSeconds(20),
            ApiCredential.FromProvider(_ => Interlocked.Increment(ref calls) == 1 ? new(never.Task) : new(ApiCredential.BearerToken("t")))));

        var first = client.Send(s_request);
        await Wait.UntilAsync(() => Volatile.Read(ref calls) == 1);
        _fixture.Time.Advance(TimeSpan.FromSeconds(15));
        var second = client.Send(s_request);
        _fixture.Time.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<ApiTimeoutException>(() => first);
        await client.Send(s_request);

        Assert.Equal(2, calls);
        _fixture.Time.Advance(TimeSpan.FromSeconds(15));
        await Assert.ThrowsAsync<ApiTimeoutException>(() => second);
    }

    private TaskCompletionSource Gate()
    {
        var gate = new TaskCompletionSource();
        _fixture.Tokens.Respond(async (_, token) =>
        {
            await gate.Task.WaitAsync(token);
            return FakeResponse.Create(200, """{"access_token":"t1","token_type":"Bearer","expires_in":3600}""");
        });
        return gate;
    }
}
