using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.RateLimits;

/// <summary>Tests that the limits in the header <c>Ratelimit</c> of the server are observed.</summary>
public sealed class ServerRateLimitTests : IDisposable
{
    private readonly ObservableTimeProvider _time = new();
    private readonly FakeServer _server = new();

    [Theory]
    [InlineData("""
        "default";r=0;t=30
        """)]
    [InlineData("default; R=0; t=30")]
    [InlineData("""
        "burst";r=5;t=2, "default";r=0;t=30
        """)]
    public async Task Exhausted_limit_of_the_server_delays_the_next_call(string header)
    {
        _server.Respond(() => Limited(header));
        var client = Client();
        await Get(client);

        await AssertDelayedAsync(client, seconds: 30);
    }

    [Fact]
    public async Task Pending_requests_count_towards_the_remaining_requests()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Respond((_, _) => late.Task).Respond(() => Limited("a;r=2;t=30")).RespondWithResult("1");
        var client = Client();
        var first = Get(client);
        await Get(client);

        var third = Get(client);
        Assert.Equal(3, _server.Requests.Count);
        var fourth = Get(client);
        Assert.Equal(3, _server.Requests.Count);
        late.SetResult(FakeResponse.CreateResult("1"));
        _time.Advance(TimeSpan.FromSeconds(30));

        await Task.WhenAll(first, third, fourth);
        await _server.WaitForRequestsAsync(4);
    }

    [Fact]
    public async Task Late_response_does_not_increase_the_remaining_requests()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Respond((_, _) => late.Task).Respond(() => Limited("a;r=1;t=30")).RespondWithResult("1");
        var client = Client();
        var first = Get(client);
        await Get(client);
        late.SetResult(Limited("a;r=9;t=30"));
        await first;

        await AssertDelayedAsync(client, seconds: 30, sent: 2);
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
    public async Task Invalid_header_is_ignored(string header)
    {
        _server.Respond(() => Limited(header));
        var client = Client();

        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Delay_is_limited_to_one_hour()
    {
        _server.Respond(() => Limited("a;r=0;t=2000000000")).RespondWithResult("1");
        var client = Client(options => options.MaxRetryAfter = Timeout.InfiniteTimeSpan);
        await Get(client);

        await AssertDelayedAsync(client, seconds: 3600);
    }

    [Theory]
    [MemberData(nameof(FaultCall.NamesWithStream), MemberType = typeof(FaultCall))]
    public async Task Limit_of_the_server_holds_a_call_at_most_MaxRetryAfter(string kind)
    {
        var call = FaultCall.ByName(kind);
        _server.Respond(() => Limited("a;r=0;t=3000")).Respond(200, call.Body);
        var client = Client(options => options.MaxRetryAfter = TimeSpan.FromSeconds(20));
        await Get(client);

        var calls = Enumerable.Range(0, 5).Select(_ => call.RunAsync(client, default)).ToList();
        _time.Advance(TimeSpan.FromSeconds(20) - TimeSpan.FromMilliseconds(1));
        Assert.Single(_server.Requests);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.All(await Task.WhenAll(calls), result => Assert.Equal(call.Result, result));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Calls_that_waited_for_the_end_of_a_limit_start_spread_out(bool hasHeader)
    {
        var time = new SteppingTimeProvider();
        var late = new TaskCompletionSource();
        _server.Respond(() => Limited("a;r=0;t=10")).Respond(async (_, _) =>
        {
            await late.Task;
            return hasHeader ? Limited("a;r=15;t=10") : FakeResponse.CreateResult("1");
        });
        var client = Client(time: time);
        await Get(client);

        var calls = Enumerable.Range(0, 40).Select(_ => Get(client)).ToList();
        time.Advance(TimeSpan.FromSeconds(10));
        await _server.WaitForRequestsAsync(11);

        late.SetResult();
        await time.RunAsync(calls);
        Assert.All(await Task.WhenAll(calls), result => Assert.Equal(1, result));
    }

    [Fact]
    public async Task Limit_that_the_server_replaces_delays_no_call()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Respond((_, _) => late.Task).Respond(() => Limited("a;r=0;t=3000")).RespondWithResult("1");
        var client = Client();
        var first = Get(client);
        await Get(client);
        late.SetResult(Limited("a;r=50;t=30"));
        await first;

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Many_limit_names_do_not_hide_an_exhausted_limit()
    {
        var names = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"n{i};r=9;t={i + 1}"));
        _server.Respond(() => Limited(names + ", a;r=0;t=50")).RespondWithResult("1");
        var client = Client();
        await Get(client);

        await AssertDelayedAsync(client, seconds: 50);
    }

    [Theory]
    [InlineData("a;r=0;t=30, b;r=0;t=10", 30)]
    [InlineData("b;r=0;t=10, a;r=0;t=30, c;r=1;t=60", 30)]
    [InlineData("a-name-of-sixty-four-characters-is-not-yet-too-long-for-a-header;r=0;t=30", 30)]
    public async Task Longest_of_the_exhausted_limits_applies(string header, int seconds)
    {
        _server.Respond(() => Limited(header)).RespondWithResult("1");
        var client = Client();
        await Get(client);

        await AssertDelayedAsync(client, seconds);
    }

    [Fact]
    public async Task Limit_that_ends_first_is_discarded_when_there_are_too_many()
    {
        var names = string.Join(", ", Enumerable.Range(0, 16).Select(i => $"n{i};r=9;t=40"));
        _server.Respond(() => Limited("a;r=0;t=20, " + names)).RespondWithResult("1");
        var client = Client();
        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Expired_limit_is_replaced_by_a_later_response()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Respond((_, _) => late.Task).Respond(() => Limited("a;r=0;t=10")).RespondWithResult("1");
        var client = Client();
        var first = Get(client);
        await Get(client);
        _time.Advance(TimeSpan.FromSeconds(10));
        late.SetResult(Limited("a;r=5;t=1"));
        await first;

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Renewed_limit_does_not_discard_another_one()
    {
        var names = string.Join(", ", Enumerable.Range(0, 15).Select(i => $"n{i};r=9;t=40"));
        _server.Respond(() => Limited("a;r=1;t=20, " + names)).Respond(() => Limited("n0;r=9;t=60")).RespondWithResult("1");
        var client = Client();
        await Get(client);
        await Get(client);

        await AssertDelayedAsync(client, seconds: 20, sent: 2);
    }

    [Fact]
    public async Task Header_is_ignored_when_there_is_no_limiter()
    {
        _server.Respond(() => Limited("a;r=0;t=30"));
        var client = TestClient.Create(_server);

        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    public void Dispose() => _server.Dispose();

    private static HttpResponseMessage Limited(string ratelimit) => FakeResponse.Create(200, """{"success":true,"result":1}""", ("Ratelimit", ratelimit));

    private static Task<int> Get(TestClient client) => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32);

    // The next call is sent when the time has elapsed, and not earlier.
    private async Task AssertDelayedAsync(TestClient client, int seconds, int sent = 1)
    {
        var call = Get(client);
        _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(sent, _server.Requests.Count);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(1, await call);
    }

    private TestClient Client(Action<TestClientOptions>? configure = null, TimeProvider? time = null)
    {
        void Configure(TestClientOptions options)
        {
            options.TimeProvider = time ?? _time;
            options.RateLimiter = new ApiRateLimiter(1000, TimeSpan.FromMinutes(5), options.TimeProvider);
            configure?.Invoke(options);
        }

        return TestClient.Create(_server, Configure);
    }
}
