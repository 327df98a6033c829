using System.Diagnostics;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>Tests the delays and timeouts of a real clock. No other test waits.</summary>
public class RealTimeTests
{
    // A timer may be early by a tick of the system clock.
    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(16);

    [Fact]
    public async Task Default_delays_are_half_a_second_and_a_second_minus_up_to_a_quarter()
    {
        var times = new List<long>();
        var server = new FakeServer();
        foreach (var status in new[] { 503, 503, 200 })
        {
            server.Respond(_ =>
            {
                times.Add(Stopwatch.GetTimestamp());
                return status == 200 ? FakeResponse.CreateResult("7") : FakeResponse.Create(status);
            });
        }

        Assert.Equal(7, await TestClient.Create(server).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        Assert.Equal(3, times.Count);
        Assert.InRange(Stopwatch.GetElapsedTime(times[0], times[1]), TimeSpan.FromSeconds(0.375) - s_tick, TimeSpan.MaxValue);
        Assert.InRange(Stopwatch.GetElapsedTime(times[1], times[2]), TimeSpan.FromSeconds(0.75) - s_tick, TimeSpan.MaxValue);
    }

    [Fact]
    public async Task Timeout_of_the_HttpClient_is_a_timeout_although_its_timer_may_be_early()
    {
        var calls = Enumerable.Range(0, 200).Select(i => CallAsync(TimeSpan.FromMilliseconds(50 + i)));

        Assert.All(await Task.WhenAll(calls), failure => Assert.Contains("the timeout of the HttpClient", failure.Message));

        static Task<ApiTimeoutException> CallAsync(TimeSpan timeout)
        {
            var server = new FakeServer().Respond(async (_, cancellation) =>
            {
                await Task.Delay(Timeout.Infinite, cancellation);
                return null!;
            });
            var client = TestClient.Create(server, options => options.HttpClient = new HttpClient(server) { Timeout = timeout });
            return Assert.ThrowsAsync<ApiTimeoutException>(() => client.Send(ApiRequest.Post("op", $"/x")));
        }
    }
}
