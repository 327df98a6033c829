using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Calls;

public class TimeLimitTests
{
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(1);

    [Fact]
    public void Token_is_canceled_at_the_end_of_the_timeout()
    {
        var time = new FakeTimeProvider();
        using var limit = TimeLimit.Start(s_long, time);

        time.Advance(s_long - TimeSpan.FromTicks(1));
        Assert.False(limit.IsOver);

        time.Advance(TimeSpan.FromTicks(1));
        Assert.True(limit.IsOver);
        Assert.True(limit.Token.IsCancellationRequested);
    }

    [Fact]
    public void Restart_starts_the_timeout_again()
    {
        using var limit = TimeLimit.Start(s_long, TimeProvider.System);

        limit.Restart();

        Assert.False(limit.IsOver);
    }

    [Fact]
    public void Cancellation_by_the_caller_is_not_the_end_of_the_timeout()
    {
        using var caller = new CancellationTokenSource();
        using var limit = TimeLimit.Start(s_long, TimeProvider.System, cancellationToken: caller.Token);

        caller.Cancel();

        Assert.True(limit.Token.IsCancellationRequested);
        Assert.False(limit.IsOver);
    }

    [Theory]
    [InlineData(60, 60, 60, false)]
    [InlineData(60, -1, 60, false)]
    [InlineData(60, 61, 60, false)]
    [InlineData(61, 60, 60, true)]
    [InlineData(-1, 60, 60, true)]
    public void Limit_of_a_part_of_a_call_ends_with_the_call(int part, int call, int expected, bool endsCall)
    {
        var time = new FakeTimeProvider();
        var timer = new CallTimer(Seconds(call), time);
        using var limit = timer.Start(Seconds(part), CancellationToken.None);

        // At the same time, the call is over as well.
        Assert.Equal(endsCall || part == call, limit.EndsCall);
        time.Advance(TimeSpan.FromSeconds(expected) - TimeSpan.FromTicks(1));
        Assert.False(limit.IsOver);
        time.Advance(TimeSpan.FromTicks(1));
        Assert.True(limit.IsOver);
    }

    [Fact]
    public void Pause_of_a_call_does_not_count()
    {
        var time = new FakeTimeProvider();
        var timer = new CallTimer(s_long, time);

        time.Advance(TimeSpan.FromSeconds(10));
        timer.Pause();
        time.Advance(TimeSpan.FromHours(1));
        timer.Resume();
        time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(TimeSpan.FromSeconds(30), timer.Remaining);
        Assert.Equal(TimeSpan.FromSeconds(3630), timer.Elapsed);
    }

    [Fact]
    public void Callers_of_completed_calls_do_not_cancel_later_ones()
    {
        var earlier = new List<CancellationTokenSource>();
        for (var i = 0; i < 50; i++)
        {
            var caller = new CancellationTokenSource();
            earlier.Add(caller);
            using var limit = TimeLimit.Start(s_long, TimeProvider.System, cancellationToken: caller.Token);
            limit.Complete();
        }

        var later = Enumerable.Range(0, 50).Select(_ => TimeLimit.Start(s_long, TimeProvider.System)).ToList();
        earlier.ForEach(caller => caller.Cancel());

        Assert.DoesNotContain(later, limit => limit.Token.IsCancellationRequested);
        later.ForEach(limit => limit.Dispose());
        earlier.ForEach(caller => caller.Dispose());
    }

    [Fact]
    public void Canceled_limit_is_not_used_again()
    {
        for (var i = 0; i < 50; i++)
        {
            using var caller = new CancellationTokenSource();
            using var limit = TimeLimit.Start(s_long, TimeProvider.System, cancellationToken: caller.Token);
            caller.Cancel();
            limit.Complete();
        }

        var later = Enumerable.Range(0, 50).Select(_ => TimeLimit.Start(s_long, TimeProvider.System)).ToList();

        Assert.DoesNotContain(later, limit => limit.Token.IsCancellationRequested);
        later.ForEach(limit => limit.Dispose());
    }

    [Fact]
    public void No_two_calls_use_one_limit_at_the_same_time()
    {
        var used = new ConcurrentDictionary<CancellationToken, int>();
        Parallel.For(0, 20_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            using var limit = TimeLimit.Start(s_long, TimeProvider.System);
            Assert.True(used.TryAdd(limit.Token, i));
            Thread.Yield();
            Assert.True(used.TryRemove(new(limit.Token, i)));
            if (i % 3 != 0)
            {
                limit.Complete();
            }
        });
    }

    [Fact]
    public void Limit_without_time_is_over_at_once()
    {
        KeepSpareLimits();

        using var limit = TimeLimit.Start(TimeSpan.Zero, TimeProvider.System, endsCall: true);

        Assert.True(limit.IsOver);
    }

    [Fact]
    public void Cancellation_before_the_start_is_not_the_end_of_the_timeout()
    {
        using var limit = TimeLimit.Start(s_long, TimeProvider.System, cancellationToken: new CancellationToken(canceled: true));

        Assert.True(limit.Token.IsCancellationRequested);
        Assert.False(limit.IsOver);
    }

    [Fact]
    public void Spare_limit_does_not_keep_its_caller_in_memory()
    {
        var callers = Enumerable.Range(0, 50).Select(_ => CompleteCall()).ToList();

        GC.Collect();

        Assert.DoesNotContain(callers, caller => caller.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CompleteCall()
    {
        using var caller = new CancellationTokenSource();
        using var limit = TimeLimit.Start(s_long, TimeProvider.System, cancellationToken: caller.Token);
        limit.Complete();
        return new WeakReference(caller);
    }

    private static void KeepSpareLimits()
    {
        var limits = Enumerable.Range(0, 50).Select(_ => TimeLimit.Start(s_long, TimeProvider.System)).ToList();
        limits.ForEach(limit => limit.Complete());
        limits.ForEach(limit => limit.Dispose());
    }

    private static TimeSpan Seconds(int seconds) => seconds < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds);
}
