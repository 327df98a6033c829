using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cf1Gen.Runtime;

/// <summary>Text that stands in JSON as it is: printable ASCII without the quotation mark and the backslash.</summary>
internal static class UnescapedText
{
    /// <summary>Copies a text, if it is plain; looking at it and copying it are one pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Gets it; as long as the text. What it holds when the text is not plain does not matter.</param>
    /// <returns>Whether the text is plain.</returns>
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

        // The last one overlaps the one before.
        return TryCopyVector(units[^step..], utf8[^step..]);
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
