using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 35: the caller disposes of the <see cref="HttpClient"/> while calls are running.</summary>
public class DisposalTests
{
    public static TheoryData<string> Kinds => FaultCall.Names;

    [Fact]
    public async Task Running_calls_end_when_the_HttpClient_is_disposed_of()
    {
        var time = new ImmediateTimeProvider();
        var arrived = 0;
        var all = new TaskCompletionSource();
        await using var server = new FaultServer(request => async (connection, _) =>
        {
            if (Interlocked.Increment(ref arrived) == 100)
            {
                all.SetResult();
            }

            if (request.Path.EndsWith("/done", StringComparison.Ordinal))
            {
                return await FaultCall.Get.ValidResponse(connection, request);
            }

            await connection.WaitForCloseAsync();
            return false;
        });
        using var http = new HttpClient();
        var client = FaultClient.Create(server.Address, time, configure: options => options.HttpClient = http);

        var calls = Enumerable.Range(0, 100)
            .Select(i => client.Send(ApiRequest.Get("op", $"/{(i % 2 == 0 ? "done" : "held")}"), JsonCodec.Int32))
            .ToList();
        await all.Task;
        await Task.WhenAll(calls.Where((_, i) => i % 2 == 0));
        http.Dispose();

        foreach (var call in calls.Where((_, i) => i % 2 == 1))
        {
            var e = await Record.ExceptionAsync(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
            Assert.True(e is ObjectDisposedException or ApiConnectionException, $"{e}");
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Send(ApiRequest.Get("op", $"/x")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_call_ends_when_the_HttpClient_is_disposed_of(string kind)
    {
        var arrived = new TaskCompletionSource();
        await using var server = new FaultServer(_ => async (connection, _) =>
        {
            arrived.TrySetResult();
            await connection.WaitForCloseAsync();
            return false;
        });
        using var http = new HttpClient();
        var client = FaultClient.Create(server.Address, new ImmediateTimeProvider(), configure: options => options.HttpClient = http);

        var call = FaultCall.ByName(kind).RunAsync(client, default);
        await arrived.Task;
        http.Dispose();

        var e = await Record.ExceptionAsync(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.True(e is ObjectDisposedException or ApiConnectionException, $"{e}");
    }

    [Theory]
    [MemberData(nameof(FaultCall.NamesWithStream), MemberType = typeof(FaultCall))]
    public async Task Every_kind_of_call_throws_ObjectDisposedException_after_the_HttpClient_was_disposed_of(string kind)
    {
        var call = FaultCall.ByName(kind);
        foreach (var disposesHandlerOnly in new[] { false, true })
        {
            using var handler = new SocketsHttpHandler();
            using var http = new HttpClient(handler);
            var client = FaultClient.Create(
                new Uri("http://127.0.0.1:9/v4"), new ImmediateTimeProvider(), configure: options => options.HttpClient = http);
            ((IDisposable)(disposesHandlerOnly ? handler : http)).Dispose();

            var e = await Assert.ThrowsAsync<ObjectDisposedException>(() => call.RunAsync(client, default));

            Assert.Contains("The HttpClient of Test, or its handler, has been disposed of", e.Message, StringComparison.Ordinal);
            Assert.IsType<ObjectDisposedException>(e.InnerException);
        }
    }

    [Fact]
    public async Task Page_after_the_disposal_of_the_HttpClient_throws_ObjectDisposedException()
    {
        using var server = new FakeServer().RespondWithResult("[1,2]", """{"page":1,"per_page":2,"total_pages":2,"total_count":4}""");
        using var http = new HttpClient(server);
        var client = FaultClient.Create(
            new Uri("http://127.0.0.1:9/v4"), new ImmediateTimeProvider(), configure: options => options.HttpClient = http);
        await using var pages = client.Pages(ApiRequest.Get("op", $"/x"), Paging.ByPageNumber("page", "per_page"), JsonCodec.Int32)
            .AsPages().GetAsyncEnumerator();
        Assert.True(await pages.MoveNextAsync());

        http.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await pages.MoveNextAsync());
    }

    [Fact]
    public async Task HttpClient_of_the_caller_is_not_disposed_of()
    {
        using var server = new FakeServer().RespondWithResult("7");
        var http = new HttpClient(server);
        var options = new TestClientOptions { HttpClient = http, Credential = ApiCredential.BearerToken("t0ken") };

        await new TestClient(new ApiConnection(options)).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32);
        using var response = await http.GetAsync(new Uri("https://api.example.com/"));

        Assert.Equal(2, server.Requests.Count);
    }
}
