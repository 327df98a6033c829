using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>Validates timeouts and rounds delays.</summary>
internal static class TimeoutValidation
{
    /// <summary>The longest time that a timer supports: about 49 days.</summary>
    internal static TimeSpan Longest { get; } = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>Returns the timeout if it is valid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is not positive, or too long for a timer.</exception>
    internal static TimeSpan Check(TimeSpan value, [CallerMemberName] string name = "") =>
        value == Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value <= Longest)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A timeout must be positive and below 50 days, or infinite.");

    /// <summary>Returns the longer of two times.</summary>
    internal static TimeSpan Longer(TimeSpan one, TimeSpan other) => TimeSpan.FromTicks(Math.Max(one.Ticks, other.Ticks));

    /// <summary>Returns the shorter of two times.</summary>
    internal static TimeSpan Shorter(TimeSpan one, TimeSpan other) => TimeSpan.FromTicks(Math.Min(one.Ticks, other.Ticks));

    /// <summary>Rounds up to whole milliseconds, because timers ignore fractions.</summary>
    internal static TimeSpan WholeMilliseconds(TimeSpan value) => TimeSpan.FromMilliseconds(Math.Ceiling(value.TotalMilliseconds));
}
