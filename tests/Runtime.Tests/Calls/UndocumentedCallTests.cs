using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>Tests calls of endpoints that the document does not contain.</summary>
public class UndocumentedCallTests
{
    [Theory]
    [InlineData("GET", 3)]
    [InlineData("HEAD", 3)]
    [InlineData("PUT", 3)]
    [InlineData("DELETE", 3)]
    [InlineData("OPTIONS", 3)]
    [InlineData("TRACE", 3)]
    [InlineData("POST", 1)]
    [InlineData("PATCH", 1)]
    [InlineData("PURGE", 1)]
    public async Task Only_an_idempotent_method_is_retried(string method, int attempts)
    {
        var server = new FakeServer().Respond(500);
        var client = TestClient.Create(server, new ImmediateTimeProvider().Use);

        var e = await Assert.ThrowsAsync<ApiServerException>(() => client.SendAsync(new HttpMethod(method), "/x"));

        Assert.Equal(attempts, server.Requests.Count);
        Assert.Equal("undocumented", e.OperationId);
    }
}
