namespace Cf1Gen.Runtime;

/// <summary>A timeout and the cancellation by the caller, combined in one token.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly TimeSpan _timeout;
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _caller;
    private bool _isReusable;

    /// <summary>Initializes a new instance of the <see cref="TimeLimit"/> class and starts it.</summary>
    /// <param name="timeout">The timeout, which can be infinite.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="cancellationToken">The token of the caller.</param>
    internal TimeLimit(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        _timeout = timeout;
        _source = CancellationSources.Start(timeout, timeProvider);
        _caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    internal CancellationToken Token => _source.Token;

    /// <summary>Gets a value indicating whether the timeout is the rest of the total timeout of the call.</summary>
    internal bool EndsCall { get; init; }

    /// <summary>Gets a value indicating whether the timeout has elapsed. The cancellation by the caller takes precedence.</summary>
    internal bool IsOver => _source.IsCancellationRequested && !_caller.Token.IsCancellationRequested;

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

    /// <summary>Records that nothing observes <see cref="Token"/> any more, so that its source can be used by another call.</summary>
    internal void Complete() => _isReusable = true;

    public void Dispose()
    {
        _caller.Dispose();
        CancellationSources.End(_source, _isReusable);
    }
}
