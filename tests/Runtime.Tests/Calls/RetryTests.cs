using System.Net;
using System.Net.Sockets;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>What is sent again, how often and when.</summary>
public class RetryTests
{
    private readonly QuickTime _time = new();

    public static TheoryData<int, bool> Statuses
    {
        get
        {
            var data = new TheoryData<int, bool>();
            int[] passing = [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530];
            foreach (var status in Enumerable.Range(300, 200).Concat(Enumerable.Range(500, 60)))
            {
                data.Add(status, passing.Contains(status));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Status_that_may_pass_is_retried_for_a_get_and_no_other(int status, bool isRetried)
    {
        var server = new FakeServer().Answer(status);

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
    public async Task Call_that_changes_something_is_not_sent_twice(string kind, int attempts)
    {
        foreach (var failure in Failures())
        {
            var server = failure();
            await Assert.ThrowsAnyAsync<ApiException>(() => Client(server).Send(Request(kind)));
            Assert.Equal(attempts, server.Requests.Count);
        }
    }

    [Fact]
    public void Negative_number_of_retries_is_refused_by_the_name_of_the_option()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new TestClientOptions { MaxRetries = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new RequestOptions { MaxRetries = -1 });
    }

    [Fact]
    public async Task Caller_may_ask_for_a_create_to_be_sent_again()
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
    public async Task Create_is_sent_again_where_the_server_says_that_it_has_not_begun(int status, string? retryAfter, int attempts)
    {
        var server = new FakeServer().Answer(status, "", retryAfter is null ? [] : [("Retry-After", retryAfter)]);

        await Assert.ThrowsAnyAsync<ApiException>(() => Client(server).Send(Request("POST")));

        Assert.Equal(attempts, server.Requests.Count);
    }

    [Fact]
    public async Task Create_is_sent_again_where_there_was_no_connection()
    {
        foreach (var error in new[] { HttpRequestError.ConnectionError, HttpRequestError.NameResolutionError })
        {
            var server = new FakeServer().Fail(new HttpRequestException(error, "no", new SocketException(111))).Result("1");
            await Client(server).Send(Request("POST"));
            Assert.Equal(2, server.Requests.Count);
        }
    }

    [Fact]
    public async Task Broken_trust_is_not_retried()
    {
        var server = new FakeServer().Fail(new HttpRequestException(HttpRequestError.SecureConnectionError, "no"));

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => Client(server).Send(Request("GET")));

        Assert.Equal(1, e.Attempts);
    }

    [Fact]
    public async Task Success_after_failures_is_the_result_and_tells_its_attempts()
    {
        var server = new FakeServer().Answer(500).Fail(new HttpRequestException("lost", new IOException("reset"))).Result("7");
        ApiResponse? response = null;

        var result = await Client(server).Send(Request("GET"), JsonCodec.Int32, new RequestOptions { OnResponse = given => response = given });

        Assert.Equal(7, result);
        Assert.Equal(3, response!.Attempts);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Text_is_the_same_each_time()
    {
        var server = new FakeServer().Answer(429).Answer(503, "", ("Retry-After", "1")).Result("1");

        await Client(server).Send(ApiRequest.Post("op", $"/x").WithText("t"));

        Assert.Equal(["t", "t", "t"], server.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task Body_is_the_same_each_time()
    {
        var server = new FakeServer().Answer(429).Answer(503, "", ("Retry-After", "1")).Result("1");

        await Client(server).Send(ApiRequest.Post("op", $"/x").WithJson(new Part { Number = 1 }));

        Assert.Equal(["{\"number\":1}", "{\"number\":1}", "{\"number\":1}"], server.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task Waits_grow_by_two_up_to_eight_seconds_and_differ_a_little()
    {
        var server = new FakeServer().Answer(500);

        await Assert.ThrowsAsync<ApiServerException>(() => Client(server).Send(Request("GET"), new RequestOptions { MaxRetries = 11 }));

        double[] longest = [0.5, 1, 2, 4, 8, 8, 8, 8, 8, 8, 8];
        Assert.Equal(longest.Length, _time.Waits.Count);
        Assert.All(_time.Waits.Zip(longest), pair => Assert.InRange(pair.First.TotalSeconds, pair.Second * 0.75, pair.Second));

        // Two of them may be equal by chance, since they are whole milliseconds.
        Assert.InRange(_time.Waits.Distinct().Count(), _time.Waits.Count - 3, _time.Waits.Count);
    }

    [Fact]
    public async Task Number_of_retries_is_the_call_s_else_the_client_s()
    {
        var server = new FakeServer().Answer(500);
        var client = Client(server, options => options.MaxRetries = 1);

        await Assert.ThrowsAsync<ApiServerException>(() => client.Send(Request("GET")));
        Assert.Equal(2, server.Requests.Count);

        await Assert.ThrowsAsync<ApiServerException>(() => client.Send(Request("GET"), new RequestOptions { MaxRetries = 0 }));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Wait_that_would_outlast_the_call_is_not_begun()
    {
        var server = new FakeServer().Answer(429, "", ("Retry-After", "45"));
        var client = Client(server, options => options.TotalTimeout = TimeSpan.FromSeconds(100));

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(() => client.Send(Request("GET"), new RequestOptions { MaxRetries = 10 }));

        Assert.Equal(3, e.Attempts);
        Assert.Equal(2, _time.Waits.Count);
    }

    [Fact]
    public async Task Wait_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var server = new FakeServer().Answer(500);
        var client = TestClient.Of(server, options => options.TimeProvider = time);

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
            yield return () => new FakeServer().Answer(status);
        }

        yield return () => new FakeServer().Fail(new HttpRequestException("lost", new IOException("reset")));
        yield return () => new FakeServer().Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "ended"));
        yield return () => new FakeServer().Answer(() => new HttpResponseMessage { Content = new StreamContent(new BrokenStream("{\"succ"u8.ToArray())) });
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

    private TestClient Client(FakeServer server, Action<TestClientOptions>? configure = null) => TestClient.Of(server, options =>
    {
        _time.Use(options);
        configure?.Invoke(options);
    });
}
