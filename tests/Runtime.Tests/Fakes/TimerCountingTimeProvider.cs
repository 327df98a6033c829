using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A clock that counts its timers and those that are not disposed of.</summary>
internal sealed class TimerCountingTimeProvider : FakeTimeProvider
{
    private int _timers;
    private int _active;

    public int TimerCount => Volatile.Read(ref _timers);

    public int ActiveTimerCount => Volatile.Read(ref _active);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Interlocked.Increment(ref _timers);
        Interlocked.Increment(ref _active);
        return new CountedTimer(base.CreateTimer(callback, state, dueTime, period), () => Interlocked.Decrement(ref _active));
    }

    private sealed class CountedTimer(ITimer timer, Action disposing) : ITimer
    {
        private Action? _disposing = disposing;

        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            Interlocked.Exchange(ref _disposing, null)?.Invoke();
            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
