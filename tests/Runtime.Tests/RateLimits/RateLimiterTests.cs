using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.RateLimits;

/// <summary>Calls that wait so that the API need not refuse them.</summary>
public sealed class RateLimiterTests : IDisposable
{
    private readonly WatchedTime _time = new();
    private readonly FakeServer _server = new();

    [Fact]
    public async Task No_window_has_more_requests_than_may_be()
    {
        _server.Result("1");
        var client = Client(3, 10);

        var calls = Enumerable.Range(0, 7).Select(_ => Get(client)).ToArray();

        Assert.Equal(3, _server.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(9.999));
        Assert.Equal(3, _server.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(0.001));
        await SentAsync(6);
        await _time.WaitsAsync(2);
        _time.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(calls);
        await SentAsync(7);
    }

    [Fact]
    public async Task Window_slides()
    {
        _server.Result("1");
        var client = Client(2, 10);
        await Get(client);
        _time.Advance(TimeSpan.FromSeconds(4));
        await Get(client);

        var (third, fourth) = (Get(client), Get(client));
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(1, await third);
        Assert.False(fourth.IsCompleted);
        await _time.WaitsAsync(2);
        _time.Advance(TimeSpan.FromSeconds(4));

        Assert.Equal(1, await fourth);
    }

    [Fact]
    public async Task Siblings_and_clients_with_the_same_limiter_share_it()
    {
        _server.Result("1");
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
    public async Task Each_attempt_counts()
    {
        _server.Answer(500).Result("1");
        var client = Client(1, 10);

        var call = Get(client);
        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.Single(_server.Requests);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await call);
    }

    [Fact]
    public async Task Waiting_for_a_turn_is_no_part_of_the_time_of_the_call()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        var never = new TaskCompletionSource<HttpResponseMessage>();
        _server.Result("1").Answer((_, _) => answer.Task).Answer((_, token) => never.Task.WaitAsync(token));
        var client = Client(1, 100, options => options.OverallTimeout = TimeSpan.FromSeconds(5));
        await Get(client);

        var second = Get(client);
        _time.Advance(TimeSpan.FromSeconds(100));
        await SentAsync(2);
        _time.Advance(TimeSpan.FromSeconds(3));
        answer.SetResult(Answers.Result("1"));
        Assert.Equal(1, await second);

