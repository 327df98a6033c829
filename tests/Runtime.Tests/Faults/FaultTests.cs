using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Tests every fault of the table with every kind of call.</summary>
public class FaultTests
{
    public static TheoryData<int, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string, string>();
            foreach (var row in FaultTable.All)
            {
                foreach (var call in FaultCall.All)
                {
                    cases.Add(row.Group, row.Name, call.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Call_ends_as_expected_and_the_client_works_afterwards(int group, string fault, string kind)
    {
        var row = FaultTable.All.Single(row => row.Group == group && row.Name == fault);
        var call = FaultCall.ByName(kind);
        using var log = new LogRecorder();
        var time = new ImmediateTimeProvider();
        var faults = int.MaxValue;
        await using var server = new FaultServer(
            _ => Interlocked.Decrement(ref faults) >= 0 ? row.Respond(call, time) : call.ValidResponse);
        var client = FaultClient.Create(server.Address, time, log);
        var expected = row.GetOutcome(call);

        var e = await Record.ExceptionAsync(() => call.RunAsync(client, default));

        Assert.Equal(expected.Exception, e?.GetType());
        Assert.InRange(
            server.Requests.Count, expected.Attempts, row.IsRetriedByHandler && call.HasNoBody ? 4 * expected.Attempts : expected.Attempts);
        Assert.Equal(expected.Attempts, (e as ApiException)?.Attempts ?? 1);
        Assert.DoesNotContain(FaultClient.Secret, $"{e}\n{log.Text}", StringComparison.Ordinal);
        AssertWaits(row, expected, [.. time.Waits.Where(wait => wait < FaultTable.AttemptTimeout)]);
        Assert.Equal(e is null ? null : row.RequestId, (e as ApiException)?.RequestId);
        Assert.InRange((e as ApiException)?.ResponseText?.Length ?? 0, 0, 1024);

        faults = 0;
        Assert.Equal(call.Result, await call.RunAsync(client, default));
        if (row.IsConnectionKept is { } isKept)
        {
            Assert.Equal(isKept, server.Requests[^1].Connection == server.Requests[^2].Connection);
        }

        if (expected.Attempts > 1)
        {
            faults = 1;
            var before = server.Requests.Count;
            Assert.Equal(call.Result, await call.RunAsync(client, default));
            Assert.Equal(2, server.Requests.Count - before);
        }
    }

    private static void AssertWaits(FaultRow row, ExpectedOutcome expected, TimeSpan[] waits)
    {
        Assert.Equal(expected.Attempts - 1, waits.Length);
        for (var i = 0; i < waits.Length; i++)
        {
            var longest = TimeSpan.FromSeconds(0.5 * Math.Pow(2, i));
            Assert.InRange(waits[i], row.Wait ?? (0.75 * longest), row.Wait ?? longest);
        }
    }
}
