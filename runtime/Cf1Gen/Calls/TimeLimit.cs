namespace Cf1Gen.Runtime;

/// <summary>A timeout and the cancellation by the caller, combined in one token.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private TimeSpan _timeout;
    private CancellationToken _cancellationToken;
    private CancellationTokenRegistration _registration;
    private bool _isReusable;

    private TimeLimit(CancellationTokenSource source) => _source = source;

    internal CancellationToken Token => _source.Token;

    /// <summary>Gets a value indicating whether the timeout is the rest of the total timeout of the call.</summary>
    internal bool EndsCall { get; private set; }

    /// <summary>Gets a value indicating whether the timeout has elapsed. The cancellation by the caller takes precedence.</summary>
    internal bool IsOver => _source.IsCancellationRequested && !_cancellationToken.IsCancellationRequested;

    /// <summary>Starts a time limit.</summary>
    /// <param name="timeout">The timeout, which can be infinite.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="endsCall">Specifies whether the timeout is the rest of the total timeout of the call.</param>
    /// <param name="cancellationToken">The token of the caller.</param>
    internal static TimeLimit Start(
        TimeSpan timeout, TimeProvider timeProvider, bool endsCall = false, CancellationToken cancellationToken = default)
    {
        TimeLimit limit;
        // The end of a call that has no time left is not left to a timer.
        if (timeout != TimeSpan.Zero && timeProvider == TimeProvider.System && SpareTimeLimits.Take() is { } spare)
        {
            limit = spare;
            limit._source.CancelAfter(timeout);
        }
        else
        {
            limit = new TimeLimit(new CancellationTokenSource(timeout, timeProvider));
        }

        limit._timeout = timeout;
        limit._isReusable = false;
        limit.EndsCall = endsCall;
        limit._cancellationToken = cancellationToken;
        limit._registration = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit._source);
        return limit;
    }

    /// <summary>Restarts the timeout after progress of a stream. Has no effect after the end of the attempt.</summary>
    internal void Restart()
    {
        try
        {
            _source.CancelAfter(_timeout);
        }
        catch (ObjectDisposedException)
        {
            // The response was received while the content was still being sent.
        }
    }

    /// <summary>Records that nothing uses the time limit or its token any more, so that another call can use them.</summary>
    internal void Complete() => _isReusable = true;

    public void Dispose()
    {
        _registration.Dispose();

        // A source with a clock of the caller, or one that was canceled, cannot be reset.
        if (!_isReusable || !_source.TryReset() || !TryKeep())
        {
            _source.Dispose();
        }
    }

    // A spare one must not keep the objects of the caller in memory.
    private bool TryKeep()
    {
        _cancellationToken = default;
        _registration = default;
        return SpareTimeLimits.Keep(this);
    }
}
