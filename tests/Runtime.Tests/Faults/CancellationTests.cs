using System.Net;
using System.Net.Sockets;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 34: cancellation ends a call in every phase, with the token of the caller.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly CancellationTokenSource _cancellation = new();

    public static TheoryData<string> Kinds => FaultCall.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancellation_ends_the_call_before_a_request_is_sent(string kind)
    {
        using var server = new FakeServer().RespondWithResult("7");
        await _cancellation.CancelAsync();

        await EndsAsync(Call(kind, TestClient.Create(server)));

        Assert.Empty(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancellation_ends_the_call_while_it_waits_for_the_rate_limiter(string kind)
    {
        using var server = new FakeServer().RespondWithResult("7");
        var limiter = new ApiRateLimiter(1, TimeSpan.FromMinutes(1), _time);
        var client = TestClient.Create(server, options => (options.RateLimiter, options.TimeProvider) = (limiter, _time));
        await FaultCall.Get.RunAsync(client, default);

        var call = Call(kind, client);
        await _cancellation.CancelAsync();

        await EndsAsync(call);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancellation_ends_the_call_while_it_waits_for_the_credential(string kind)
    {
        using var server = new FakeServer().RespondWithResult("7");
        var never = new TaskCompletionSource<ApiCredential>();
        var client = TestClient.Create(
            server, options => options.Credential = ApiCredential.FromProvider(token => new(never.Task.WaitAsync(token))));

        var call = Call(kind, client);
        await _cancellation.CancelAsync();

        await EndsAsync(call);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancellation_ends_the_call_while_it_connects(string kind)
    {
        var connecting = new TaskCompletionSource();
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, token) =>
            {
                connecting.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                throw new SocketException();
            },
        };

        var call = Call(kind, Client(new Uri("http://127.0.0.1/"), new HttpClient(handler)));
        await connecting.Task;
        await _cancellation.CancelAsync();

        await EndsAsync(call);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Cancellation_ends_the_call_while_it_waits_for_the_response(string kind) => CancelWhileHeldAsync(kind, "", responses: 0);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Cancellation_ends_the_call_while_the_body_is_received(string kind) =>
        CancelWhileHeldAsync(kind, Fault.Head(200, "Content-Length: 100") + "{\"success\":", responses: 1);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Cancellation_ends_the_call_while_an_error_body_is_received(string kind) =>
        CancelWhileHeldAsync(kind, Fault.Head(400, "Content-Length: 100") + "{\"success\":", responses: 0);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancellation_ends_the_call_while_it_waits_for_a_retry(string kind)
    {
        using var server = new FakeServer().Respond(429);

        var call = Call(kind, TestClient.Create(server, options => options.TimeProvider = _time));
        await server.WaitForRequestsAsync(1);
        await _cancellation.CancelAsync();

        await EndsAsync(call);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Cancellation_ends_the_list_between_two_pages()
    {
        using var server = new FakeServer().RespondWithResult("[1]", """{"page":1,"per_page":1,"total_pages":9}""");
        var client = TestClient.Create(server);

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in client.Pages(ApiRequest.Get("op", $"/x"), Paging.ByPageNumber("page", "per_page"), JsonCodec.Int32)
                .WithCancellation(_cancellation.Token))
            {
                await _cancellation.CancelAsync();
            }
        });

        Assert.Equal(_cancellation.Token, e.CancellationToken);
        Assert.Single(server.Requests);
    }

    public void Dispose() => _cancellation.Dispose();

    private static TestClient Client(Uri address, HttpClient? http = null) => new(new ApiConnection(new TestClientOptions
    {
        BaseAddress = address,
        Credential = ApiCredential.BearerToken("t0ken"),
        HttpClient = http,
    }));

    // The server writes a text and nothing more; the call is canceled when the client has received the headers of that many responses.
    private async Task CancelWhileHeldAsync(string kind, string text, int responses)
    {
        var arrived = new TaskCompletionSource();
        await using var server = new FaultServer(_ => async (connection, request) =>
        {
            await connection.ReadBodyAsync(request);
            await connection.WriteAsync(text);
            arrived.TrySetResult();
            await connection.WaitForCloseAsync();
            return false;
        });
        var client = Client(server.Address);

        var call = Call(kind, client);
        await arrived.Task;
        while (client.Statuses.Count < responses)
        {
            await Task.Yield();
        }

        await _cancellation.CancelAsync();

        await EndsAsync(call);
    }

    private Task<string> Call(string kind, TestClient client) =>
        FaultCall.All.Single(call => call.Name == kind).RunAsync(client, _cancellation.Token);

    private async Task EndsAsync(Task call)
    {
        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(_cancellation.Token, e.CancellationToken);
    }
}
