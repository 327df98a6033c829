using System.Diagnostics;

namespace Cf1Gen.Runtime;

/// <summary>Watches a call for the log, the trace and the metrics.</summary>
internal sealed class CallWatch : IDisposable
{
    private readonly CallRecord _call;
    private readonly Activity? _activity;
    private readonly long _start;

    private CallWatch(CallRecord call)
    {
        _call = call;
        _activity = ApiTelemetry.Start(call.Request);
        _start = call.Transport.TimeProvider.GetTimestamp();
    }

    private TimeSpan Elapsed => _call.Transport.TimeProvider.GetElapsedTime(_start);

    internal static CallWatch Start(ApiCall call) => new(call.Record);

    internal void Succeeded(int status, string? rayId)
    {
        var elapsed = Elapsed;
        var request = _call.Request;
        ConnectionLog.Succeeded(
            _call.Transport.Logger, request.Method.Method, request.OperationId, status, _call.Attempts, elapsed.TotalMilliseconds, rayId);
        ApiTelemetry.Ended(request.OperationId, elapsed, error: null);
        Tag(status, rayId);
    }

    internal void Failed(Exception e)
    {
        var api = e as ApiException;
        var request = _call.Request;
        ConnectionLog.Failed(
            _call.Transport.Logger, request.Method.Method, request.OperationId, _call.Attempts, e.GetType().Name, (int?)api?.StatusCode, api?.RayId);
        ApiTelemetry.Ended(request.OperationId, Elapsed, e.GetType().Name);
        Tag((int?)api?.StatusCode, api?.RayId);
        _activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", e.GetType().Name);
    }

    public void Dispose() => _activity?.Dispose();

    private void Tag(int? status, string? rayId) => _activity?.SetTag("http.response.status_code", status)
        .SetTag("cf1gen.attempts", _call.Attempts).SetTag("cf1gen.ray_id", rayId);
}
