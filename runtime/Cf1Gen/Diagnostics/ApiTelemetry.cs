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
    private static int s_isPreparing;
    private static volatile bool s_isPrepared;

    // Set while the instruments are created. That runs code of the listeners, which can use a client and wait for its calls.
    private static readonly AsyncLocal<object?> s_creation = new();

    /// <summary>Gets a value indicating whether the duration of calls is measured.</summary>
    internal static bool IsMeasured => CanMeasure && Instruments.Duration.Enabled;

    /// <summary>
    /// Gets a value indicating whether calls are traced or measured; <see langword="true"/> as long as that is not known.
    /// </summary>
    internal static bool IsObserved =>
        s_activities.HasListeners() || !s_isPrepared || Instruments.Duration.Enabled || Instruments.Retries.Enabled;

    /// <summary>
    /// Starts to create the instruments, which takes a few milliseconds. They are needed at the end of the first call, and until then its
    /// thread has other work.
    /// </summary>
    internal static void Prepare()
    {
        if (!s_isPrepared && Interlocked.Exchange(ref s_isPreparing, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static _ => CreateInstruments(), null);
        }
    }

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
        if (CanMeasure && Instruments.Retries.Enabled)
        {
            var tags = CallTags.Of(call);
            CallTags.Add(ref tags, failure, (int?)failure.StatusCode);
            Instruments.Retries.Add(1, tags);
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
    internal static void Mismatched(string? operationId, int count)
    {
        if (CanMeasure)
        {
            Instruments.Mismatches.Add(count, new KeyValuePair<string, object?>(CallTags.Operation, operationId));
        }
    }

    /// <summary>Records the duration of a completed call.</summary>
    internal static void Ended(TimeSpan duration, in TagList tags)
    {
        if (CanMeasure)
        {
            Instruments.Duration.Record(duration.TotalSeconds, tags);
        }
    }

    // The calls of a listener that receives the instruments cannot wait until all of them are created.
    private static bool CanMeasure => s_isPrepared || s_creation.Value is null;

    private static void CreateInstruments()
    {
        try
        {
            s_isPrepared = Instruments.Duration is not null;
        }
        catch (TypeInitializationException)
        {
            // A listener has thrown an exception, which would end the process here. The first call throws it to its caller.
        }
    }

    /// <summary>The instruments, which are created together when the first one is needed.</summary>
    private static class Instruments
    {
        private static readonly Meter s_meter = new(Name, s_version);

        internal static readonly Histogram<double> Duration = Publish(CreateDuration);

        internal static readonly Counter<long> Retries = Publish(static () =>
            s_meter.CreateCounter<long>("cf1gen.client.call.retries", "{retry}", "Number of retried attempts."));

        internal static readonly Counter<long> Mismatches = Publish(static () => s_meter.CreateCounter<long>(
            "cf1gen.client.schema_mismatches", "{place}", "Places in responses that do not match the OpenAPI document."));

        private static T Publish<T>(Func<T> create)
            where T : Instrument
        {
            s_creation.Value = create;
            try
            {
                return create();
            }
            finally
            {
                s_creation.Value = null;
            }
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
}
