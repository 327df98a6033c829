using Cf1Gen;
using Cf1Gen.Runtime;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds health checks of clients.</summary>
public static class ApiClientHealthChecksBuilderExtensions
{
    /// <summary>Adds a health check that calls an operation of a client.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="builder">The builder of the health checks.</param>
    /// <param name="check">The function that calls an operation that changes nothing.</param>
    /// <param name="name">The name of the health check; by default, that of the type and the key of the client.</param>
    /// <param name="failureStatus">The status if the call fails; <see cref="HealthStatus.Unhealthy"/> by default.</param>
    /// <param name="tags">The tags of the health check.</param>
    /// <param name="timeout">The maximum duration of the check.</param>
    /// <param name="clientName">The key of the client, if it was registered with a name.</param>
    /// <returns>The builder.</returns>
    public static IHealthChecksBuilder AddApiClient<TClient>(
        this IHealthChecksBuilder builder,
        Func<TClient, CancellationToken, Task> check,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        string? clientName = null)
        where TClient : ApiClient
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(check);
        name ??= clientName is null ? typeof(TClient).Name : $"{typeof(TClient).Name}[{clientName}]";
        return builder.Add(new HealthCheckRegistration(
            name,
            services => new ApiClientHealthCheck(cancellationToken => check(Client(services), cancellationToken)),
            failureStatus,
            tags,
            timeout));

        TClient Client(IServiceProvider services) => clientName is null
            ? services.GetRequiredService<TClient>()
            : services.GetRequiredKeyedService<TClient>(clientName);
    }
}
