using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Cf1Gen.Runtime;

/// <summary>
/// Traces and metrics named <c>Cf1Gen</c>, following OpenTelemetry's conventions for HTTP. They cost nothing without a listener.
/// </summary>
internal static class ApiTelemetry
{
    private const string Name = "Cf1Gen";

    private static readonly string? s_version = typeof(ApiTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource s_activities = new(Name, s_version);
    private static readonly Meter s_meter = new(Name, s_version);
    private static readonly Histogram<double> s_duration = CreateDuration();

    private static readonly Counter<long> s_retries =
        s_meter.CreateCounter<long>("cf1gen.client.call.retries", "{retry}", "Number of retried attempts.");

    /// <summary>Gets a value indicating whether the duration of calls is measured.</summary>
    internal static bool IsMeasured => s_duration.Enabled;

    /// <summary>Gets a value indicating whether calls are traced or measured.</summary>
    internal static bool IsObserved => s_activities.HasListeners() || s_duration.Enabled || s_retries.Enabled;

    /// <summary>Starts the span of a call; <see langword="null"/> without a listener.</summary>
    internal static Activity? Start(ApiRequest request)
    {
        if (!s_activities.HasListeners())
        {
            return null;
        }

        var method = CallTags.MethodOf(request.Method);
        var name = $"{(method == CallTags.OtherMethod ? "HTTP" : method)} {request.OperationId}";
        var tags = new TagList { { CallTags.Method, method }, { CallTags.Operation, request.OperationId } };
        return s_activities.StartActivity(ActivityKind.Client, tags: tags, name: name);
    }

    /// <summary>Counts a retry and adds it to the span of the call.</summary>
    internal static void Retried(CallContext call, ApiException failure, TimeSpan wait)
    {
        if (s_retries.Enabled)
        {
            var tags = CallTags.Of(call);
            CallTags.Add(ref tags, failure, (int?)failure.StatusCode);
            s_retries.Add(1, tags);
        }

        if (call.Activity is { IsAllDataRequested: true } activity)
        {
            var tags = new ActivityTagsCollection
            {
                { CallTags.Error, CallTags.ErrorOf(failure) },
                { CallTags.Attempts, call.Attempts },
                { "cf1gen.retry.wait", wait.TotalSeconds },
            };

            activity.AddEvent(new ActivityEvent("cf1gen.retry", tags: tags));
        }
    }

    /// <summary>Counts schema mismatches.</summary>
    internal static void Mismatched(string? operationId, int count) =>
        Mismatches.Counter.Add(count, new KeyValuePair<string, object?>(CallTags.Operation, operationId));

    /// <summary>Records the duration of a completed call.</summary>
    internal static void Ended(TimeSpan duration, in TagList tags) => s_duration.Record(duration.TotalSeconds, tags);

    /// <summary>Created by the first mismatch, which most programs never have.</summary>
    private static class Mismatches
    {
        internal static readonly Counter<long> Counter = s_meter.CreateCounter<long>(
            "cf1gen.client.schema_mismatches", "{place}", "Places in responses that do not match the OpenAPI document.");
    }

    private static Histogram<double> CreateDuration()
    {
        const string name = "cf1gen.client.call.duration";
        const string description = "Duration of calls, including all attempts and the delays between them.";
#if NET9_0_OR_GREATER
        // The boundaries of the conventions, and larger ones: a call with all its attempts can take minutes.
        var advice = new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120, 300],
        };

        return s_meter.CreateHistogram(name, "s", description, tags: null, advice);
#else
        return s_meter.CreateHistogram<double>(name, "s", description);
#endif
    }
}
