namespace Cf1Gen.Runtime;

/// <summary>Decides whether and when a call is retried.</summary>
internal sealed class CallRetries(CallContext call)
{
    private int _done;

    /// <summary>
    /// Gets the delay before the next attempt; <see langword="null"/> when the server requests more than the caller allows.
    /// </summary>
    internal TimeSpan? Delay(ApiException failure)
    {
        // A server can request years, which no timer supports.
        var longest = call.Transport.MaxRetryAfter == Timeout.InfiniteTimeSpan ? TimeoutValidation.Longest : call.Transport.MaxRetryAfter;
        var asked = failure.RetryAfter;
        return asked > longest ? null : asked ?? RetryPolicy.BackOff(_done);
    }

    /// <summary>Determines whether the call may be retried, and counts the retry.</summary>
    internal bool Take(AttemptFailure failure)
    {
        if (_done >= call.MaxRetries || !MayRetry(failure))
        {
            return false;
        }

        _done++;
        return true;
    }

    private bool MayRetry(AttemptFailure failure) => failure.Kind switch
    {
        FailureKind.Responded => (call.IsReplaySafe && RetryPolicy.MayPass(failure.Exception.StatusCode!.Value))
            || RetryPolicy.IsRefusal(failure.Exception.StatusCode!.Value, failure.Exception.RetryAfter),
        FailureKind.NotSent => true,
        FailureKind.Lost => call.IsReplaySafe,
        _ => false,
    };
}
