using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 39: the body of an error response stops. The status is known, and determines what the client does.</summary>
public class StalledErrorTests
{
    private const string Start = """{"success":false,"errors":[{"code":1000,""";

    private readonly ImmediateTimeProvider _time = new();
    private int _received;

    public static TheoryData<string, int, Type, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int, Type, int>();
            foreach (var call in FaultCall.All.Append(FaultCall.Stream))
            {
                cases.Add(call.Name, 400, typeof(ApiBadRequestException), 1);
                cases.Add(call.Name, 404, typeof(ApiNotFoundException), 1);
                cases.Add(call.Name, 429, typeof(ApiRateLimitException), 3);
                cases.Add(call.Name, 503, typeof(ApiServerException), call.IsSafe ? 3 : 1);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Error_whose_body_stops_keeps_its_status(string kind, int status, Type type, int attempts)
    {
        await using var server = new FaultServer(_ => Stall(status));

        var e = await Record.ExceptionAsync(() => FaultCall.ByName(kind).RunAsync(Client(server), default));

        var error = Assert.IsType<ApiException>(e, exactMatch: false);
        Assert.Equal(type, error.GetType());
        Assert.Equal((status, attempts), ((int)error.StatusCode!, error.Attempts));
        Assert.Equal(attempts, server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(FaultCall.NamesWithStream), MemberType = typeof(FaultCall))]
    public async Task Status_401_whose_body_stops_requests_a_new_credential(string kind)
    {
        var call = FaultCall.ByName(kind);
        await using var server = new FaultServer(request => request.Connection == 1
            ? Stall(401)
            : call.ValidResponse);
        var tokens = 0;
        var client = Client(server, options => options.Credential = ApiCredential.FromProvider(
            _ => new(ApiCredential.BearerToken($"t{++tokens}"))));

        Assert.Equal(call.Result, await call.RunAsync(client, default));

        Assert.Equal(["Bearer t1", "Bearer t2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Status_429_whose_body_stops_is_retried_after_its_delay()
    {
        await using var server = new FaultServer(request => request.Connection == 1
            ? Stall(429, "Retry-After: 7")
            : FaultCall.Create.ValidResponse);

        Assert.Equal("7", await FaultCall.Create.RunAsync(Client(server), default));

        Assert.Contains(TimeSpan.FromSeconds(7), _time.Waits);
    }

    [Fact]
    public async Task Text_that_was_received_before_the_body_stopped_is_in_the_exception()
    {
        await using var server = new FaultServer(_ => Stall(404));

        var e = await Assert.ThrowsAsync<ApiNotFoundException>(
            () => FaultCall.Get.RunAsync(Client(server), default));

        Assert.True(e.ResponseText is null || Start.StartsWith(e.ResponseText, StringComparison.Ordinal), e.ResponseText);
    }

    [Fact]
    public async Task Cancellation_while_the_body_stops_throws_OperationCanceledException()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new FaultServer(_ => async (connection, request) =>
        {
            await Fault.Bytes(Fault.Head(429, "Content-Length: 500") + Start)(connection, request);
            await connection.WaitForCloseAsync();
            return false;
        });
        var client = Client(server);
        client.ReceivedHook = _ => cancellation.Cancel();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FaultCall.Get.RunAsync(client, cancellation.Token));

        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.Single(server.Requests);
    }

    private TestClient Client(FaultServer server, Action<TestClientOptions>? configure = null)
    {
        var client = FaultClient.Create(server.Address, _time, configure: configure);
        client.ReceivedHook = _ => Interlocked.Increment(ref _received);
        return client;
    }

    // The time limit of the attempt expires after the client has received the status.
    private FaultResponder Stall(int status, params string[] headers) => async (connection, request) =>
    {
        var received = Volatile.Read(ref _received);
        await Fault.Bytes(Fault.Head(status, ["Content-Length: 500", .. headers]) + Start)(connection, request);
        await Wait.UntilAsync(() => Volatile.Read(ref _received) > received);
        _time.Advance(FaultTable.AttemptTimeout);
        await connection.WaitForCloseAsync();
        return false;
    };
}
