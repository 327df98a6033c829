using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Diagnostics;

/// <summary>Whoever wants only spans, or only metrics, gets them whole. Alone in the process, where nobody else wants the other.</summary>
[Collection(AloneInProcess.Name)]
public class TelemetryListenerTests
{
    [Fact]
    public async Task Span_is_whole_where_nobody_measures()
    {
        using var telemetry = new TelemetryRecorder(measures: false);

        await Send(telemetry.Operation);

        Assert.Equal(200, telemetry.Activity.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task Call_is_measured_where_nobody_traces()
    {
        using var telemetry = new TelemetryRecorder(traces: false);

        await Send(telemetry.Operation);

        Assert.Single(telemetry.Measured("cf1gen.client.call.duration"));
    }

    private static Task Send(string operation) =>
        TestClient.Of(new FakeServer().Result("1")).Send(ApiRequest.Get(operation, $"/x"), JsonCodec.Int32);
}
