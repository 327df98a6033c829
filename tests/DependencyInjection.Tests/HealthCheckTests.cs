using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests of health checks that call an operation.</summary>
public sealed class HealthCheckTests
{
    [Fact]
    public async Task Check_is_healthy_if_the_call_succeeds()
    {
        var report = await CheckAsync(
            new FakeServer().RespondWithResult(Container.Quota),
            builder => builder.AddApiClient<CloudforceOneClient>(
                (client, cancellationToken) => client.Requests.GetQuotaAsync(cancellationToken: cancellationToken)));

        var entry = Assert.Single(report.Entries);
        Assert.Equal("CloudforceOneClient", entry.Key);
        Assert.Equal(HealthStatus.Healthy, entry.Value.Status);
    }

    [Fact]
    public async Task Check_fails_with_the_error_of_the_API_and_without_the_credential()
    {
        var server = new FakeServer().Respond(
            403, """{"success":false,"errors":[{"code":10000,"message":"The token s3cret-t0ken may not read"}]}""");

        var report = await CheckAsync(server, builder => builder.AddApiClient<CloudforceOneClient>(
            (client, cancellationToken) => client.Requests.GetQuotaAsync(cancellationToken: cancellationToken),
            "api",
            HealthStatus.Degraded,
            ["ready"]));

        var entry = report.Entries["api"];
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Equal(["ready"], entry.Tags);
        Assert.Contains("403", entry.Description, StringComparison.Ordinal);
        Assert.IsType<ApiPermissionException>(entry.Exception);
        Assert.DoesNotContain("s3cret-t0ken", $"{entry.Description}{entry.Exception}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_a_client_with_a_name_calls_that_client()
    {
        var server = new FakeServer().RespondWithResult(Container.Quota);
        using var container = Container.Create(services =>
        {
            services.AddCloudforceOneClient("eu", Container.Configure).To(server);
            services.AddHealthChecks().AddApiClient<CloudforceOneClient>(
                (client, cancellationToken) => client.Requests.GetQuotaAsync(cancellationToken: cancellationToken), clientName: "eu");
        });

        var report = await container.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(HealthStatus.Healthy, report.Entries["CloudforceOneClient[eu]"].Status);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Check_fails_after_its_timeout()
    {
        var server = new FakeServer().Respond(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return FakeResponse.Create(200);
        });

        var report = await CheckAsync(server, builder => builder.AddApiClient<CloudforceOneClient>(
            (client, cancellationToken) => client.Requests.GetQuotaAsync(cancellationToken: cancellationToken),
            timeout: TimeSpan.FromMilliseconds(50)));

        Assert.Equal(HealthStatus.Unhealthy, report.Status);
        Assert.Contains("timeout", report.Entries["CloudforceOneClient"].Description, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<HealthReport> CheckAsync(FakeServer server, Action<IHealthChecksBuilder> add)
    {
        using var container = Container.Create(services =>
        {
            services.AddCloudforceOneClient(Container.Configure).To(server);
            add(services.AddHealthChecks());
        });
        return await container.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
    }
}
