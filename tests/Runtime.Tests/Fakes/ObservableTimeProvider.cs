using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A clock that does not run and signals when a wait has started; a test must not advance it earlier.</summary>
internal sealed class ObservableTimeProvider : FakeTimeProvider
{
    private static readonly TimeSpan s_shortestLimit = TimeSpan.FromSeconds(60);

    private int _waits;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime < s_shortestLimit)
        {
            Interlocked.Increment(ref _waits);
        }

        return timer;
    }

    /// <summary>Waits until this number of waits of less than a minute has started; longer timers are time limits.</summary>
    public Task WaitForTimersAsync(int count) => Wait.UntilAsync(() => Volatile.Read(ref _waits) >= count);
}
