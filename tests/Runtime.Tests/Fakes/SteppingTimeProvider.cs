using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A clock that runs in small steps, only while calls wait.</summary>
internal sealed class SteppingTimeProvider : FakeTimeProvider
{
    private static readonly TimeSpan s_shortestLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(5);

    private int _waits;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= TimeSpan.Zero || dueTime >= s_shortestLimit)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        Interlocked.Increment(ref _waits);
        var isOver = 0;
        void End()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 0)
            {
                Interlocked.Decrement(ref _waits);
            }
        }

        void Ring(object? value)
        {
            callback(value);
            End();
        }

        return new WaitTimer(base.CreateTimer(Ring, state, dueTime, period), End);
    }

    /// <summary>Runs the clock until all tasks are completed, whether they fail or not.</summary>
    public async Task RunAsync(IEnumerable<Task> tasks)
    {
        var all = tasks.ToList();
        while (all.Exists(task => !task.IsCompleted))
        {
            await Wait.UntilAsync(() => Volatile.Read(ref _waits) > 0 || all.TrueForAll(task => task.IsCompleted));
            Advance(s_step);
        }
    }

    private sealed class WaitTimer(ITimer timer, Action end) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            end();
            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
