using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.RateLimits;

/// <summary>What the API says of its limits is kept, whatever else was sent.</summary>
public sealed class ServerRateLimitTests : IDisposable
{
    private readonly WatchedTime _time = new();
    private readonly FakeServer _server = new();

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
        var client = Client();
        await Get(client);

        await HeldForAsync(client, seconds: 30);
    }

    [Fact]
    public async Task Requests_that_the_API_allows_are_counted_down_also_while_they_are_unanswered()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Answer((_, _) => late.Task).Answer(() => Limited("a;r=2;t=30")).Result("1");
        var client = Client();
        var first = Get(client);
        await Get(client);

        var third = Get(client);
        Assert.Equal(3, _server.Requests.Count);
        var fourth = Get(client);
        Assert.Equal(3, _server.Requests.Count);
        late.SetResult(Answers.Result("1"));
        _time.Advance(TimeSpan.FromSeconds(30));

        await Task.WhenAll(first, third, fourth);
        await _server.ReceivedAsync(4);
    }

    [Fact]
    public async Task Answer_that_comes_late_does_not_raise_the_number()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Answer((_, _) => late.Task).Answer(() => Limited("a;r=1;t=30")).Result("1");
        var client = Client();
        var first = Get(client);
        await Get(client);
        late.SetResult(Limited("a;r=9;t=30"));
        await first;

        await HeldForAsync(client, seconds: 30, sent: 2);
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
        var client = Client();

        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Nobody_waits_for_more_than_an_hour_because_a_header_says_so()
    {
        _server.Answer(() => Limited("a;r=0;t=2000000000")).Result("1");
        var client = Client();
        await Get(client);

        await HeldForAsync(client, seconds: 3600);
    }

    [Fact]
    public async Task Limit_that_the_API_takes_back_holds_nobody_back()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Answer((_, _) => late.Task).Answer(() => Limited("a;r=0;t=3000")).Result("1");
        var client = Client();
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
        var client = Client();
        await Get(client);

        await HeldForAsync(client, seconds: 50);
    }

    [Theory]
    [InlineData("a;r=0;t=30, b;r=0;t=10", 30)]
    [InlineData("b;r=0;t=10, a;r=0;t=30, c;r=1;t=60", 30)]
    [InlineData("a-name-of-sixty-four-characters-is-not-yet-too-long-for-a-header;r=0;t=30", 30)]
    public async Task Longest_of_the_limits_that_are_used_up_counts(string header, int seconds)
    {
        _server.Answer(() => Limited(header)).Result("1");
        var client = Client();
        await Get(client);

        await HeldForAsync(client, seconds);
    }

    [Fact]
    public async Task Of_more_limits_than_are_kept_the_one_that_is_over_first_is_forgotten()
    {
        var names = string.Join(", ", Enumerable.Range(0, 16).Select(i => $"n{i};r=9;t=40"));
        _server.Answer(() => Limited("a;r=0;t=20, " + names)).Result("1");
        var client = Client();
        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    [Fact]
    public async Task Limit_that_is_over_is_another_one_afterwards()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _server.Answer((_, _) => late.Task).Answer(() => Limited("a;r=0;t=10")).Result("1");
        var client = Client();
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
        var client = Client();
        await Get(client);
        await Get(client);

        await HeldForAsync(client, seconds: 20, sent: 2);
    }

    [Fact]
    public async Task Without_a_limiter_the_header_holds_nobody_back()
    {
        _server.Answer(() => Limited("a;r=0;t=30"));
        var client = TestClient.Of(_server);

        await Get(client);

        Assert.Equal(1, await Get(client));
    }

    public void Dispose() => _server.Dispose();

    private static HttpResponseMessage Limited(string ratelimit) => Answers.Of(200, """{"success":true,"result":1}""", ("Ratelimit", ratelimit));

    private static Task<int> Get(TestClient client) => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32);

    // The next call is let through when the time is over, and not before.
    private async Task HeldForAsync(TestClient client, int seconds, int sent = 1)
    {
        var call = Get(client);
        _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(sent, _server.Requests.Count);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(1, await call);
    }

    private TestClient Client() => TestClient.Of(
        _server, options => (options.TimeProvider, options.RateLimiter) = (_time, new ApiRateLimiter(1000, TimeSpan.FromMinutes(5), _time)));
}
