namespace Cf1Gen.Runtime;

/// <summary>Reads and writes dates and times in the variants of the ISO 8601 format that servers use.</summary>
internal static partial class IsoDateTime
{
    /// <summary>
    /// The maximum length of a text that is read or written, in bytes, which is sufficient for a date and time, a fraction of eleven
    /// digits, and an offset.
    /// </summary>
    internal const int LongestText = 40;

    private const int DateLength = 10;
    private const int TimeLength = 6;
    private const int SecondLength = 3;

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
        if (text.Length > LongestText || !TryReadDate(text, out var date))
        {
            return false;
        }

        var ticks = date.Ticks;
        var rest = text[DateLength..];
        if (!rest.IsEmpty && !TryTakeTime(ref rest, ref ticks, ref isExact))
        {
            return false;
        }

        if (rest.Length == 1 && rest[0] == 'Z')
        {
            value = new DateTimeOffset(new DateTime(ticks, DateTimeKind.Utc));
            return true;
        }

        isExact &= !rest.IsEmpty;
        if (!TryTakeOffset(ref rest, out var offset))
        {
            return false;
        }

        var utcTicks = ticks - offset.Ticks;
        if (!rest.IsEmpty || utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Parses a date in the format <c>2026-01-31</c>; other formats are not accepted.</summary>
    /// <param name="text">The ASCII text.</param>
    /// <param name="value">The date.</param>
    internal static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        var isDate = TryReadDate(text, out var date) && text.Length == DateLength;
        value = DateOnly.FromDateTime(date);
        return isDate;
    }

    private static bool TryReadDate(ReadOnlySpan<byte> text, out DateTime date)
    {
        date = default;
        if (text.Length < DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var year = (TwoDigits(text[0], text[1]) * 100) + TwoDigits(text[2], text[3]);
        var month = TwoDigits(text[5], text[6]);
        var day = TwoDigits(text[8], text[9]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || (day > 28 && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new DateTime(year, month, day);
        return true;
    }

    private static bool TryTakeTime(ref ReadOnlySpan<byte> rest, ref long ticks, ref bool isExact)
    {
        var text = rest;
        if (text.Length < TimeLength || text[0] is not ((byte)'T' or (byte)'t' or (byte)' ') || text[3] != ':')
        {
            return false;
        }

        var hour = TwoDigits(text[1], text[2]);
        var minute = TwoDigits(text[4], text[5]);
        if ((uint)hour > 23 || (uint)minute > 59)
        {
            return false;
        }

        var seconds = (hour * 3600) + (minute * 60);
        var length = TimeLength;
        if (text.Length > length && text[length] == ':')
        {
            length += SecondLength;
            var second = text.Length < length ? -1 : TwoDigits(text[length - 2], text[length - 1]);
            if ((uint)second > 59)
            {
                return false;
            }

            seconds += second;
        }

        ticks += seconds * TimeSpan.TicksPerSecond;
        rest = text[length..];
        return length == TimeLength || rest.IsEmpty || rest[0] is not ((byte)'.' or (byte)',')
            || TryTakeFraction(ref rest, ref ticks, ref isExact);
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<byte> rest, ref long ticks, ref bool isExact)
    {
        var text = rest;
        var unit = (int)TimeSpan.TicksPerSecond;
        var fraction = 0;
        var isCut = false;
        var length = 1;
        for (; length < text.Length && char.IsAsciiDigit((char)text[length]); length++)
        {
            isCut |= unit == 1 && text[length] != '0';
            if (unit > 1)
            {
                unit /= 10;
                fraction += (text[length] - '0') * unit;
            }
        }

        ticks += fraction;
        isExact &= !isCut;
        rest = text[length..];
        return length > 1;
    }

    private static bool TryTakeOffset(ref ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.IsEmpty || TrySkip(ref text, 'Z') || TrySkip(ref text, 'z'))
        {
            return true;
        }

        var isWest = TrySkip(ref text, '-');
        if ((!isWest && !TrySkip(ref text, '+')) || !TryTakeTwoDigits(ref text, out var hours))
        {
            return false;
        }

        var minutes = 0;
        if (!text.IsEmpty && (TrySkip(ref text, ':') | true) && (!TryTakeTwoDigits(ref text, out minutes) || minutes > 59))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0) * (isWest ? -1 : 1);
        return offset.Duration() <= s_largestOffset;
    }

    private static bool TryTakeTwoDigits(ref ReadOnlySpan<byte> text, out int number)
    {
        number = text.Length < 2 ? -1 : TwoDigits(text[0], text[1]);
        if (number < 0)
        {
            return false;
        }

        text = text[2..];
        return true;
    }

    /// <summary>Returns the number that two digits represent; a large negative number if they are not digits.</summary>
    private static int TwoDigits(byte tens, byte ones)
    {
        const int NotANumber = -10_000;
        return (uint)(tens - '0') <= 9 && (uint)(ones - '0') <= 9 ? (tens * 10) + ones - ('0' * 11) : NotANumber;
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
