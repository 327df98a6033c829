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

    /// <summary>Records that an attempt failed and that the call is retried after a delay.</summary>
    internal static void Retried(CallContext call, ApiException failure, TimeSpan wait)
    {
        var (logger, request, error) = (call.Transport.Logger, call.Request, failure.GetType().Name);
        if (failure.StatusCode is { } status)
        {
            ClientLog.Retrying(
                logger, request.Method.Method, request.OperationId, call.Attempts, error, (int)status, wait.TotalMilliseconds);
        }
        else
        {
            ClientLog.Retrying(logger, request.Method.Method, request.OperationId, call.Attempts, error, wait.TotalMilliseconds);
        }

        ApiTelemetry.Retried(call, failure, wait);
    }

    internal void Succeeded()
    {
        if (Logger.IsEnabled(LogLevel.Debug))
        {
            LogSuccess(_status!.Value, Elapsed.TotalMilliseconds);
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
            LogFailure(e.GetType().Name, Reason(e));
        }

        Ended(e);
    }

    public void Dispose() => _activity?.Dispose();

    private void LogSuccess(int status, double milliseconds)
    {
        if (RequestId is { } requestId)
        {
            ClientLog.Succeeded(Logger, Method, OperationId, status, _call.Attempts, milliseconds, requestId);
        }
        else
        {
            ClientLog.Succeeded(Logger, Method, OperationId, status, _call.Attempts, milliseconds);
        }
    }

    private void LogFailure(string error, string reason)
    {
        switch (_status, RequestId)
        {
            case ({ } status, { } requestId):
                ClientLog.Failed(Logger, Method, OperationId, _call.Attempts, error, status, requestId, reason);
                break;
            case ({ } status, null):
                ClientLog.Failed(Logger, Method, OperationId, _call.Attempts, error, status, reason);
                break;
            default:
                ClientLog.Failed(Logger, Method, OperationId, _call.Attempts, error, reason);
                break;
        }
    }

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
