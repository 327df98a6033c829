using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 16: the server rejects every request with 429 for five seconds.</summary>
public sealed class RateLimitFaultTests : IDisposable
{
    private readonly SteppingTimeProvider _time = new();
    private readonly FakeServer _server = new();
    private readonly TimeSpan _end = TimeSpan.FromSeconds(5);
    private readonly DateTimeOffset _start;

    public static TheoryData<string> Kinds => FaultCall.Names;

    public RateLimitFaultTests() => _start = _time.GetUtcNow();

    [Fact]
    public async Task Calls_wait_until_the_announced_end_of_the_429_responses()
    {
        _server.Respond(_ => Elapsed >= _end
            ? FakeResponse.CreateResult("7")
            : FakeResponse.Create(429, "", ("Retry-After", $"{Math.Ceiling((_end - Elapsed).TotalSeconds)}")));
        var client = TestClient.Create(_server, options => options.TimeProvider = _time);

        var calls = new List<Task<int>>();
        for (var second = 0; second < 6; second++)
        {
            calls.AddRange(Enumerable.Range(0, 20).Select(_ => client.Send(ApiRequest.Post("op", $"/x").WithEmptyJson(), JsonCodec.Int32)));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        await _time.RunAsync(calls);
        Assert.All(await Task.WhenAll(calls), result => Assert.Equal(7, result));

        // Only the first call received a 429; all others waited.
        Assert.Equal(calls.Count + 1, _server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_call_succeeds_after_429_responses(string kind)
    {
        var call = FaultCall.ByName(kind);
        _server.Respond(429, "", ("Retry-After", "5")).Respond(200, call.Body);
        var client = TestClient.Create(_server, options => options.TimeProvider = _time);

        var calls = Enumerable.Range(0, 20).Select(_ => call.RunAsync(client, default)).ToList();
        await _time.RunAsync(calls);

        Assert.All(await Task.WhenAll(calls), result => Assert.Equal(call.Result, result));
        Assert.Equal(calls.Count + 1, _server.Requests.Count);
    }

    [Fact]
    public async Task Permanent_429_responses_end_each_call_after_three_attempts()
    {
        _server.Respond(429);
        var client = TestClient.Create(_server, options => options.TimeProvider = _time);

        var calls = Enumerable.Range(0, 20).Select(_ => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32)).ToList();
        await _time.RunAsync(calls);

        foreach (var call in calls)
        {
            Assert.Equal(3, (await Assert.ThrowsAsync<ApiRateLimitException>(() => call)).Attempts);
        }

        Assert.Equal(60, _server.Requests.Count);
    }

    public void Dispose() => _server.Dispose();

    private TimeSpan Elapsed => _time.GetUtcNow() - _start;
}
