using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>
/// A client-side rate limiter, which delays requests so that any period of a given length contains at most a given number of them.
/// </summary>
/// <remarks>
/// <para>
/// Assign a limiter to <see cref="ApiClientOptions.RateLimiter"/>. A client and its siblings share it. Use one limiter for all clients that
/// the API counts together, such as those of one user. Waiting calls are sent in order of arrival, and each attempt counts.
/// </para>
/// <para>
/// The limiter also respects the <c>Ratelimit</c> header of responses (<c>"default";r=50;t=30</c>: fifty more requests in the next thirty
/// seconds), because other programs may use the same quota. Such a limit delays a call by at most
/// <see cref="ApiClientOptions.MaxRetryAfter"/>. Safe to use from several threads.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle has nothing to dispose of.")]
public sealed class ApiRateLimiter
{
    private readonly object _lock = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly TimeProvider _timeProvider;
    private readonly SlidingWindow _window;
    private readonly ServerRateLimits _serverLimits = new();
    private int _unanswered;

    /// <summary>Initializes a new instance of the <see cref="ApiRateLimiter"/> class.</summary>
    /// <param name="requests">The maximum number of requests in any period of <paramref name="window"/>; 1,200 by default.</param>
    /// <param name="window">
    /// The length of the period, below 50 days; five minutes by default. The defaults are Cloudflare's limit for a user.
    /// </param>
    /// <param name="timeProvider">The clock; <see cref="TimeProvider.System"/> by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="requests"/> or <paramref name="window"/> is not positive, or the window is too long.
    /// </exception>
    public ApiRateLimiter(int requests = 1200, TimeSpan? window = null, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(requests);
        Window = window ?? TimeSpan.FromMinutes(5);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Window, TimeSpan.Zero, nameof(window));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Window, TimeoutValidation.Longest, nameof(window));
        Requests = requests;
        _timeProvider = timeProvider ?? TimeProvider.System;
        _window = new SlidingWindow(requests, Window);
    }

    /// <summary>Gets the maximum number of requests in any period of <see cref="Window"/>.</summary>
    public int Requests { get; }

    /// <summary>Gets the length of the period.</summary>
    public TimeSpan Window { get; }

    private TimeSpan Now => _timeProvider.GetElapsedTime(0, _timeProvider.GetTimestamp());

    /// <summary>Returns the limit as text.</summary>
    /// <returns>For example <c>1200 requests in 00:05:00</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Requests} requests in {Window}");

    /// <summary>Waits until a request may be sent, in order of arrival.</summary>
    /// <param name="longest">The longest delay because of a limit that the server has reported; infinite to accept any delay.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was canceled; the request does not count.
    /// </exception>
    internal async ValueTask EnterAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        // Calls that arrive together do not wait for each other's limit.
        var latest = longest == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : Now + longest;
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (TakeOrWait(latest) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, _timeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Records that a request is being sent. <see cref="Responded"/> must follow in every case.</summary>
    internal void Sending()
    {
        lock (_lock)
        {
            _unanswered++;
        }
    }

    /// <summary>Records the end of a request, and the limits in its response.</summary>
    internal void Responded(HttpResponseMessage? response)
    {
        lock (_lock)
        {
            _unanswered--;
            if (response is not null)
            {
                _serverLimits.Update(RateLimitHeader.Read(response.Headers), Now, _unanswered);
            }
        }
    }

    private TimeSpan TakeOrWait(TimeSpan latest)
    {
        lock (_lock)
        {
            var now = Now;
            var ofServer = TimeoutValidation.Shorter(_serverLimits.Wait(now), latest - now);
            var wait = TimeoutValidation.Longer(_window.Wait(now), ofServer);
            if (wait > TimeSpan.Zero)
            {
                return TimeoutValidation.WholeMilliseconds(wait);
            }

            _window.Add(now);
            _serverLimits.Take(now);
            return TimeSpan.Zero;
        }
    }
}