        var third = Get(client);
        _time.Advance(TimeSpan.FromSeconds(97));
        await SentAsync(3);
        _time.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<ApiTimeoutException>(() => third);
    }

    [Fact]
    public async Task Cancelled_call_takes_no_turn()
    {
        _server.Result("1");
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

        await _time.WaitsAsync(2);
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, await last);
        Assert.Equal(2, _server.Requests.Count);
    }

    [Theory]
    [InlineData("""
        "default";r=0;t=30
        """)]
    [InlineData("default; R=0; t=30")]
    [InlineData("""
        "burst";r=5;t=2, "default";r=0;t=30
        """)]
    public async Task Limit_that_the_API_says_is_used_up_is_waited_out(string header)
    {
        _server.Answer(() => Limited(header));
        var client = Client(1000, 300);
        await Get(client);

        var second = Get(client);
        _time.Advance(TimeSpan.FromSeconds(29.999));
        Assert.Single(_server.Requests);
        _time.Advance(TimeSpan.FromSeconds(0.001));

        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task Requests_that_the_API_allows_are_counted_down_also_while_they_are_unanswered()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Answer((_, _) => late.Task).Answer(() => Limited("a;r=2;t=30")).Result("1");
        var client = Client(1000, 300);
        var first = Get(client);
        await Get(client);

        var third = Get(client);
        Assert.Equal(3, _server.Requests.Count);
        var fourth = Get(client);
        Assert.Equal(3, _server.Requests.Count);
        late.SetResult(Answers.Result("1"));
        _time.Advance(TimeSpan.FromSeconds(30));

        await Task.WhenAll(first, third, fourth);
        await SentAsync(4);
    }

    [Fact]
    public async Task Answer_that_comes_late_does_not_raise_the_number()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Answer((_, _) => late.Task).Answer(() => Limited("a;r=1;t=30")).Result("1");
        var client = Client(1000, 300);
        var first = Get(client);
        await Get(client);
        late.SetResult(Limited("a;r=9;t=30"));
        await first;

        var third = Get(client);
        Assert.Equal(2, _server.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(1, await third);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("default;r=0")]
    [InlineData("default;t=30")]
    [InlineData("default;r=-1;t=30")]
    [InlineData("default;r=0;t=soon")]
    [InlineData("default;r=0;t=0")]
    [InlineData(";r=0;t=30")]
    [InlineData("default;r=99999999999;t=30")]
    [InlineData("")]
    public async Task Header_that_says_nothing_holds_nobody_back(string header)
    {
        _server.Answer(() => Limited(header));
        var client = Client(1000, 300);

        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Nobody_waits_for_more_than_an_hour_because_a_header_says_so()
    {
        _server.Answer(() => Limited("a;r=0;t=2000000000")).Result("1");
        var client = Client(1000, 300);
        await Get(client);

        var second = Get(client);
        _time.Advance(TimeSpan.FromSeconds(3600));

        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task Limit_that_the_API_takes_back_holds_nobody_back()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Answer((_, _) => late.Task).Answer(() => Limited("a;r=0;t=3000")).Result("1");
        var client = Client(1000, 300);
        var first = Get(client);
        await Get(client);
        late.SetResult(Limited("a;r=50;t=30"));
        await first;

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Names_that_are_made_up_do_not_hide_a_limit()
    {
        var names = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"n{i};r=9;t={i + 1}"));
        _server.Answer(() => Limited(names + ", a;r=0;t=50")).Result("1");
        var client = Client(1000, 300);
        await Get(client);

        var second = Get(client);
        Assert.Single(_server.Requests);
        _time.Advance(TimeSpan.FromSeconds(50));

        Assert.Equal(1, await second);
    }

    [Theory]
    [InlineData("a;r=0;t=30, b;r=0;t=10", 30)]
    [InlineData("b;r=0;t=10, a;r=0;t=30, c;r=1;t=60", 30)]
    [InlineData("a-name-of-sixty-four-characters-is-not-yet-too-long-for-a-header;r=0;t=30", 30)]
    public async Task Longest_of_the_limits_that_are_used_up_counts(string header, int seconds)
    {
        _server.Answer(() => Limited(header)).Result("1");
        var client = Client(1000, 300);
        await Get(client);

        var second = Get(client);
        _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.Single(_server.Requests);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task Of_more_limits_than_are_kept_the_one_that_is_over_first_is_forgotten()
    {
        var names = string.Join(", ", Enumerable.Range(0, 16).Select(i => $"n{i};r=9;t=40"));
        _server.Answer(() => Limited("a;r=0;t=20, " + names)).Result("1");
        var client = Client(1000, 300);
        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Limit_that_is_over_is_another_one_afterwards()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Answer((_, _) => late.Task).Answer(() => Limited("a;r=0;t=10")).Result("1");
        var client = Client(1000, 300);
        var first = Get(client);
        await Get(client);
        _time.Advance(TimeSpan.FromSeconds(10));
        late.SetResult(Limited("a;r=5;t=1"));
        await first;

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Limit_that_is_renewed_puts_out_no_other_one()
    {
        var names = string.Join(", ", Enumerable.Range(0, 15).Select(i => $"n{i};r=9;t=40"));
        _server.Answer(() => Limited("a;r=1;t=20, " + names)).Answer(() => Limited("n0;r=9;t=60")).Result("1");
        var client = Client(1000, 300);
        await Get(client);
        await Get(client);

        var third = Get(client);
        Assert.Equal(2, _server.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(1, await third);
    }

    [Fact]
    public async Task Call_that_is_held_back_is_logged_and_no_other()
    {
        using var log = new LogRecorder();
        _server.Result("1");
        var client = Client(1, 10, options => options.LoggerFactory = log);
        await Get(client);

        var second = Get(client);
        _time.Advance(TimeSpan.FromSeconds(10));
        await second;

        Assert.Equal([8, 9, 1, 13, 8, 9, 1], log.Entries.Select(entry => entry.Id));
        Assert.Equal("op waits for its turn: the rate limiter lets no more requests through", log.Entries[3].Text);
        Assert.Equal("CallWaits", log.Names[3]);
    }

    [Fact]
    public async Task Without_a_limiter_the_header_holds_nobody_back()
    {
        _server.Answer(() => Limited("a;r=0;t=30"));
        var client = Client(limiter: null);

        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public void Limiter_is_Cloudflares_unless_it_is_said()
    {
        var limiter = new ApiRateLimiter();

        Assert.Equal((1200, TimeSpan.FromMinutes(5)), (limiter.Requests, limiter.Window));
        Assert.Equal("1200 requests in 00:05:00", limiter.ToString());
    }

    [Fact]
    public async Task Limit_that_is_never_reached_takes_no_memory()
    {
        _server.Result("1");

        Assert.Equal(1, await Get(Client(int.MaxValue, 10)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 4_294_968)]
    public void Limiter_that_lets_nothing_through_is_refused(int requests, int seconds)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiRateLimiter(requests, TimeSpan.FromSeconds(seconds)));
    }

    public void Dispose() => _server.Dispose();

    private static HttpResponseMessage Limited(string ratelimit) => Answers.Of(200, """{"success":true,"result":1}""", ("Ratelimit", ratelimit));

    private static Task<int> Get(TestClient client, CancellationToken cancellationToken = default) =>
        client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, null, cancellationToken);

    // A call that has had its turn wakes the next one, which goes on by itself.
    private async Task SentAsync(int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (_server.Requests.Count < count)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Assert.Equal(count, _server.Requests.Count);
    }

    private TestClient Client(int requests, double seconds, Action<TestClientOptions>? configure = null) =>
        Client(new ApiRateLimiter(requests, TimeSpan.FromSeconds(seconds), _time), configure);

    private TestClient Client(ApiRateLimiter? limiter, Action<TestClientOptions>? configure = null) => TestClient.Of(_server, options =>
    {
        (options.TimeProvider, options.RateLimiter) = (_time, limiter);
        configure?.Invoke(options);
    });
}
