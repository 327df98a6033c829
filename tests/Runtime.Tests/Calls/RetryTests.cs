using System.Net;
using System.Net.Sockets;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>Tests which calls are retried, how often, and after which delay.</summary>
public class RetryTests
{
    private readonly ImmediateTimeProvider _time = new();

    public static TheoryData<int, bool> Statuses
    {
        get
        {
            var data = new TheoryData<int, bool>();
            int[] transient = [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530];
            foreach (var status in Enumerable.Range(300, 200).Concat(Enumerable.Range(500, 60)))
            {
                data.Add(status, transient.Contains(status));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Get_is_retried_only_after_a_transient_status(int status, bool isRetried)
    {
        var server = new FakeServer().Respond(status);

        var e = await Assert.ThrowsAnyAsync<ApiException>(() => Client(server).Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(isRetried ? 3 : 1, server.Requests.Count);
        Assert.Equal(server.Requests.Count, e.Attempts);
        Assert.Equal(status, (int)e.StatusCode!);
    }

    [Theory]
    [InlineData("GET", 3)]
    [InlineData("HEAD", 3)]
    [InlineData("PUT", 3)]
    [InlineData("DELETE", 3)]
    [InlineData("POST", 1)]
    [InlineData("PATCH", 1)]
    [InlineData("POST read", 3)]
    public async Task Only_calls_that_are_safe_to_repeat_are_retried(string kind, int attempts)
    {
        foreach (var failure in Failures())
        {
            var server = failure();
            await Assert.ThrowsAnyAsync<ApiException>(() => Client(server).Send(Request(kind)));
            Assert.Equal(attempts, server.Requests.Count);
        }
    }

    [Fact]
    public void Negative_MaxRetries_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new TestClientOptions { MaxRetries = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new RequestOptions { MaxRetries = -1 });
    }

    [Fact]
    public async Task Create_is_retried_when_the_caller_allows_it()
    {
        foreach (var failure in Failures())
        {
            var server = failure();
            await Assert.ThrowsAnyAsync<ApiException>(() => Client(server).Send(Request("POST"), new RequestOptions { RetryUnsafe = true }));
            Assert.Equal(3, server.Requests.Count);
        }
    }

    [Theory]
    [InlineData(429, null, 3)]
    [InlineData(503, "1", 3)]
    [InlineData(503, "soon", 1)]
    [InlineData(503, null, 1)]
    [InlineData(502, "1", 1)]
    public async Task Create_is_retried_only_when_the_server_rejected_it_before_processing(int status, string? retryAfter, int attempts)
    {
        var server = new FakeServer().Respond(status, "", retryAfter is null ? [] : [("Retry-After", retryAfter)]);

        await Assert.ThrowsAnyAsync<ApiException>(() => Client(server).Send(Request("POST")));

        Assert.Equal(attempts, server.Requests.Count);
    }

    [Fact]
    public async Task Create_is_retried_when_there_was_no_connection()
    {
        foreach (var error in new[] { HttpRequestError.ConnectionError, HttpRequestError.NameResolutionError })
        {
            var server = new FakeServer().Fail(new HttpRequestException(error, "no", new SocketException(111))).RespondWithResult("1");
            await Client(server).Send(Request("POST"));
            Assert.Equal(2, server.Requests.Count);
        }
    }

    [Fact]
    public async Task Certificate_failure_is_not_retried()
    {
        var server = new FakeServer().Fail(new HttpRequestException(HttpRequestError.SecureConnectionError, "no"));

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => Client(server).Send(Request("GET")));

        Assert.Equal(1, e.Attempts);
    }

    [Fact]
    public async Task Success_after_failures_returns_the_result_and_the_number_of_attempts()
    {
        var server = new FakeServer().Respond(500).Fail(new HttpRequestException("lost", new IOException("reset"))).RespondWithResult("7");
        ApiResponse? response = null;

        var options = new RequestOptions { OnResponse = received => response = received };
        var result = await Client(server).Send(Request("GET"), JsonCodec.Int32, options);

        Assert.Equal(7, result);
        Assert.Equal(3, response!.Attempts);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Text_body_is_the_same_in_each_attempt()
    {
        var server = new FakeServer().Respond(429).Respond(503, "", ("Retry-After", "1")).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Post("op", $"/x").WithText("t"));

        Assert.Equal(["t", "t", "t"], server.Requests.Select(request => request.Text));
    }

    [Fact]
    public async Task Json_body_is_the_same_in_each_attempt()
    {
        var server = new FakeServer().Respond(429).Respond(503, "", ("Retry-After", "1")).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Post("op", $"/x").WithJson(new Part { Number = 1 }));

        Assert.Equal(["{\"number\":1}", "{\"number\":1}", "{\"number\":1}"], server.Requests.Select(request => request.Text));
    }

    [Fact]
    public async Task Delays_double_up_to_eight_seconds_with_jitter()
    {
        var server = new FakeServer().Respond(500);

        await Assert.ThrowsAsync<ApiServerException>(() => Client(server).Send(Request("GET"), new RequestOptions { MaxRetries = 11 }));

        double[] longest = [0.5, 1, 2, 4, 8, 8, 8, 8, 8, 8, 8];
        Assert.Equal(longest.Length, _time.Waits.Count);
        Assert.All(_time.Waits.Zip(longest), pair => Assert.InRange(pair.First.TotalSeconds, pair.Second * 0.75, pair.Second));

        // Delays are whole milliseconds, so two of them can be equal by chance.
        Assert.InRange(_time.Waits.Distinct().Count(), _time.Waits.Count - 3, _time.Waits.Count);
    }

    [Fact]
    public async Task MaxRetries_of_the_call_takes_precedence_over_that_of_the_client()
    {
        var server = new FakeServer().Respond(500);
        var client = Client(server, options => options.MaxRetries = 1);

        await Assert.ThrowsAsync<ApiServerException>(() => client.Send(Request("GET")));
        Assert.Equal(2, server.Requests.Count);

        await Assert.ThrowsAsync<ApiServerException>(() => client.Send(Request("GET"), new RequestOptions { MaxRetries = 0 }));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Retry_whose_delay_exceeds_the_total_timeout_is_not_started()
    {
        var server = new FakeServer().Respond(429, "", ("Retry-After", "45"));
        var client = Client(server, options => options.TotalTimeout = TimeSpan.FromSeconds(100));

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(() => client.Send(Request("GET"), new RequestOptions { MaxRetries = 10 }));

        Assert.Equal(3, e.Attempts);
        Assert.Equal(2, _time.Waits.Count);
    }

    [Fact]
    public async Task Delay_before_a_retry_can_be_canceled()
    {
        using var cancellation = new CancellationTokenSource();
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var server = new FakeServer().Respond(500);
        var client = TestClient.Create(server, options => options.TimeProvider = time);

        var call = client.Send(Request("GET"), cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.Single(server.Requests);
    }

    private static IEnumerable<Func<FakeServer>> Failures()
    {
        foreach (var status in new[] { 408, 425, 500, 502, 503, 504, 520, 530 })
        {
            yield return () => new FakeServer().Respond(status);
        }

        yield return () => new FakeServer().Fail(new HttpRequestException("lost", new IOException("reset")));
        yield return () => new FakeServer().Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "ended"));
        yield return () => new FakeServer().Respond(
            () => new HttpResponseMessage { Content = new StreamContent(new FailingStream("{\"succ"u8.ToArray())) });
    }

    private static ApiRequest Request(string kind) => kind switch
    {
        "GET" => ApiRequest.Get("op", $"/x"),
        "HEAD" => ApiRequest.Head("op", $"/x"),
        "PUT" => ApiRequest.Put("op", $"/x"),
        "DELETE" => ApiRequest.Delete("op", $"/x"),
        "PATCH" => ApiRequest.Patch("op", $"/x"),
        "POST read" => ApiRequest.Post("op", $"/x").AsReplaySafe(),
        _ => ApiRequest.Post("op", $"/x"),
    };

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Create(server, options =>
    {
        _time.Use(options);
        configure?.Invoke(options);
    });
}
