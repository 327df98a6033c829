using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 15: the values of <c>Retry-After</c>, with every kind of call.</summary>
public class RetryAfterTests
{
    private const int OwnWait = -1;
    private const int NoRetry = -2;

    // The simulated time starts at 10:00:00.
    private static readonly (string[] Headers, int Milliseconds)[] s_values =
    [
        ([], OwnWait),
        (["Retry-After: 1"], 1000),
        (["Retry-After: 1.5"], 1500),
        (["Retry-After: 0"], OwnWait),
        (["Retry-After: -5"], OwnWait),
        (["Retry-After: 60"], 60_000),
        (["Retry-After: 61"], NoRetry),
        (["Retry-After: 300"], NoRetry),
        (["Retry-After: 3600"], NoRetry),
        (["Retry-After: 99999999"], NoRetry),
        (["Retry-After: NaN"], OwnWait),
        (["Retry-After: 1e300"], OwnWait),
        (["Retry-After: Infinity"], OwnWait),
        (["Retry-After: soon"], OwnWait),
        (["Retry-After:"], OwnWait),
        (["Retry-After: 2", "Retry-After: 3"], 2000),
        (["Retry-After: Sat, 31 Jan 2026 09:00:00 GMT"], OwnWait),
        (["Retry-After: Sat, 31 Jan 2026 10:00:03 GMT"], 3000),
        (["Date: Sat, 31 Jan 2026 12:00:00 GMT", "Retry-After: Sat, 31 Jan 2026 12:00:04 GMT"], 4000),
        (["Retry-After-Ms: 50"], 50),
        (["Retry-After-Ms: NaN"], OwnWait),
        (["Retry-After-Ms: NaN", "Retry-After: 2"], 2000),
    ];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < s_values.Length; i++)
            {
                foreach (var call in FaultCall.All)
                {
                    cases.Add(i, call.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Retry_waits_as_the_server_requested_within_limits(int index, string kind)
    {
        var (headers, milliseconds) = s_values[index];
        var call = FaultCall.ByName(kind);
        var time = new ImmediateTimeProvider();
        var isBroken = true;
        await using var server = new FaultServer(_ => isBroken ? Fault.Respond(429, "", headers) : call.ValidResponse);
        var client = FaultClient.Create(server.Address, time, configure: options => options.MaxRetries = 1);

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(() => call.RunAsync(client, default));

        Assert.Equal(milliseconds == NoRetry ? 1 : 2, server.Requests.Count);
        Assert.Equal(server.Requests.Count, e.Attempts);
        if (milliseconds == NoRetry)
        {
            Assert.Empty(time.Waits);
            Assert.True(e.RetryAfter > TimeSpan.FromSeconds(60));
        }
        else if (milliseconds == OwnWait)
        {
            Assert.Null(e.RetryAfter);
            Assert.InRange(time.Waits[0], TimeSpan.FromSeconds(0.375), TimeSpan.FromSeconds(0.5));
        }
        else
        {
            Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), time.Waits[0]);
        }

        isBroken = false;
        Assert.Equal(call.Result, await call.RunAsync(client, default));
    }
}
