using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>Tests how the headers <c>Retry-After</c> and <c>retry-after-ms</c> determine the delay before a retry.</summary>
public class RetryAfterHeaderTests
{
    private readonly ImmediateTimeProvider _time = new();

    [Theory]
    [InlineData("Retry-After", "1", 1000)]
    [InlineData("Retry-After", "1.5", 1500)]
    [InlineData("Retry-After", " 2 ", 2000)]
    [InlineData("Retry-After", "60", 60000)]
    [InlineData("Retry-After", "Sat, 31 Jan 2026 10:00:03 GMT", 3000)]
    [InlineData("retry-after-ms", "50", 50)]
    [InlineData("Retry-After-Ms", "1.5", 2)]
    [InlineData("Retry-After", "0.00000001", 1)]
    public async Task Retry_After_is_read_in_seconds_in_milliseconds_and_as_a_date(string name, string value, double milliseconds)
    {
        var server = new FakeServer().Respond(429, "", (name, value)).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Assert.Single(_time.Waits));
    }

    [Theory]
    [InlineData("Retry-After", "0")]
    [InlineData("Retry-After", "-5")]
    [InlineData("Retry-After", "NaN")]
    [InlineData("Retry-After", "Infinity")]
    [InlineData("Retry-After", "∞")]
    [InlineData("Retry-After", "1e300")]
    [InlineData("Retry-After", "soon")]
    [InlineData("Retry-After", "")]
    [InlineData("Retry-After", "1,5")]
    [InlineData("Retry-After", "Sat, 31 Jan 2026 09:00:00 GMT")]
    [InlineData("Retry-After", "Sat, 31 Jan 2026 10:00:00 GMT")]
    [InlineData("Retry-After", "Zun, 29 Sep 2016 12:26:26 GMT")]
    [InlineData("retry-after-ms", "NaN")]
    [InlineData("retry-after-ms", "0")]
    public async Task Invalid_Retry_After_is_ignored(string name, string value)
    {
        var server = new FakeServer().Respond(429, "", (name, value)).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Get("op", $"/x"));

        Assert.InRange(Assert.Single(_time.Waits).TotalMilliseconds, 375, 500);
    }

    [Theory]
    [InlineData("60.001")]
    [InlineData("61")]
    [InlineData("300")]
    [InlineData("3600")]
    [InlineData("99999999")]
    [InlineData("99999999999999999999999999999999999")]
    public async Task Retry_After_above_a_minute_ends_the_call_with_its_value_in_the_exception(string value)
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", value));

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(() => Client(server).Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(1, e.Attempts);
        Assert.Empty(_time.Waits);
        Assert.True(e.RetryAfter > TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("4294968")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task Retry_After_that_exceeds_the_range_of_a_timer_ends_the_call_when_there_is_no_maximum(string value)
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", value)).RespondWithResult("1");
        var client = Client(server, options =>
        {
            options.MaxRetryAfter = Timeout.InfiniteTimeSpan;
            options.TotalTimeout = Timeout.InfiniteTimeSpan;
        });

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.True(e.RetryAfter > TimeSpan.FromDays(49));
        await client.Send(ApiRequest.Get("op", $"/x"));
    }

    [Fact]
    public async Task Retry_After_in_milliseconds_takes_precedence_over_seconds()
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", "30"), ("retry-after-ms", "1234")).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(TimeSpan.FromMilliseconds(1234), Assert.Single(_time.Waits));
    }

    [Fact]
    public async Task Retry_After_in_seconds_is_used_when_the_milliseconds_are_invalid()
    {
        var server = new FakeServer().Respond(429, "", ("retry-after-ms", "soon"), ("Retry-After", "3")).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(TimeSpan.FromSeconds(3), Assert.Single(_time.Waits));
    }

    [Fact]
    public async Task First_valid_value_is_used_when_there_are_several_Retry_After_headers()
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", "soon"), ("Retry-After", "3")).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(TimeSpan.FromSeconds(3), Assert.Single(_time.Waits));
    }

    [Fact]
    public async Task Retry_After_date_is_relative_to_the_Date_header()
    {
        var server = new FakeServer()
            .Respond(429, "", ("Date", "Mon, 02 Feb 2026 00:00:00 GMT"), ("Retry-After", "Mon, 02 Feb 2026 00:00:05 GMT")).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal(TimeSpan.FromSeconds(5), Assert.Single(_time.Waits));
    }

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        _time.Use(options);
        configure?.Invoke(options);
    });
}
