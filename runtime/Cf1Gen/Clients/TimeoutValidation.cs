using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>What may be a time limit.</summary>
internal static class TimeoutValidation
{
    /// <summary>The longest that a timer takes: about 49 days.</summary>
    internal static TimeSpan Longest { get; } = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>Gives the limit back if it is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or too long for a timer.</exception>
    internal static TimeSpan Check(TimeSpan value, [CallerMemberName] string name = "") =>
        value == Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value <= Longest)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A time limit is positive and below 50 days, or infinite.");

    /// <summary>Gives the longer of two times.</summary>
    internal static TimeSpan Longer(TimeSpan one, TimeSpan other) => TimeSpan.FromTicks(Math.Max(one.Ticks, other.Ticks));

    /// <summary>Rounds up to what a timer can wait for: less than a millisecond would be no wait at all.</summary>
    internal static TimeSpan WholeMilliseconds(TimeSpan value) => TimeSpan.FromMilliseconds(Math.Ceiling(value.TotalMilliseconds));
}
