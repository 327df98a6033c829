using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>
/// Tests calls on a reused connection that the server closes or that no longer works: the server may have received the request.
/// </summary>
public class ReusedConnectionTests
{
    private readonly ImmediateTimeProvider _time = new();

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("LOCK")]
    public async Task Create_without_a_body_is_retried_neither_by_the_client_nor_by_its_handler(string method)
    {
        await using var server = Server(FaultCall.Get, Fault.Close());
        var client = Client(server);
        await FaultCall.Get.RunAsync(client, default);

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Send(Request(method)));

        Assert.Equal(1, e.Attempts);
        Assert.Equal(["GET on 1", $"{method} on 1"], Sent(server));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    public async Task Call_that_is_safe_to_repeat_is_sent_again_on_another_connection(string method)
    {
        await using var server = Server(FaultCall.Get, Fault.Close());
        var client = Client(server);
        await FaultCall.Get.RunAsync(client, default);

        Assert.Equal(7, await client.Send(Request(method), JsonCodec.Int32));

        Assert.Equal(["GET on 1", $"{method} on 1", $"{method} on 2"], Sent(server));
    }

    [Theory]
    [MemberData(nameof(FaultCall.NamesWithStream), MemberType = typeof(FaultCall))]
    public async Task Call_without_retries_is_sent_once_on_a_connection_that_the_server_closes(string kind)
    {
        var call = FaultCall.ByName(kind);
        foreach (var isReused in new[] { false, true })
        {
            var requests = 0;
            await using var server = new FaultServer(_ => isReused && ++requests == 1 ? call.ValidResponse : Fault.Close());
            var client = FaultClient.Create(server.Address, _time, configure: options => options.MaxRetries = 0);
            if (isReused)
            {
                await call.RunAsync(client, default);
            }

            var e = await Assert.ThrowsAsync<ApiConnectionException>(() => call.RunAsync(client, default));

            Assert.Equal(1, e.Attempts);
            Assert.Equal(isReused ? 2 : 1, server.Requests.Count);
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task Call_whose_options_disable_retries_is_sent_once(string method)
    {
        await using var server = Server(FaultCall.Get, Fault.Close());
        var client = Client(server);
        await FaultCall.Get.RunAsync(client, default);

        await Assert.ThrowsAsync<ApiConnectionException>(() => client.Send(Request(method), new RequestOptions { MaxRetries = 0 }));

        Assert.Equal(["GET on 1", $"{method} on 1"], Sent(server));
        Assert.Equal("0", server.Requests[1].Header("Content-Length"));
    }

    [Theory]
    [MemberData(nameof(FaultCall.Names), MemberType = typeof(FaultCall))]
    public async Task Reused_connection_that_is_closed_without_a_response_fails_only_a_create(string kind)
    {
        var call = FaultCall.ByName(kind);
        await using var server = Server(call, Fault.Close());
        var client = Client(server);
        await call.RunAsync(client, default);

        await VerifyAsync<ApiConnectionException>(call, client, server);
    }

    [Theory]
    [MemberData(nameof(FaultCall.Names), MemberType = typeof(FaultCall))]
    public async Task Reused_connection_that_no_longer_works_fails_only_a_create_with_a_timeout(string kind)
    {
        var call = FaultCall.ByName(kind);
        await using var server = Server(call, Fault.Stall(_time));
        var client = Client(server);
        await call.RunAsync(client, default);

        await VerifyAsync<ApiTimeoutException>(call, client, server);
    }

    private static async Task VerifyAsync<T>(FaultCall call, TestClient client, FaultServer server)
        where T : ApiException
    {
        if (call.IsSafe)
        {
            Assert.Equal(call.Result, await call.RunAsync(client, default));
            Assert.Equal([1, 1, 2], server.Requests.Select(request => request.Connection));
        }
        else
        {
            Assert.Equal(1, (await Assert.ThrowsAsync<T>(() => call.RunAsync(client, default))).Attempts);
            Assert.Equal([1, 1], server.Requests.Select(request => request.Connection));
        }
    }

    private static ApiRequest Request(string method) => method switch
    {
        "GET" => ApiRequest.Get("op", $"/x"),
        "PUT" => ApiRequest.Put("op", $"/x"),
        "DELETE" => ApiRequest.Delete("op", $"/x"),
        "POST" => ApiRequest.Post("op", $"/x"),
        "PATCH" => ApiRequest.Patch("op", $"/x"),
        _ => ApiRequest.Create(method, "op", $"/x"),
    };

    private static IEnumerable<string> Sent(FaultServer server) => server.Requests.Select(request => $"{request.Method} on {request.Connection}");

    // Only the second request, which is on the first connection, has the fault.
    private static FaultServer Server(FaultCall call, FaultResponder fault)
    {
        var requests = 0;
        return new FaultServer(_ => ++requests == 2 ? fault : call.ValidResponse);
    }

    private TestClient Client(FaultServer server) => FaultClient.Create(server.Address, _time);
}
