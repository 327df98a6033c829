using System.Net;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

public class ErrorTests
{
    [Fact]
    public async Task CreateAsync_reports_every_invalid_field()
    {
        await using var api = await Api.StartAsync();

        var e = await Assert.ThrowsAsync<ApiBadRequestException>(
            () => api.Client.Requests.CreateAsync(new RequestCreate { Summary = " ", Tlp = "purple" }));

        Assert.Equal(HttpStatusCode.BadRequest, e.StatusCode);
        Assert.Equal("cloudforce-one-request-new", e.OperationId);
        Assert.Equal(["/summary", "/tlp"], e.Errors.Select(error => error.Pointer));
        Assert.All(e.Errors, error => Assert.True(error.Code >= 1000));
    }

    [Fact]
    public async Task Exception_has_the_request_id_of_the_response()
    {
        await using var api = await Api.StartAsync();

        var e = await Assert.ThrowsAsync<ApiNotFoundException>(() => api.Client.Requests.GetAsync("unknown"));

        Assert.EndsWith("-EMU", e.RequestId, StringComparison.Ordinal);
        Assert.Contains("unknown", Assert.Single(e.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_throws_ApiPermissionException_when_the_account_is_unknown()
    {
        await using var api = await Api.StartAsync();
        var otherAccount = api.Client.ForAccount("ffffffffffffffffffffffffffffffff");

        var e = await Assert.ThrowsAsync<ApiPermissionException>(() => otherAccount.Requests.GetQuotaAsync());

        Assert.Equal(HttpStatusCode.Forbidden, e.StatusCode);
    }

    [Fact]
    public async Task UpdateAsync_throws_ApiConflictException_when_the_request_is_completed()
    {
        await using var api = await Api.StartAsync();
        var request = await api.CreateRequestAsync();
        api.Emulator.Analyst.Complete(request.Id, "It is sold in a forum.");

        var e = await Assert.ThrowsAsync<ApiConflictException>(
            () => api.Client.Requests.UpdateAsync(request.Id, new RequestUpdate { Summary = "Too late" }));

        Assert.Equal(HttpStatusCode.Conflict, e.StatusCode);
    }

    [Fact]
    public async Task ApiRateLimitException_has_the_time_to_wait()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var api = await Api.StartAsync(
            new EmulatorOptions { RateLimit = 1, RateWindow = TimeSpan.FromSeconds(30), Clock = clock });
        await api.Client.Requests.GetQuotaAsync();

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(() => api.Client.Requests.GetQuotaAsync());
        Assert.Equal(TimeSpan.FromSeconds(30), e.RetryAfter);

        clock.Advance(TimeSpan.FromSeconds(30));
        await api.Client.Requests.GetQuotaAsync();
    }

    [Theory]
    [InlineData("../priority/quota")]
    [InlineData("quota?x=1")]
    [InlineData("a/message")]
    public async Task Id_does_not_change_the_route(string id)
    {
        await using var api = await Api.StartAsync();

        var e = await Assert.ThrowsAsync<ApiNotFoundException>(() => api.Client.Requests.GetAsync(id));

        Assert.Equal("cloudforce-one-request-get", e.OperationId);
    }

    [Fact]
    public async Task Call_throws_ApiConnectionException_when_the_server_has_stopped()
    {
        var api = await Api.StartAsync();
        await api.DisposeAsync();

        await Assert.ThrowsAsync<ApiConnectionException>(() => api.Client.Requests.GetQuotaAsync());
    }
}
