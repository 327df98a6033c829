using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Cf1Gen.Runtime;

/// <summary>Traces and metrics under the name <c>Cf1Gen</c>; they cost nothing while nobody listens.</summary>
internal static class ApiTelemetry
{
    private const string Name = "Cf1Gen";

    private static readonly ActivitySource s_activities = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Histogram<double> s_duration =
        s_meter.CreateHistogram<double>("cf1gen.client.call.duration", "s", "How long calls took, with all their attempts.");

    private static readonly Counter<long> s_retries =
        s_meter.CreateCounter<long>("cf1gen.client.call.retries", "{retry}", "How often requests were sent again.");

    internal static Activity? Start(ApiRequest request) => s_activities.StartActivity(request.OperationId, ActivityKind.Client)
        ?.SetTag("http.request.method", request.Method.Method).SetTag("cf1gen.operation.id", request.OperationId);

    internal static void Retried(string operationId) =>
        s_retries.Add(1, new KeyValuePair<string, object?>("cf1gen.operation.id", operationId));

    internal static void Ended(string operationId, TimeSpan duration, string? error) => s_duration.Record(
        duration.TotalSeconds,
        new KeyValuePair<string, object?>("cf1gen.operation.id", operationId),
        new KeyValuePair<string, object?>("error.type", error));
}
