using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cf1Gen.Runtime.Tests.Fakes;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime.Tests.Connection;

/// <summary>The ids and texts that others filter by.</summary>
public sealed class LoggingTests : IDisposable
{
    private readonly LogRecorder _log = new();
    private readonly QuickTime _time = new();

    [Fact]
    public async Task Success_after_a_retry_is_two_entries()
    {
        var server = new FakeServer().Answer(503).Answer(200, "1", ("cf-ray", "8f"));

        await Client(server).Send(ApiRequest.Get("part-get", $"/x"), JsonCodec.Int32);

        Assert.Equal("Cf1Gen.Test", Assert.Single(_log.Categories));
        Assert.Equal([(LogLevel.Information, 2), (LogLevel.Debug, 1)], _log.Entries.Select(entry => (entry.Level, entry.Id)));
        Assert.StartsWith("GET part-get failed at attempt 1 (status 503); sent again in ", _log.Entries[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("GET part-get answered 200 after 2 attempts in ", _log.Entries[1].Text, StringComparison.Ordinal);
        Assert.EndsWith(" ms (ray 8f)", _log.Entries[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_is_a_warning_with_its_type()
    {
        var server = new FakeServer().Answer(404, "", ("cf-ray", "8f"));

        await Assert.ThrowsAsync<ApiNotFoundException>(() => Client(server).Send(ApiRequest.Get("part-get", $"/x")));

        Assert.Equal(
            (LogLevel.Warning, 3, "GET part-get failed after 1 attempts with ApiNotFoundException (status 404, ray 8f)"), Assert.Single(_log.Entries));
    }

    [Fact]
    public async Task Cancellation_is_no_failure()
    {
        using var cancellation = new CancellationTokenSource();
        var server = new FakeServer().Answer(() =>
        {
            cancellation.Cancel();
            throw new OperationCanceledException(cancellation.Token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(server).Send(ApiRequest.Get("part-get", $"/x"), cancellationToken: cancellation.Token));

        Assert.Equal((LogLevel.Debug, 6, "GET part-get was cancelled after 1 attempts"), Assert.Single(_log.Entries));
    }

    [Fact]
    public async Task Drift_and_a_new_credential_are_logged()
    {
        var server = new FakeServer().Answer(401).Result("""{"number":"x"}""");
        var client = TestClient.Of(server, options =>
        {
            options.LoggerFactory = _log;
            options.Credential = ApiCredential.FromProvider(_ => new(ApiCredential.Token("t")));
        });

        await client.Send(ApiRequest.Get("part-get", $"/x"), JsonCodec.Model<Json.Part>());

        Assert.Equal([4, 5, 1], _log.Entries.Select(entry => entry.Id));
        Assert.Equal("part-get answered with $.result.number not as documented: expected a whole number of 32 bits, found a string", _log.Entries[1].Text);
    }

    [Fact]
    public async Task Calls_are_traced_and_measured_under_the_name_Cf1Gen()
    {
        var operation = $"op-{Guid.NewGuid():N}";
        Activity? activity = null;
        double? duration = null;
        long retries = 0;
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Cf1Gen",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped => activity = stopped.OperationName == operation ? stopped : activity,
        };
        ActivitySource.AddActivityListener(traces);
        using var metrics = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Cf1Gen")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        metrics.SetMeasurementEventCallback<double>((_, value, tags, _) => duration = tags.ToArray().Any(tag => operation.Equals(tag.Value)) ? value : duration);
        metrics.SetMeasurementEventCallback<long>((_, value, tags, _) => retries += tags.ToArray().Any(tag => operation.Equals(tag.Value)) ? value : 0);
        metrics.Start();

        var server = new FakeServer().Answer(500).Answer(200, "1", ("cf-ray", "8f"));
        await Client(server).Send(ApiRequest.Get(operation, $"/x"), JsonCodec.Int32);

        Assert.NotNull(activity);
        Assert.Equal(200, activity.GetTagItem("http.response.status_code"));
        Assert.Equal(2, activity.GetTagItem("cf1gen.attempts"));
        Assert.Equal("8f", activity.GetTagItem("cf1gen.ray_id"));
        Assert.Equal(1, retries);
        Assert.True(duration > 0);
    }

    public void Dispose() => _log.Dispose();

    private TestClient Client(FakeServer server) => TestClient.Of(server, options =>
    {
        _time.Use(options);
        options.LoggerFactory = _log;
    });
}
