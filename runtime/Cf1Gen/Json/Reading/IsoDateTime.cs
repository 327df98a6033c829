using System.Buffers.Text;

namespace Cf1Gen.Runtime;

/// <summary>Reads and writes dates and times in the variants of the ISO 8601 format that servers use.</summary>
internal static class IsoDateTime
{
    /// <summary>
    /// The maximum length of a text that is read or written, in bytes, which is sufficient for a date and time, a fraction of eleven
    /// digits, and an offset.
    /// </summary>
    internal const int LongestText = 40;

    private const int OffsetLength = 6;

    private static readonly TimeSpan s_largestOffset = TimeSpan.FromHours(14);

    /// <summary>
    /// Parses a date and time such as <c>2026-01-31T23:59:59.1234567+01:00</c>. The <c>T</c> can be a space; the time, the seconds, the
    /// fraction and the offset can be missing.
    /// </summary>
    /// <param name="text">The ASCII text.</param>
    /// <param name="value">The date and time, in UTC if the text has no offset. The fraction is truncated to 100 ns.</param>
    /// <param name="isExact">
    /// <see langword="true"/> if the text has an offset, and no fraction that was truncated; otherwise, <see langword="false"/>.
    /// </param>
    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value, out bool isExact)
    {
        value = default;
        isExact = true;
        if (text.Length > LongestText || !TryTakeDate(ref text, out var date))
        {
            return false;
        }

        var ticks = date.ToDateTime(TimeOnly.MinValue).Ticks;
        if (!text.IsEmpty && !TryTakeTime(ref text, ref ticks, ref isExact))
        {
            return false;
        }

        isExact &= !text.IsEmpty;
        if (!TryTakeOffset(ref text, out var offset))
        {
            return false;
        }

        var utcTicks = ticks - offset.Ticks;
        if (!text.IsEmpty || utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Parses a date in the format <c>2026-01-31</c>; other formats are not accepted.</summary>
    /// <param name="text">The ASCII text.</param>
    /// <param name="value">The date.</param>
    internal static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value) => TryTakeDate(ref text, out value) && text.IsEmpty;

    /// <summary>Formats a date and time with all its ticks and its offset, which is <c>Z</c> for UTC.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int Format(DateTimeOffset value, Span<byte> utf8)
    {
        Utf8Formatter.TryFormat(value, utf8, out var length, 'O');
        var text = utf8[..(length - OffsetLength)].TrimEnd((byte)'0').TrimEnd((byte)'.');
        if (value.Offset == TimeSpan.Zero)
        {
            utf8[text.Length] = (byte)'Z';
            return text.Length + 1;
        }

        utf8.Slice(length - OffsetLength, OffsetLength).CopyTo(utf8[text.Length..]);
        return text.Length + OffsetLength;
    }

    private static bool TryTakeDate(ref ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (!TryTake(ref text, 4, out var year) || !TrySkip(ref text, '-')
            || !TryTake(ref text, 2, out var month) || !TrySkip(ref text, '-')
            || !TryTake(ref text, 2, out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryTakeTime(ref ReadOnlySpan<byte> text, ref long ticks, ref bool isExact)
    {
        if (!(TrySkip(ref text, 'T') || TrySkip(ref text, 't') || TrySkip(ref text, ' '))
            || !TryTake(ref text, 2, out var hour) || !TrySkip(ref text, ':')
            || !TryTake(ref text, 2, out var minute)
            || hour > 23 || minute > 59)
        {
            return false;
        }

        ticks += (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (!TrySkip(ref text, ':'))
        {
            return true;
        }

        if (!TryTake(ref text, 2, out var second) || second > 59)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        return !(TrySkip(ref text, '.') || TrySkip(ref text, ',')) || TryTakeFraction(ref text, ref ticks, ref isExact);
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<byte> text, ref long ticks, ref bool isExact)
    {
        var digits = 0;
        for (var unit = TimeSpan.TicksPerSecond / 10; digits < text.Length && char.IsAsciiDigit((char)text[digits]); unit /= 10)
        {
            ticks += (text[digits] - '0') * unit;
            isExact &= unit > 0 || text[digits] == '0';
            digits++;
        }

        text = text[digits..];
        return digits > 0;
    }

    private static bool TryTakeOffset(ref ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.IsEmpty || TrySkip(ref text, 'Z') || TrySkip(ref text, 'z'))
        {
            return true;
        }

        var isWest = TrySkip(ref text, '-');
        if ((!isWest && !TrySkip(ref text, '+')) || !TryTake(ref text, 2, out var hours))
        {
            return false;
        }

        var minutes = 0;
        if (!text.IsEmpty && (TrySkip(ref text, ':') | true) && (!TryTake(ref text, 2, out minutes) || minutes > 59))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0) * (isWest ? -1 : 1);
        return offset.Duration() <= s_largestOffset;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, int digits, out int number)
    {
        number = 0;
        if (text.Length < digits)
        {
            return false;
        }

        foreach (var digit in text[..digits])
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        text = text[digits..];
        return true;
    }

    private static bool TrySkip(ref ReadOnlySpan<byte> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
        {
            return false;
        }

        text = text[1..];
        return true;
    }
}
