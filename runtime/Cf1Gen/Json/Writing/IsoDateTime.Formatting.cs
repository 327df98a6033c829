using System.Buffers.Binary;

namespace Cf1Gen.Runtime;

internal static partial class IsoDateTime
{
    private const int OffsetLength = 6;
    private const int FractionLength = 8;

    /// <summary>Formats a date and time with all its ticks and its offset, which is <c>Z</c> for UTC.</summary>
    /// <param name="value">The date and time.</param>
    /// <param name="utf8">The buffer for the text, of at least <see cref="LongestText"/> bytes.</param>
    /// <returns>The number of bytes.</returns>
    internal static int Format(DateTimeOffset value, Span<byte> utf8)
    {
        const int StoreLength = sizeof(ulong);
        utf8 = utf8[..LongestText];
        var offset = value.Offset;
        var (day, time) = Math.DivRem(value.UtcTicks + offset.Ticks, TimeSpan.TicksPerDay);
        var (year, month, dayOfMonth) = DateOnly.FromDayNumber((int)day);
        var (seconds, fraction) = Math.DivRem((ulong)time, (ulong)TimeSpan.TicksPerSecond);
        var (minutes, second) = Math.DivRem((uint)seconds, 60);
        var (hour, minute) = Math.DivRem(minutes, 60);
        var (century, yearOfCentury) = Math.DivRem((uint)year, 100);

        // "yyyy-MM-", "ddTHH:mm" and ":ss" are one store each.
        BinaryPrimitives.WriteUInt64LittleEndian(
            utf8,
            TwoDigits(century) | (TwoDigits(yearOfCentury) << 16) | At('-', 4) | (TwoDigits((uint)month) << 40) | At('-', 7));
        BinaryPrimitives.WriteUInt64LittleEndian(
            utf8[StoreLength..],
            TwoDigits((uint)dayOfMonth) | At('T', 2) | (TwoDigits(hour) << 24) | At(':', 5) | (TwoDigits(minute) << 48));
        BinaryPrimitives.WriteUInt32LittleEndian(
            utf8[(2 * StoreLength)..],
            (uint)(At(':', 0) | (TwoDigits(second) << 8) | At('Z', 3)));
        var length = DateLength + TimeLength + SecondLength;
        if (fraction != 0)
        {
            length += FormatFraction((uint)fraction, utf8[length..]);
        }

        if (offset == TimeSpan.Zero)
        {
            utf8[length] = (byte)'Z';
            return length + 1;
        }

        return length + FormatOffset(offset, utf8[length..]);
    }

    private static int FormatFraction(uint fraction, Span<byte> utf8)
    {
        var (head, tail) = Math.DivRem(fraction, 10_000);
        var (first, second) = Math.DivRem(head, 100);
        var (third, fourth) = Math.DivRem(tail, 100);
        var text = TwoDigits(first) | (TwoDigits(second) << 16) | (TwoDigits(third) << 32) | (TwoDigits(fourth) << 48);

        // The number has seven digits, so the point takes the place of the first zero of eight.
        BinaryPrimitives.WriteUInt64LittleEndian(utf8, text - At('0', 0) + At('.', 0));
        var length = FractionLength;
        while (utf8[length - 1] == '0')
        {
            length--;
        }

        return length;
    }

    private static int FormatOffset(TimeSpan offset, Span<byte> utf8)
    {
        var (hours, minutes) = Math.DivRem((uint)(offset.Duration().Ticks / TimeSpan.TicksPerMinute), 60);
        utf8[0] = (byte)(offset < TimeSpan.Zero ? '-' : '+');
        BinaryPrimitives.WriteUInt16LittleEndian(utf8[1..], (ushort)TwoDigits(hours));
        utf8[3] = (byte)':';
        BinaryPrimitives.WriteUInt16LittleEndian(utf8[4..], (ushort)TwoDigits(minutes));
        return OffsetLength;
    }

    /// <summary>Returns the two digits of a number below 100 as ASCII text, of which the first is in the lowest byte.</summary>
    private static ulong TwoDigits(uint number)
    {
        var tens = (number * 103) >> 10;
        return tens + ((number - (tens * 10)) << 8) + 0x3030;
    }

    private static ulong At(char character, int position) => (ulong)character << (8 * position);
}
