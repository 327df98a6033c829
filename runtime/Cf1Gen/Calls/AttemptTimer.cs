namespace Cf1Gen.Runtime;

/// <summary>The timeouts of one attempt and the cancellation by the caller, combined in one token.</summary>
internal sealed class AttemptTimer : IDisposable
{
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _all;
    private readonly TimeSpan _timeout;

    /// <summary>Initializes a new instance of the <see cref="AttemptTimer"/> class and starts it.</summary>
    /// <param name="timeout">The timeout of the attempt.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="totalTimeout">A token that is canceled at the end of the total timeout.</param>
    /// <param name="cancellationToken">The token of the caller.</param>
    internal AttemptTimer(TimeSpan timeout, TimeProvider timeProvider, CancellationToken totalTimeout, CancellationToken cancellationToken)
    {
        _timeout = timeout;
        _limit = new CancellationTokenSource(timeout, timeProvider);
        _all = CancellationTokenSource.CreateLinkedTokenSource(_limit.Token, totalTimeout, cancellationToken);
    }

    internal CancellationToken Token => _all.Token;

    /// <summary>Gets a value indicating whether the timeout of the attempt has elapsed.</summary>
    internal bool IsOver => _limit.IsCancellationRequested;

    /// <summary>Restarts the timeout after progress of a stream. Has no effect after the end of the attempt.</summary>
    internal void Restart()
    {
        try
        {
            _limit.CancelAfter(_timeout);
        }
        catch (ObjectDisposedException)
        {
            // The response was received while the content was still being sent.
        }
    }

    public void Dispose()
    {
        _all.Dispose();
        _limit.Dispose();
    }
}
