using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>Tests that timeouts apply to headers and body, and are distinguished from a cancellation by the caller.</summary>
public class TimeoutTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Call_without_a_response_times_out_after_a_minute()
    {
        var (server, arrived) = NonResponding();
        var call = Client(server).Send(ApiRequest.Post("op", $"/x"));
        await arrived;

        _time.Advance(TimeSpan.FromSeconds(59.999));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.001));

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Contains("60 s", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, e.Attempts);
    }

    [Fact]
    public async Task Call_with_a_slow_body_times_out_after_a_minute()
    {
        var body = new GatedStream();
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(body) });
        var call = Client(server).Send(ApiRequest.Post("op", $"/x"), JsonCodec.Int32);

        for (var second = 0; second < 60; second++)
        {
            Assert.False(call.IsCompleted);
            await body.ReleaseByteAsync();
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
    }

    [Fact]
    public async Task AttemptTimeout_of_the_call_takes_precedence_over_that_of_the_client()
    {
        var (server, arrived) = NonResponding();
        var call = Client(server).Send(ApiRequest.Post("op", $"/x"), new RequestOptions { AttemptTimeout = TimeSpan.FromSeconds(2) });
        await arrived;

        _time.Advance(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Call_times_out_after_five_minutes_in_total(bool hasBody)
    {
        var request = hasBody ? ApiRequest.Post("op", $"/x").WithText("t") : ApiRequest.Get("op", $"/x");
        var (server, arrived) = NonResponding();
        var call = Client(server, options => options.AttemptTimeout = Timeout.InfiniteTimeSpan).Send(request);
        await arrived;

        _time.Advance(TimeSpan.FromMinutes(5));

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Contains("300 s in all", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, e.Attempts);
    }

    [Fact]
    public async Task Get_is_retried_after_a_timeout()
    {
        var arrived = new TaskCompletionSource();
        var server = new FakeServer()
            .Respond(async (_, cancellation) =>
            {
                arrived.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
                return null!;
            })
            .RespondWithResult("7");
        var quick = new ImmediateTimeProvider();
        var client = TestClient.Create(server, options =>
        {
            options.TimeProvider = quick;
            options.AttemptTimeout = TimeSpan.FromSeconds(61);
            options.TotalTimeout = TimeSpan.FromSeconds(2000);
        });

        var call = client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32);
        await arrived.Task;
        quick.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(7, await call);
        Assert.Single(quick.Waits);
    }

    [Fact]
    public async Task Cancellation_ends_the_call_immediately_with_the_token_of_the_caller()
    {
        using var cancellation = new CancellationTokenSource();
        var (server, arrived) = NonResponding();
        var call = Client(server).Send(ApiRequest.Get("op", $"/x"), cancellationToken: cancellation.Token);
        await arrived;

        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Cancellation_while_the_body_is_received_has_the_token_of_the_caller()
    {
        using var cancellation = new CancellationTokenSource();
        var body = new GatedStream();
        var server = new FakeServer().Respond(() => new HttpResponseMessage { Content = new StreamContent(body) });
        var call = Client(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, cancellationToken: cancellation.Token);
        await body.ReleaseByteAsync();

        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    [Fact]
    public async Task Canceled_token_sends_no_request()
    {
        var server = new FakeServer().RespondWithResult("1");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(server).Send(ApiRequest.Get("op", $"/x"), cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Timeout_of_the_HttpClient_throws_a_timeout_exception()
    {
        var server = new FakeServer().Fail(new TaskCanceledException("HttpClient.Timeout", new TimeoutException()));

        var e = await Assert.ThrowsAsync<ApiTimeoutException>(() => Client(server).Send(ApiRequest.Post("op", $"/x")));

        Assert.Contains("the timeout of the HttpClient", e.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(4294967295)]
    public void Invalid_timeout_throws(double milliseconds)
    {
        var limit = TimeSpan.FromMilliseconds(milliseconds);

        var e = Assert.Throws<ArgumentOutOfRangeException>("AttemptTimeout", () => new TestClientOptions { AttemptTimeout = limit });
        Assert.Throws<ArgumentOutOfRangeException>("TotalTimeout", () => new TestClientOptions { TotalTimeout = limit });
        Assert.Throws<ArgumentOutOfRangeException>("AttemptTimeout", () => new RequestOptions { AttemptTimeout = limit });
        Assert.Contains("positive and below 50 days", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Longest_timeout_is_the_maximum_of_a_timer()
    {
        var longest = TimeSpan.FromMilliseconds(4294967294);
        var client = TestClient.Create(
            new FakeServer().RespondWithResult("7"), options => (options.AttemptTimeout, options.TotalTimeout) = (longest, longest));

        Assert.Equal(7, await client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));
    }

    private static (FakeServer Server, Task Arrived) NonResponding()
    {
        var arrived = new TaskCompletionSource();
        var server = new FakeServer().Respond(async (_, cancellation) =>
        {
            arrived.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return null!;
        });

        return (server, arrived.Task);
    }

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        options.TimeProvider = _time;
        configure?.Invoke(options);
    });
}
