using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Cf1Gen.Runtime;

/// <summary>Checks the health of an API by a call.</summary>
/// <param name="call">The call.</param>
internal sealed class ApiClientHealthCheck(Func<CancellationToken, Task> call) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await call(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (ApiException e)
        {
            // The message contains no credential. Other exceptions are left to the health check service.
            return new HealthCheckResult(context.Registration.FailureStatus, e.Message, e);
        }
    }
}
