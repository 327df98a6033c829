using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>Tests that a 429 response pauses all calls of a client.</summary>
public class RetryAfterGateTests
{
    private readonly SteppingTimeProvider _time = new();

    [Fact]
    public async Task Status_429_pauses_the_client_and_the_clients_that_share_its_connection()
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", "10")).RespondWithResult("1");
        var client = Client(server);

        var calls = new[] { Get(client), Get(client), Get(client.ForAccount("b")) };
        Assert.Single(server.Requests);
        _time.Advance(TimeSpan.FromSeconds(9.999));
        Assert.Single(server.Requests);
        await _time.RunAsync(calls);

        await Task.WhenAll(calls);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task Pause_lasts_as_long_as_the_delay_before_a_retry_when_there_is_no_Retry_After()
    {
        var server = new FakeServer().Respond(429).RespondWithResult("1");
        var client = Client(server);

        var calls = new[] { Get(client), Get(client) };
        _time.Advance(TimeSpan.FromSeconds(0.374));
        Assert.Single(server.Requests);
        await _time.RunAsync(calls);

        await Task.WhenAll(calls);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Call_that_is_not_retried_pauses_the_other_calls()
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", "10")).RespondWithResult("1");
        var client = Client(server, options => options.MaxRetries = 0);
        await Assert.ThrowsAsync<ApiRateLimitException>(() => Get(client));

        var second = Get(client);
        Assert.Single(server.Requests);
        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task Retry_After_above_the_maximum_ends_the_call_without_a_pause_for_other_calls()
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", "61")).RespondWithResult("1");
        var client = Client(server);

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(() => Get(client));

        Assert.Equal(TimeSpan.FromSeconds(61), e.RetryAfter);
        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Maximum_Retry_After_is_configurable()
    {
        Task<int> Call(double limit) => Get(Client(
            new FakeServer().Respond(429, "", ("Retry-After", "10")).RespondWithResult("1"),
            options => options.MaxRetryAfter = TimeSpan.FromSeconds(limit)));

        await Assert.ThrowsAsync<ApiRateLimitException>(() => Call(9.9));
        var calls = new[] { Call(10), Call(-0.001) };
        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.All(await Task.WhenAll(calls), result => Assert.Equal(1, result));
    }

    [Fact]
    public async Task Longer_pause_is_not_shortened_by_a_later_response()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        var server = new FakeServer().Respond((_, _) => late.Task).Respond(429, "", ("Retry-After", "20")).RespondWithResult("1");
        var client = Client(server, options => options.MaxRetries = 0);
        var first = Get(client);
        await Assert.ThrowsAsync<ApiRateLimitException>(() => Get(client));
        late.SetResult(FakeResponse.Create(429, "", ("Retry-After", "1")));
        await Assert.ThrowsAsync<ApiRateLimitException>(() => first);

        var third = Get(client);
        _time.Advance(TimeSpan.FromSeconds(19));
        Assert.Equal(2, server.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await third);
    }

    [Fact]
    public async Task Pause_that_exceeds_the_total_timeout_ends_the_call_immediately()
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", "30")).RespondWithResult("1");
        var client = Client(server, options => (options.MaxRetries, options.TotalTimeout) = (0, TimeSpan.FromSeconds(30)));
        await Assert.ThrowsAsync<ApiRateLimitException>(() => Get(client));

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(() => Get(client));

        Assert.Equal(TimeSpan.FromSeconds(30), e.RetryAfter);
        Assert.Contains("the service requested a delay", e.Message, StringComparison.Ordinal);
        Assert.Null(e.StatusCode);
        Assert.Equal(0, e.Attempts);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Call_that_waits_for_the_end_of_a_pause_can_be_canceled()
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", "30")).RespondWithResult("1");
        var client = Client(server, options => options.MaxRetries = 0);
        await Assert.ThrowsAsync<ApiRateLimitException>(() => Get(client));
        using var cancellation = new CancellationTokenSource();

        var call = client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, null, cancellation.Token);
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Status_503_does_not_pause_other_calls()
    {
        var server = new FakeServer().Respond(503, "", ("Retry-After", "30")).RespondWithResult("1");
        var client = Client(server);

        var first = Get(client);
        Assert.Equal(1, await Get(client));
        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(1, await first);
    }

    [Fact]
    public async Task Pause_is_logged()
    {
        using var log = new LogRecorder();
        var client = Client(new FakeServer().Respond(429, "", ("Retry-After", "7")), options => (options.MaxRetries, options.LoggerFactory) = (0, log));

        await Assert.ThrowsAsync<ApiRateLimitException>(() => Get(client));

        Assert.Contains(log.Entries, entry => entry.Id == 7 && entry.Text.Contains("for 7000 ms", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_that_waited_for_the_end_of_a_pause_start_spread_out()
    {
        var starts = new List<DateTimeOffset>();
        var server = new FakeServer().Respond(429, "", ("Retry-After", "10")).Respond(_ =>
        {
            lock (starts)
            {
                starts.Add(_time.GetUtcNow());
            }

            return FakeResponse.CreateResult("1");
        });
        var client = Client(server, options => options.MaxRetries = 0);
        await Assert.ThrowsAsync<ApiRateLimitException>(() => Get(client));
        var pauseEnd = _time.GetUtcNow().AddSeconds(10);

        var calls = Enumerable.Range(0, 30).Select(_ => Get(client)).ToList();
        await _time.RunAsync(calls);

        Assert.Equal(30, starts.Count);
        Assert.All(starts, start => Assert.True(start >= pauseEnd));
        Assert.InRange(starts.Count(start => start < pauseEnd.AddSeconds(1)), 1, 2);
        Assert.InRange(starts.Count(start => start < pauseEnd.AddSeconds(5)), 4, 8);
        Assert.Equal(1, await Get(client));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(15)]
    public async Task Many_calls_against_a_limit_fail_at_most_for_the_share_of_the_limit(int limit)
    {
        var counts = new Dictionary<long, int>();
        var server = new FakeServer().Respond(_ =>
        {
            lock (counts)
            {
                var second = _time.GetUtcNow().ToUnixTimeSeconds();
                counts[second] = counts.GetValueOrDefault(second) + 1;
                return counts[second] <= limit ? FakeResponse.CreateResult("1") : FakeResponse.Create(429, "", ("Retry-After", "1"));
            }
        });
        var client = Client(server);

        var calls = Enumerable.Range(0, 200).Select(_ => client.Send(ApiRequest.Post("op", $"/x"), JsonCodec.Int32)).ToList();
        await _time.RunAsync(calls);

        Assert.InRange(calls.Count(call => call.IsFaulted), 0, limit);
        Assert.All(calls.Where(call => call.IsFaulted), call => Assert.IsType<ApiRateLimitException>(call.Exception!.InnerException));
    }

    private static Task<int> Get(TestClient client) => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32);

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        options.TimeProvider = _time;
        configure?.Invoke(options);
    });
}
