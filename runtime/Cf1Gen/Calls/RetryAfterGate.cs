using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>
/// Holds back the requests of a client and its siblings after the service has rejected one because of too many requests. Afterwards, the
/// calls that have waited start one after the other, at the rate that the service has accepted before.
/// </summary>
/// <remarks>Safe to use from several threads.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle need not be disposed.")]
internal sealed class RetryAfterGate(TimeProvider timeProvider)
{
    // If the service has accepted fewer requests, its limit is not known: the rate starts with so many calls in the length of the pause,
    // and grows with the accepted ones.
    private const int LowestRate = 10;

    // Timers are not exact: a start that is late by less than this does not delay the later ones.
    private static readonly TimeSpan s_catchUp = TimeSpan.FromMilliseconds(15);

    // A difference of time stamps is exact, unlike one of times since the start of the clock.
    private readonly long _origin = timeProvider.GetTimestamp();
    private readonly object _lock = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly AcceptedRequests _accepted = new();
    private TimeSpan _end;
    private TimeSpan _nextStart;
    private TimeSpan _pause;
    private int _rate;
    private int _acceptedSinceClosing;
    private int _waiting;
    private volatile bool _isActive;

    /// <summary>Gets a value indicating whether the gate is closed, or calls wait for their start.</summary>
    public bool IsActive => _isActive;

    /// <summary>Gets the remaining time of the pause; zero when it is over.</summary>
    public TimeSpan Remaining
    {
        get
        {
            lock (_lock)
            {
                return _isActive ? TimeoutValidation.Longer(TimeoutValidation.WholeMilliseconds(_end - Now), TimeSpan.Zero) : TimeSpan.Zero;
            }
        }
    }

    private TimeSpan Now => timeProvider.GetElapsedTime(_origin);

    private TimeSpan Spacing => _pause / Math.Max(_rate, Math.Max(LowestRate, _rate < LowestRate ? 2 * _acceptedSinceClosing : 0));

    /// <summary>Records a response that does not reject the request because of too many requests.</summary>
    internal void Accept()
    {
        lock (_lock)
        {
            _acceptedSinceClosing++;
            _accepted.Add(Now);
        }
    }

    /// <summary>Closes the gate for a time. A longer closure in progress is kept.</summary>
    internal void Close(TimeSpan duration)
    {
        lock (_lock)
        {
            var end = Now + duration;
            if (!_isActive || end > _end)
            {
                (_end, _nextStart, _pause, _rate) = (end, end, duration, _accepted.CountWithin(Now, duration));
                _acceptedSinceClosing = 0;
                _isActive = true;
            }
        }
    }

    /// <summary>Waits until a call may start, in order of arrival.</summary>
    internal async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Interlocked.Decrement(ref _waiting);
            throw;
        }

        try
        {
            while (StartOrWait() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, timeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            Leave();
            _turn.Release();
        }
    }

    private TimeSpan StartOrWait()
    {
        lock (_lock)
        {
            var now = Now;
            var start = TimeoutValidation.Longer(_nextStart, TimeoutValidation.Longer(_end, now - s_catchUp));
            if (start > now)
            {
                return TimeoutValidation.WholeMilliseconds(start - now);
            }

            _nextStart = start + Spacing;
            return TimeSpan.Zero;
        }
    }

    // When no call waits any longer, later calls start without a delay.
    private void Leave()
    {
        lock (_lock)
        {
            _isActive &= Interlocked.Decrement(ref _waiting) > 0 || _end > Now;
        }
    }
}
