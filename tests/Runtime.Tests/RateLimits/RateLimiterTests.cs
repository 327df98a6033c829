using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.RateLimits;

/// <summary>Tests that calls wait for the rate limiter before the API would reject them.</summary>
public sealed class RateLimiterTests : IDisposable
{
    private readonly ObservableTimeProvider _time = new();
    private readonly FakeServer _server = new();

    [Fact]
    public async Task Window_has_at_most_the_permitted_number_of_requests()
    {
        _server.RespondWithResult("1");
        var client = Client(3, 10);

        var calls = Enumerable.Range(0, 7).Select(_ => Get(client)).ToArray();

        Assert.Equal(3, _server.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(9.999));
        Assert.Equal(3, _server.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(0.001));
        await _server.WaitForRequestsAsync(6);
        await _time.WaitForTimersAsync(2);
        _time.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(calls);
        await _server.WaitForRequestsAsync(7);
    }

    [Fact]
    public async Task Window_is_sliding()
    {
        _server.RespondWithResult("1");
        var client = Client(2, 10);
        await Get(client);
        _time.Advance(TimeSpan.FromSeconds(4));
        await Get(client);

        var (third, fourth) = (Get(client), Get(client));
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(1, await third);
        Assert.False(fourth.IsCompleted);
        await _time.WaitForTimersAsync(2);
        _time.Advance(TimeSpan.FromSeconds(4));

        Assert.Equal(1, await fourth);
    }

    [Fact]
    public async Task Clients_with_the_same_limiter_share_its_limit()
    {
        _server.RespondWithResult("1");
        var limiter = new ApiRateLimiter(2, TimeSpan.FromSeconds(10), _time);
        var client = Client(limiter);
        await Get(client);
        await Get(client.ForAccount("b"));

        var third = Get(Client(limiter));

        Assert.Equal(2, _server.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, await third);
    }

    [Fact]
    public async Task Every_attempt_counts()
    {
        _server.Respond(500).RespondWithResult("1");
        var client = Client(1, 10);

        var call = Get(client);
        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.Single(_server.Requests);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await call);
    }

    [Fact]
    public async Task Wait_for_the_limiter_does_not_count_towards_the_total_timeout()
    {
        var pending = new TaskCompletionSource<HttpResponseMessage>();
        var never = new TaskCompletionSource<HttpResponseMessage>();
        _server.RespondWithResult("1").Respond((_, _) => pending.Task).Respond((_, token) => never.Task.WaitAsync(token));
        var client = Client(1, 100, options => options.TotalTimeout = TimeSpan.FromSeconds(5));
        await Get(client);

        var second = Get(client);
        _time.Advance(TimeSpan.FromSeconds(100));
        await _server.WaitForRequestsAsync(2);
        _time.Advance(TimeSpan.FromSeconds(3));
        pending.SetResult(FakeResponse.CreateResult("1"));
        Assert.Equal(1, await second);

        var third = Get(client);
        _time.Advance(TimeSpan.FromSeconds(97));
        await _server.WaitForRequestsAsync(3);
        _time.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<ApiTimeoutException>(() => third);
    }

    [Fact]
    public async Task Time_before_the_wait_for_the_limiter_counts_towards_the_total_timeout()
    {
        var pending = new TaskCompletionSource<HttpResponseMessage>();
        var never = new TaskCompletionSource<HttpResponseMessage>();
        _server.Respond((_, _) => pending.Task).Respond((_, token) => never.Task.WaitAsync(token));
        var client = Client(1, 20, options => options.TotalTimeout = TimeSpan.FromSeconds(5));

        var call = Get(client);
        _time.Advance(TimeSpan.FromSeconds(3));
        pending.SetResult(FakeResponse.Create(500));
        await _time.WaitForTimersAsync(2);
        _time.Advance(TimeSpan.FromSeconds(0.5));
        await _time.WaitForTimersAsync(3);
        _time.Advance(TimeSpan.FromSeconds(16.5));
        await _server.WaitForRequestsAsync(2);

        _time.Advance(TimeSpan.FromSeconds(1.499));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.001));
        await Assert.ThrowsAsync<ApiTimeoutException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Call_times_out_when_its_time_is_over_before_it_waits_for_the_limiter()
    {
        var never = new TaskCompletionSource<HttpResponseMessage>();
        _server.Respond(500).Respond((_, token) => never.Task.WaitAsync(token));
        var client = Client(2, 10, options => options.TotalTimeout = TimeSpan.FromSeconds(5));

        // A timer may be late: the delay of half a second ends a millisecond after the total timeout. On a thread pool thread, the call
        // continues within the timer of the delay, and therefore before the timer of the timeout.
        var call = Get(client);
        await _time.WaitForTimersAsync(2);
        await Task.Run(() => _time.Advance(TimeSpan.FromSeconds(5.001)));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Canceled_call_does_not_count()
    {
        _server.RespondWithResult("1");
        var client = Client(1, 10);
        await Get(client);
        using var cancellation = new CancellationTokenSource();
        var waiting = new[] { Get(client, cancellation.Token), Get(client, cancellation.Token) };
        var last = Get(client);

        await cancellation.CancelAsync();
        foreach (var call in waiting)
        {
            var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(cancellation.Token, e.CancellationToken);
        }

        await _time.WaitForTimersAsync(2);
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, await last);
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task Only_a_delayed_call_is_logged()
    {
        using var log = new LogRecorder();
        _server.RespondWithResult("1");
        var client = Client(1, 10, options => options.LoggerFactory = log);
        await Get(client);

        var second = Get(client);
        _time.Advance(TimeSpan.FromSeconds(10));
        await second;

        Assert.Equal([8, 9, 1, 13, 8, 9, 1], log.Entries.Select(entry => entry.Id));
        Assert.Equal("op waits for the rate limiter", log.Entries[3].Text);
        Assert.Equal("CallWaiting", log.Names[3]);
    }

    [Fact]
    public void Default_limit_is_that_of_Cloudflare()
    {
        var limiter = new ApiRateLimiter();

        Assert.Equal((1200, TimeSpan.FromMinutes(5)), (limiter.Requests, limiter.Window));
        Assert.Equal("1200 requests in 00:05:00", limiter.ToString());
    }

    [Fact]
    public async Task Maximum_limit_does_not_allocate_memory_for_every_request()
    {
        _server.RespondWithResult("1");

        Assert.Equal(1, await Get(Client(int.MaxValue, 10)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 4_294_968)]
    public void Limiter_without_requests_or_with_an_invalid_window_throws(int requests, int seconds)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiRateLimiter(requests, TimeSpan.FromSeconds(seconds)));
    }

    public void Dispose() => _server.Dispose();

    private static Task<int> Get(TestClient client, CancellationToken cancellationToken = default) =>
        client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, null, cancellationToken);

    private TestClient Client(int requests, double seconds, Action<TestClientOptions>? configure = null) =>
        Client(new ApiRateLimiter(requests, TimeSpan.FromSeconds(seconds), _time), configure);

    private TestClient Client(ApiRateLimiter? limiter, Action<TestClientOptions>? configure = null) => TestClient.Create(_server, options =>
    {
        (options.TimeProvider, options.RateLimiter) = (_time, limiter);
        configure?.Invoke(options);
    });
}
