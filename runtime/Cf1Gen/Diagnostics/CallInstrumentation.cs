using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>Records a call in the log, the trace and the metrics.</summary>
internal readonly struct CallInstrumentation : IDisposable
{
    private readonly CallContext _call;

    private CallInstrumentation(CallContext call)
    {
        _call = call;
        _call.Activity = ApiTelemetry.Start(call.Request);
    }

    private ILogger Logger => _call.Transport.Logger;

    private string Method => _call.Request.Method.Method;

    private string OperationId => _call.Request.OperationId;

    private TimeSpan Elapsed => _call.Timer.Elapsed;

    internal static CallInstrumentation Start(ApiCall call) => new(call.Context);

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

    /// <summary>Records that the response has been read.</summary>
    internal void Succeeded(HttpResponseMessage response)
    {
        if (_call.Transport.AttemptLog.IsOn)
        {
            LogSuccess((int)response.StatusCode, RequestIdOf(response), Elapsed.TotalMilliseconds);
        }

        if (IsObserved)
        {
            End(failure: null, (int)response.StatusCode, RequestIdOf(response));
        }
    }

    /// <summary>Records that the call has failed.</summary>
    /// <param name="failure">The exception.</param>
    /// <param name="response">The success response that could not be read; <see langword="null"/> for any other failure.</param>
    internal void Failed(Exception failure, HttpResponseMessage? response)
    {
        var api = failure as ApiException;
        var status = (int?)api?.StatusCode ?? (int?)response?.StatusCode;
        var requestId = api?.RequestId ?? (response is null ? null : RequestIdOf(response));
        if (failure is OperationCanceledException)
        {
            ClientLog.Cancelled(Logger, Method, OperationId, _call.Attempts);
        }
        else
        {
            LogFailure(failure.GetType().Name, Reason(failure), status, requestId);
        }

        if (IsObserved)
        {
            End(failure, status, requestId);
        }
    }

    public void Dispose() => _call.Activity?.Dispose();

    private bool IsObserved => _call.Activity is not null || ApiTelemetry.IsMeasured;

    private string? RequestIdOf(HttpResponseMessage response) => _call.RequestId(response);

    private void LogSuccess(int status, string? requestId, double milliseconds)
    {
        if (requestId is not null)
        {
            ClientLog.Succeeded(Logger, Method, OperationId, status, _call.Attempts, milliseconds, requestId);
        }
        else
        {
            ClientLog.Succeeded(Logger, Method, OperationId, status, _call.Attempts, milliseconds);
        }
    }

    private void LogFailure(string error, string reason, int? status, string? requestId)
    {
        switch (status, requestId)
        {
            case ({ } code, { } id):
                ClientLog.Failed(Logger, Method, OperationId, _call.Attempts, error, code, id, reason);
                break;
            case ({ } code, null):
                ClientLog.Failed(Logger, Method, OperationId, _call.Attempts, error, code, reason);
                break;
            default:
                ClientLog.Failed(Logger, Method, OperationId, _call.Attempts, error, reason);
                break;
        }
    }

    // The message of an exception from the caller's hook can contain anything: logging it is up to the caller.
    private string Reason(Exception e) => e is ApiException or InvalidOperationException ? _call.Redact(e.Message) : "see the exception";

    private void End(Exception? failure, int? status, string? requestId)
    {
        var tags = CallTags.Of(_call);
        CallTags.Add(ref tags, failure, status);
        ApiTelemetry.Ended(Elapsed, tags);
        if (_call.Activity is not { IsAllDataRequested: true } activity)
        {
            return;
        }

        foreach (var (name, value) in tags)
        {
            activity.SetTag(name, value);
        }

        CallTags.AddTo(activity, _call, requestId);

        // A canceled call has not failed: the status of its span stays unset.
        if (failure is not (null or OperationCanceledException))
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
