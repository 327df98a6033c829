using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Diagnostics;

/// <summary>Tests that spans and metrics are complete when only one of them is collected. No other test collects the other one.</summary>
[Collection(NonParallelTests.Name)]
public class TelemetryListenerTests
{
    [Fact]
    public async Task Span_is_complete_when_metrics_are_not_collected()
    {
        using var telemetry = new TelemetryRecorder(measures: false);

        await Send(telemetry.Operation);

        Assert.Equal(200, telemetry.Activity.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task Duration_is_measured_when_traces_are_not_collected()
    {
        using var telemetry = new TelemetryRecorder(traces: false);

        await Send(telemetry.Operation);

        Assert.Single(telemetry.Measured("cf1gen.client.call.duration"));
    }

    private static Task Send(string operation) =>
        TestClient.Create(new FakeServer().RespondWithResult("1")).Send(ApiRequest.Get(operation, $"/x"), JsonCodec.Int32);
}
