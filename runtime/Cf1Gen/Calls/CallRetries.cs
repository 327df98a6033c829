namespace Cf1Gen.Runtime;

/// <summary>Decides whether and when one call is sent again.</summary>
internal sealed class CallRetries(ApiTransport transport, ApiRequest request, RequestOptions? options)
{
    private readonly int _most = options?.MaxRetries ?? transport.MaxRetries;
    private int _done;

    /// <summary>How long to wait before anything is sent again; <see langword="null"/> when the server asks for more than the caller allows.</summary>
    internal TimeSpan? Delay(ApiException failure)
    {
        // A server may ask for years, but no timer takes them.
        var longest = transport.MaxRetryAfter == Timeout.InfiniteTimeSpan ? TimeoutValidation.Longest : transport.MaxRetryAfter;
        var asked = failure.RetryAfter;
        return asked > longest ? null : asked ?? RetryPolicy.BackOff(_done);
    }

    /// <summary>Whether this call may be sent again; counts it if so.</summary>
    internal bool Take(AttemptOutcome outcome)
    {
        if (_done >= _most || !MayRetry(outcome))
        {
            return false;
        }

        _done++;
        return true;
    }

    private bool MayRetry(AttemptOutcome outcome)
    {
        var isSafe = request.IsReplaySafe || options is { RetryUnsafe: true };
        return outcome.Kind switch
        {
            FailureKind.Responded => (isSafe && RetryPolicy.MayPass(outcome.Failure!.StatusCode!.Value))
                || RetryPolicy.IsRefusal(outcome.Failure!.StatusCode!.Value, outcome.Failure.RetryAfter),
            FailureKind.NotSent => true,
            FailureKind.Lost => isSafe,
            _ => false,
        };
    }
}
