using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cf1Gen.Runtime;

internal ref partial struct Utf8JsonCursor
{
    /// <summary>Finds the end of a name or string, which is not decoded before its text is requested.</summary>
    /// <param name="start">The position after the quotation mark.</param>
    /// <returns>The position after the other quotation mark.</returns>
    private int ReadText(int start)
    {
        var json = _json;
        ref var text = ref MemoryMarshal.GetReference(json);
        var position = start;
        var others = 0u;
        while (position <= json.Length - Vector128<byte>.Count)
        {
            var block = Vector128.LoadUnsafe(ref text, (nuint)position);
            var ends = FindEnds(block);
            if (ends == 0)
            {
                others |= block.ExtractMostSignificantBits();
                position += Vector128<byte>.Count;
                continue;
            }

            // The bits of the bytes before the first end.
            others |= block.ExtractMostSignificantBits() & (ends - 1) & ~ends;
            position += BitOperations.TrailingZeroCount(ends);
            if (json[position] == '"')
            {
                goto End;
            }

            break;
        }

        while ((uint)position < (uint)json.Length && json[position] is not ((byte)'"' or (byte)'\\') and >= (byte)' ')
        {
            others |= json[position] & 0x80u;
            position++;
        }

        if ((uint)position < (uint)json.Length && json[position] == '\\')
        {
            position = FindEndOfEscaped(position);
            if ((uint)position < (uint)json.Length)
            {
                ValueIsEscaped = true;
                ValueIsAscii = false;
                _valueStart = start;
                _valueLength = position - start;
                return position + 1;
            }
        }

        if ((uint)position >= (uint)json.Length || json[position] != '"')
        {
            throw Invalid();
        }

    End:
        ValueIsEscaped = false;
        ValueIsAscii = others == 0;
        _valueStart = start;
        _valueLength = position - start;
        return position + 1;
    }

    /// <summary>
    /// Finds the bytes that end a name or string, or that it must not contain: quotation marks, backslashes, control characters.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FindEnds(Vector128<byte> block) => (Vector128.Equals(block, Vector128.Create((byte)'"'))
        | Vector128.Equals(block, Vector128.Create((byte)'\\'))
        | Vector128.LessThan(block, Vector128.Create((byte)' '))).ExtractMostSignificantBits();

    /// <summary>Finds the quotation mark after a name or string with escape sequences.</summary>
    /// <param name="position">The position of the first backslash.</param>
    private readonly int FindEndOfEscaped(int position)
    {
        var json = _json;
        while ((uint)position < (uint)json.Length && json[position] != '"')
        {
            if (json[position] < ' ')
            {
                throw Invalid();
            }

            position += json[position] != '\\' ? 1 : LengthOfEscape(json[(position + 1)..]);
        }

        return position;
    }

    private readonly int LengthOfEscape(ReadOnlySpan<byte> text)
    {
        const int CodeUnitDigits = 4;
        if (!text.IsEmpty && "\"\\/bfnrt"u8.Contains(text[0]))
        {
            return 2;
        }

        if (text.Length <= CodeUnitDigits || text[0] != 'u')
        {
            throw Invalid();
        }

        foreach (var digit in text[1..(CodeUnitDigits + 1)])
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                throw Invalid();
            }
        }

        return CodeUnitDigits + 2;
    }
}
