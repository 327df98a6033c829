using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Acme.Snippets;

internal static class Telemetry
{
    public static void Add(IServiceCollection services)
    {
        #region telemetry
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource("Cf1Gen"))
            .WithMetrics(metrics => metrics.AddMeter("Cf1Gen"));
        #endregion
    }
}
