using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Groups 29 and 30: redirects are not followed, and cookies are not returned.</summary>
public class RedirectAndCookieTests
{
    private readonly ImmediateTimeProvider _time = new();

    public static TheoryData<int, string> Redirects
    {
        get
        {
            var cases = new TheoryData<int, string>();
            foreach (var status in new[] { 301, 302, 303, 307, 308 })
            {
                foreach (var call in FaultCall.All)
                {
                    cases.Add(status, call.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task Redirect_throws_with_its_location_and_is_not_followed(int status, string kind)
    {
        var call = FaultCall.ByName(kind);
        await using var other = new FaultServer(_ => call.ValidResponse);
        await using var server = new FaultServer(_ => Fault.Respond(status, "", $"Location: {other.Address}"));

        var e = await Assert.ThrowsAsync<ApiException>(() => call.RunAsync(FaultClient.Create(server.Address, _time), default));

        Assert.Equal(status, (int)e.StatusCode!);
        Assert.Equal(other.Address.ToString(), e.Headers["Location"]);
        Assert.Equal(1, e.Attempts);
        Assert.Single(server.Requests);
        Assert.Equal(0, other.Connections);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task Redirect_that_the_HttpClient_of_the_caller_followed_to_another_origin_throws(int status)
    {
        var call = FaultCall.All[0];
        await using var other = new FaultServer(_ => call.ValidResponse);
        await using var server = new FaultServer(_ => Fault.Respond(status, "", $"Location: {other.Address}"));
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true });

        var e = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(
            () => call.RunAsync(Client(server, http), default));

        Assert.Contains($"followed a redirect to http://{other.Address.Authority}", e.Message, StringComparison.Ordinal);
        Assert.Contains("AllowAutoRedirect", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, e.Attempts);
    }

    [Fact]
    public async Task Redirect_within_the_origin_can_be_followed_by_the_HttpClient_of_the_caller()
    {
        var call = FaultCall.All[0];
        var requests = 0;
        await using var server = new FaultServer(_ => Interlocked.Increment(ref requests) == 1
            ? Fault.Respond(302, "", "Location: /elsewhere")
            : call.ValidResponse);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true });

        Assert.Equal(call.Result, await call.RunAsync(Client(server, http), default));
    }

    [Theory]
    [MemberData(nameof(FaultCall.Names), MemberType = typeof(FaultCall))]
    public async Task Cookie_is_not_returned_to_the_server(string kind)
    {
        var call = FaultCall.ByName(kind);
        await using var server = new FaultServer(
            _ => Fault.Bytes(
                call.Head.Replace("\r\n\r\n", "\r\nSet-Cookie: __cf_bm=b; Path=/\r\n\r\n", StringComparison.Ordinal) + call.Body));
        var client = FaultClient.Create(server.Address, _time);

        Assert.Equal(call.Result, await call.RunAsync(client, default));
        Assert.Equal(call.Result, await call.RunAsync(client, default));

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Null(request.Header("Cookie")));
    }

    private TestClient Client(FaultServer server, HttpClient http) =>
        FaultClient.Create(server.Address, _time, configure: options => options.HttpClient = http);
}
