using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A clock that ends and records waits of at most a minute immediately. Longer timers and time limits do not run.</summary>
internal sealed class ImmediateTimeProvider : FakeTimeProvider
{
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(60);

    private int _limits;

    public ImmediateTimeProvider()
        : base(new DateTimeOffset(2026, 1, 31, 10, 0, 0, TimeSpan.Zero))
    {
    }

    public List<TimeSpan> Waits { get; } = [];

    /// <summary>Gets the number of time limits that were started.</summary>
    public int Limits => Volatile.Read(ref _limits);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime <= s_longestWait && state is not CancellationTokenSource)
        {
            Waits.Add(dueTime);
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }
        else if (state is CancellationTokenSource)
        {
            Interlocked.Increment(ref _limits);
        }

        return timer;
    }

    /// <summary>Configures a client to use this clock, with time limits that are longer than any wait.</summary>
    public void Use(ApiClientOptions options)
    {
        options.TimeProvider = this;
        options.AttemptTimeout = TimeSpan.FromSeconds(1000);
        options.TotalTimeout = TimeSpan.FromSeconds(2000);
    }
}
