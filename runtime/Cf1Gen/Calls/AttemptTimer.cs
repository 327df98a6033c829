namespace Cf1Gen.Runtime;

/// <summary>The time limits of one attempt, and the caller's wish to end it, as one token.</summary>
internal sealed class AttemptTimer : IDisposable
{
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _all;
    private readonly TimeSpan _timeout;

    /// <summary>Starts the time.</summary>
    /// <param name="timeout">The limit of the attempt.</param>
    /// <param name="timeProvider">The timer.</param>
    /// <param name="totalTimeout">Ends when the time for all attempts is up.</param>
    /// <param name="cancellationToken">The caller's.</param>
    internal AttemptTimer(TimeSpan timeout, TimeProvider timeProvider, CancellationToken totalTimeout, CancellationToken cancellationToken)
    {
        _timeout = timeout;
        _limit = new CancellationTokenSource(timeout, timeProvider);
        _all = CancellationTokenSource.CreateLinkedTokenSource(_limit.Token, totalTimeout, cancellationToken);
    }

    internal CancellationToken Token => _all.Token;

    /// <summary>Whether this attempt's own time is up.</summary>
    internal bool IsOver => _limit.IsCancellationRequested;

    /// <summary>Starts the time anew, because a stream has moved.</summary>
    internal void Restart() => _limit.CancelAfter(_timeout);

    public void Dispose()
    {
        _all.Dispose();
        _limit.Dispose();
    }
}
