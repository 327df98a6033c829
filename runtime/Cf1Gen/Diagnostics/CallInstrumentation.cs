using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>Records a call in the log, the trace and the metrics.</summary>
internal sealed class CallInstrumentation : IDisposable
{
    private readonly CallContext _call;
    private readonly Activity? _activity;
    private readonly long _start;
    private int? _status;
    private string? _requestId;

    private CallInstrumentation(CallContext call)
    {
        _call = call;
        _call.Activity = _activity = ApiTelemetry.Start(call.Request);
        _start = call.Transport.TimeProvider.GetTimestamp();
    }

    private ILogger Logger => _call.Transport.Logger;

    private string Method => _call.Request.Method.Method;

    private string OperationId => _call.Request.OperationId;

    private string? RequestId => _requestId is null ? null : _call.Redact(_requestId);

    private TimeSpan Elapsed => _call.Transport.TimeProvider.GetElapsedTime(_start);

    internal static CallInstrumentation Start(ApiCall call) => new(call.Context);

    /// <summary>Records the response that completes the call, before it is read.</summary>
    internal void Responded(HttpResponseMessage response)
    {
        _status = (int)response.StatusCode;
        _requestId = ResponseHeaders.RequestId(response);
    }

    internal void Succeeded()
    {
        if (Logger.IsEnabled(LogLevel.Debug))
        {
            ClientLog.Succeeded(Logger, Method, OperationId, _status!.Value, _call.Attempts, Elapsed.TotalMilliseconds, RequestId);
        }

        Ended(failure: null);
    }

    internal void Failed(Exception e)
    {
        if (e is ApiException api)
        {
            (_status, _requestId) = ((int?)api.StatusCode ?? _status, api.RequestId ?? _requestId);
        }

        if (e is OperationCanceledException)
        {
            ClientLog.Cancelled(Logger, Method, OperationId, _call.Attempts);
        }
        else
        {
            ClientLog.Failed(Logger, Method, OperationId, _call.Attempts, e.GetType().Name, _status, RequestId, Reason(e));
        }

        Ended(e);
    }

    public void Dispose() => _activity?.Dispose();

    // The message of an exception from the caller's hook can contain anything: logging it is up to the caller.
    private string Reason(Exception e) => e is ApiException or InvalidOperationException ? _call.Redact(e.Message) : "see the exception";

    private void Ended(Exception? failure)
    {
        if (_activity is null && !ApiTelemetry.IsMeasured)
        {
            return;
        }

        var tags = CallTags.Of(_call);
        CallTags.Add(ref tags, failure, _status);
        ApiTelemetry.Ended(Elapsed, tags);
        if (_activity is not { IsAllDataRequested: true } activity)
        {
            return;
        }

        foreach (var (name, value) in tags)
        {
            activity.SetTag(name, value);
        }

        CallTags.AddTo(activity, _call, RequestId);

        // A canceled call has not failed: the status of its span stays unset.
        if (failure is not (null or OperationCanceledException))
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
