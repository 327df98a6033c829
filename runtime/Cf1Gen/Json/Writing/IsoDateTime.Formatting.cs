using System.Buffers.Binary;
using System.Numerics;

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
        var yearAndMonth = Digits(century | ((ulong)yearOfCentury << 16) | ((ulong)month << 40), 0x0000_0100_0001_0001);
        var dayAndTime = Digits((uint)dayOfMonth | ((ulong)hour << 24) | ((ulong)minute << 48), 0x0001_0000_0100_0001);
        var tail = (uint)Digits(second << 8, 0x0100);
        BinaryPrimitives.WriteUInt64LittleEndian(utf8, yearAndMonth + BinaryPrimitives.ReadUInt64LittleEndian("0000-00-"u8));
        BinaryPrimitives.WriteUInt64LittleEndian(
            utf8[StoreLength..],
            dayAndTime + BinaryPrimitives.ReadUInt64LittleEndian("00T00:00"u8));
        BinaryPrimitives.WriteUInt32LittleEndian(utf8[(2 * StoreLength)..], tail + BinaryPrimitives.ReadUInt32LittleEndian(":00Z"u8));
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
        var digits = Digits(first | ((ulong)second << 16) | ((ulong)third << 32) | ((ulong)fourth << 48), 0x0001_0001_0001_0001);

        // The number has seven digits, so the point takes the place of the first zero of eight.
        BinaryPrimitives.WriteUInt64LittleEndian(utf8, digits + BinaryPrimitives.ReadUInt64LittleEndian(".0000000"u8));
        return FractionLength - (BitOperations.LeadingZeroCount(digits) / 8);
    }

    private static int FormatOffset(TimeSpan offset, Span<byte> utf8)
    {
        var (hours, minutes) = Math.DivRem((uint)(offset.Duration().Ticks / TimeSpan.TicksPerMinute), 60);
        BinaryPrimitives.WriteUInt64LittleEndian(
            utf8,
            Digits((hours << 8) | ((ulong)minutes << 32), 0x0001_0000_0100) + BinaryPrimitives.ReadUInt64LittleEndian("+00:00  "u8));
        utf8[0] = (byte)(offset < TimeSpan.Zero ? '-' : '+');
        return OffsetLength;
    }

    /// <summary>Splits numbers below 100 into their two digits, of which the first is in the lower byte.</summary>
    /// <param name="numbers">The numbers, each in the lower of two bytes. There can be bytes that are zero between them.</param>
    /// <param name="places">The lowest bit of each number.</param>
    private static ulong Digits(ulong numbers, ulong places)
    {
        // For numbers below 100, 103 / 1024 is sufficiently close to 1 / 10. The products have 14 bits, so they do not overlap.
        var tens = ((numbers * 103) >> 10) & (places * 0xF);
        return (numbers << 8) - (tens * ((10 << 8) - 1));
    }
}
