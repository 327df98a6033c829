using System.Diagnostics;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>Tests the default delays between attempts with a real clock. No other test waits.</summary>
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
}
