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
        var (logger, method, operation) = (_call.Transport.Logger, _call.Request.Method.Method, _call.Request.OperationId);
        var elapsed = Elapsed;
        ConnectionLog.Succeeded(logger, method, operation, status, _call.Attempts, elapsed.TotalMilliseconds, rayId);
        ApiTelemetry.Ended(operation, elapsed, error: null);
        Tag(status, rayId);
    }

    internal void Failed(Exception e)
    {
        var (logger, method, operation) = (_call.Transport.Logger, _call.Request.Method.Method, _call.Request.OperationId);
        if (e is OperationCanceledException)
        {
            ConnectionLog.Cancelled(logger, method, operation, _call.Attempts);
            return;
        }

        var (status, rayId) = e is ApiException api ? ((int?)api.StatusCode, api.RayId) : (null, null);
        ConnectionLog.Failed(logger, method, operation, _call.Attempts, e.GetType().Name, status, rayId);
        ApiTelemetry.Ended(operation, Elapsed, e.GetType().Name);
        Tag(status, rayId);
        _activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", e.GetType().Name);
    }

    public void Dispose() => _activity?.Dispose();

    private void Tag(int? status, string? rayId) => _activity?.SetTag("http.response.status_code", status)
        .SetTag("cf1gen.attempts", _call.Attempts).SetTag("cf1gen.ray_id", rayId);
}
