using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cf1Gen.Runtime;

/// <summary>
/// Copies and detects plain text, which JSON does not escape: printable ASCII without the quotation mark and the backslash.
/// </summary>
internal static class UnescapedText
{
    /// <summary>Copies a text if it is plain, in one pass that examines and copies it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">The buffer for the copy, as long as the text. Its content is undefined if the text is not plain.</param>
    /// <returns><see langword="true"/> if the text is plain; otherwise, <see langword="false"/>.</returns>
    internal static bool TryCopy(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        var step = Vector128<ushort>.Count;
        if (text.Length < step)
        {
            return TryCopyShort(text, utf8);
        }

        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (var i = 0; i < units.Length - step; i += step)
        {
            if (!TryCopyVector(units[i..], utf8[i..]))
            {
                return false;
            }
        }

        // The last block overlaps the previous one, so that a remainder needs no separate code.
        return TryCopyVector(units[^step..], utf8[^step..]);
    }

    /// <summary>Copies a UTF-8 text if it is plain, in one pass that examines and copies it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">The buffer for the copy, as long as the text. Its content is undefined if the text is not plain.</param>
    /// <returns><see langword="true"/> if the text is plain; otherwise, <see langword="false"/>.</returns>
    internal static bool TryCopy(ReadOnlySpan<byte> text, Span<byte> utf8)
    {
        var step = sizeof(ulong);
        if (text.Length < step)
        {
            return TryCopyShort(text, utf8);
        }

        for (var i = 0; i < text.Length - step; i += step)
        {
            if (!TryCopyBlock(text[i..], utf8[i..]))
            {
                return false;
            }
        }

        // The last block overlaps the previous one, so that a remainder needs no separate code.
        return TryCopyBlock(text[^step..], utf8[^step..]);
    }

    private static bool TryCopyBlock(ReadOnlySpan<byte> text, Span<byte> utf8)
    {
        var block = BinaryPrimitives.ReadUInt64LittleEndian(text);
        BinaryPrimitives.WriteUInt64LittleEndian(utf8, block);
        return IsPlain(block);
    }

    // In each byte of the result, the highest bit is set if the byte is not plain; a carry can only add to that.
    private static bool IsPlain(ulong bytes)
    {
        const ulong Ones = 0x0101_0101_0101_0101;
        const ulong Highs = 0x8080_8080_8080_8080;
        var quotes = bytes ^ (Ones * '"');
        var backslashes = bytes ^ (Ones * '\\');
        var deletes = bytes ^ (Ones * 0x7F);
        var found = bytes | (bytes - (Ones * ' ')) | (quotes - Ones) | (backslashes - Ones) | (deletes - Ones);
        return (found & Highs) == 0;
    }

    private static bool TryCopyShort(ReadOnlySpan<byte> text, Span<byte> utf8)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is < (byte)' ' or > (byte)'~' or (byte)'"' or (byte)'\\')
            {
                return false;
            }

            utf8[i] = character;
        }

        return true;
    }

    private static bool TryCopyVector(ReadOnlySpan<ushort> units, Span<byte> utf8)
    {
        var vector = Vector128.Create(units);
        Vector128.Narrow(vector, vector).GetLower().CopyTo(utf8);
        return !(Vector128.GreaterThanAny(vector - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
            || Vector128.EqualsAny(vector, Vector128.Create((ushort)'"'))
            || Vector128.EqualsAny(vector, Vector128.Create((ushort)'\\')));
    }

    private static bool TryCopyShort(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            utf8[i] = (byte)character;
        }

        return true;
    }
}
