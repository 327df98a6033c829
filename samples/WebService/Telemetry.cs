using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace WebService;

/// <summary>Traces and metrics of the service and of the client.</summary>
internal static class Telemetry
{
    private const string Client = "Cf1Gen";

    /// <summary>Adds OpenTelemetry, with the collector that the environment names; otherwise, traces are written to the console.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        var hasCollector = builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 };
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("WebService"))
            .WithTracing(tracing =>
            {
                tracing.AddAspNetCoreInstrumentation().AddSource(Client);
                _ = hasCollector ? tracing.AddOtlpExporter() : tracing.AddConsoleExporter();
            })
            .WithMetrics(metrics =>
            {
                metrics.AddAspNetCoreInstrumentation().AddMeter(Client);
                if (hasCollector)
                {
                    metrics.AddOtlpExporter();
                }
            });
    }
}
