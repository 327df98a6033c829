using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Holds calls back before the API has to refuse them: never more than a number of requests in any stretch of time.</summary>
/// <remarks>
/// <para>
/// Give one to <see cref="ApiClientOptions.RateLimiter"/>. A client and its siblings share it; give the same object to all clients that
/// the API counts together, such as those of one user. A call that has to wait takes its turn; each attempt counts.
/// </para>
/// <para>
/// Where an answer has a <c>Ratelimit</c> header (<c>"default";r=50;t=30</c>: fifty more in the next thirty seconds), that is kept as
/// well: other programs may use up the same limit. Safe to use from several threads.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle has nothing to dispose of.")]
public sealed class ApiRateLimiter
{
    private readonly object _lock = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly TimeProvider _timeProvider;
    private readonly SlidingWindow _sent;
    private readonly ServerRateLimits _told = new();
    private int _unanswered;

    /// <summary>Makes a limiter.</summary>
    /// <param name="requests">How many requests may be sent in any stretch of <paramref name="window"/>; 1,200 by default.</param>
    /// <param name="window">How long that is, below 50 days; five minutes by default. Both are Cloudflare's limit for a user.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number or the time is not positive, or the time is too long.</exception>
    public ApiRateLimiter(int requests = 1200, TimeSpan? window = null, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(requests);
        Window = window ?? TimeSpan.FromMinutes(5);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Window, TimeSpan.Zero, nameof(window));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Window, TimeoutValidation.Longest, nameof(window));
        Requests = requests;
        _timeProvider = timeProvider ?? TimeProvider.System;
        _sent = new SlidingWindow(requests, Window);
    }

    /// <summary>How many requests may be sent in any stretch of <see cref="Window"/>.</summary>
    public int Requests { get; }

    /// <summary>How long that is.</summary>
    public TimeSpan Window { get; }

    private TimeSpan Now => _timeProvider.GetElapsedTime(0, _timeProvider.GetTimestamp());

    /// <summary>Says the limit.</summary>
    /// <returns>For instance <c>1200 requests in 00:05:00</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Requests} requests in {Window}");

    /// <summary>Waits until a request may be sent; whoever came first goes first.</summary>
    /// <exception cref="OperationCanceledException">The token says so; then the request does not count.</exception>
    internal async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (TakeOrWait() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, _timeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Notes that a request is on its way. To be followed by <see cref="Responded"/>, whatever becomes of it.</summary>
    internal void Sending()
    {
        lock (_lock)
        {
            _unanswered++;
        }
    }

    /// <summary>Notes that a request is no longer on its way, and what its answer says about the limit.</summary>
    internal void Responded(HttpResponseMessage? response)
    {
        lock (_lock)
        {
            _unanswered--;
            if (response is not null)
            {
                _told.Learn(RateLimitHeader.Read(response.Headers), Now, _unanswered);
            }
        }
    }

    private TimeSpan TakeOrWait()
    {
        lock (_lock)
        {
            var now = Now;
            var wait = TimeoutValidation.Longer(_sent.Wait(now), _told.Wait(now));
            if (wait > TimeSpan.Zero)
            {
                return TimeoutValidation.WholeMilliseconds(wait);
            }

            _sent.Add(now);
            _told.Take();
            return TimeSpan.Zero;
        }
    }
}
