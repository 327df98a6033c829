using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 16: a server that refuses everything for five seconds.</summary>
public sealed class FloodTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly FakeServer _server = new();
    private readonly TimeSpan _end = TimeSpan.FromSeconds(5);
    private readonly DateTimeOffset _start;

    public static TheoryData<string> Kinds => FaultCall.Names;

    public FloodTests() => _start = _time.GetUtcNow();

    [Fact]
    public async Task Flood_that_says_when_it_ends_loses_no_call_and_is_asked_once_by_each_call_that_was_on_its_way()
    {
        _server.Answer(_ => Elapsed >= _end
            ? Answers.Result("7")
            : Answers.Of(429, "", ("Retry-After", $"{Math.Ceiling((_end - Elapsed).TotalSeconds)}")));
        var client = TestClient.Of(_server, options => options.TimeProvider = _time);

        var calls = new List<Task<int>>();
        for (var second = 0; second < 6; second++)
        {
            calls.AddRange(Enumerable.Range(0, 20).Select(_ => client.Send(ApiRequest.Post("op", $"/x").WithEmptyJson(), JsonCodec.Int32)));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.All(await Task.WhenAll(calls), result => Assert.Equal(7, result));

        // The first call met the flood; all others waited for it to end.
        Assert.Equal(calls.Count + 1, _server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Flood_that_ends_loses_no_call_of_any_kind(string kind)
    {
        var call = FaultCall.Named(kind);
        _server.Answer(429, "", ("Retry-After", "5")).Answer(200, call.Body);
        var client = TestClient.Of(_server, options => options.TimeProvider = _time);

        var calls = Enumerable.Range(0, 20).Select(_ => call.RunAsync(client, default)).ToList();
        _time.Advance(_end);

        Assert.All(await Task.WhenAll(calls), result => Assert.Equal(call.Result, result));
        Assert.Equal(calls.Count + 1, _server.Requests.Count);
    }

    [Fact]
    public async Task Flood_without_an_end_takes_no_more_than_three_attempts_of_any_call()
    {
        _server.Answer(429);
        var client = TestClient.Of(_server, options => options.TimeProvider = _time);

        var calls = Enumerable.Range(0, 20).Select(_ => client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32)).ToList();
        while (calls.Exists(call => !call.IsCompleted))
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        foreach (var call in calls)
        {
            Assert.Equal(3, (await Assert.ThrowsAsync<ApiRateLimitException>(() => call)).Attempts);
        }

        Assert.Equal(60, _server.Requests.Count);
    }

    public void Dispose() => _server.Dispose();

    private TimeSpan Elapsed => _time.GetUtcNow() - _start;
}
