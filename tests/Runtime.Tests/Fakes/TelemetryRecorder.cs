using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Records the spans and measurements of one operation, and ignores those of tests that run at the same time.</summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private readonly List<Activity> _activities = [];
    private readonly ConcurrentDictionary<string, Instrument> _instruments = new(StringComparer.Ordinal);
    private readonly List<(string Name, double Value, Dictionary<string, object?> Tags)> _measurements = [];
    private readonly ActivityListener _traces;
    private readonly MeterListener _metrics;

    public TelemetryRecorder(bool traces = true, bool measures = true)
    {
        _traces = new ActivityListener
        {
            ShouldListenTo = source => traces && source.Name == "Cf1Gen",
            Sample = Sample,
            ActivityStopped = activity =>
            {
                if (Operation.Equals(activity.GetTagItem("cf1gen.operation.id")))
                {
                    _activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_traces);
        _metrics = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (measures && instrument.Meter.Name == "Cf1Gen")
                {
                    _instruments[instrument.Name] = instrument;
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _metrics.Start();
    }

    /// <summary>Gets the id of the operation to call.</summary>
    public string Operation { get; } = $"op-{Guid.NewGuid():N}";

    /// <summary>Gets the tags that a sampler receives before the span exists.</summary>
    public IReadOnlyDictionary<string, object?> Sampled { get; private set; } = new Dictionary<string, object?>();

    /// <summary>Gets the instruments by name.</summary>
    public IReadOnlyDictionary<string, Instrument> Instruments => _instruments;

    public Activity Activity => Assert.Single(_activities);

    /// <summary>Gets all tags, events, statuses and values of a call.</summary>
    public string Text => string.Join(
        '\n',
        _activities.Select(activity => $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)}")
            .Concat(_activities.SelectMany(activity => activity.Events).Select(e => $"{e.Name} {string.Join(' ', e.Tags)}"))
            .Concat(_measurements.Select(measurement => $"{measurement.Name} {string.Join(' ', measurement.Tags)}")));

    public IReadOnlyList<(double Value, Dictionary<string, object?> Tags)> Measured(string name)
    {
        lock (_measurements)
        {
            return [.. _measurements.Where(measurement => measurement.Name == name).Select(
                measurement => (measurement.Value, measurement.Tags))];
        }
    }

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private ActivitySamplingResult Sample(ref ActivityCreationOptions<ActivityContext> options)
    {
        if (options.Name.EndsWith(Operation, StringComparison.Ordinal))
        {
            Sampled = options.Tags!.ToDictionary();
        }

        return ActivitySamplingResult.AllDataAndRecorded;
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = tags.ToArray().ToDictionary();
        lock (_measurements)
        {
            if (Operation.Equals(all.GetValueOrDefault("cf1gen.operation.id")))
            {
                _measurements.Add((instrument.Name, value, all));
            }
        }
    }
}
