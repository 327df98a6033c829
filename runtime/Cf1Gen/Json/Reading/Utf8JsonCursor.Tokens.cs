using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Cf1Gen.Runtime;

internal ref partial struct Utf8JsonCursor
{
    private void ReadValue(int position)
    {
        var json = _json;
        if ((uint)position >= (uint)json.Length)
        {
            throw Invalid();
        }

        TokenStartIndex = position;
        switch (json[position])
        {
            case (byte)'"':
                BytesConsumed = ReadText(position + 1);
                TokenType = JsonTokenType.String;
                break;
            case (byte)'{':
                ReadStart(JsonTokenType.StartObject, 1);
                break;
            case (byte)'[':
                ReadStart(JsonTokenType.StartArray, 0);
                break;
            case (byte)'t':
                ReadLiteral("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadLiteral("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadLiteral("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber(position);
                break;
        }
    }

    private void ReadStart(JsonTokenType type, uint isObject)
    {
        if (_depth == MaxDepth)
        {
            throw Invalid();
        }

        _depth++;
        _objects = (_objects << 1) | isObject;
        TokenType = type;
        BytesConsumed = TokenStartIndex + 1;
        _valueStart = TokenStartIndex;
        _valueLength = 1;
    }

    private void ReadEnd(int position)
    {
        var isObject = (_objects & 1) != 0;
        if ((uint)position >= (uint)_json.Length || _json[position] != (isObject ? '}' : ']'))
        {
            throw Invalid();
        }

        _depth--;
        _objects >>= 1;
        TokenType = isObject ? JsonTokenType.EndObject : JsonTokenType.EndArray;
        TokenStartIndex = position;
        BytesConsumed = position + 1;
        _valueStart = position;
        _valueLength = 1;
    }

    private void ReadLiteral(ReadOnlySpan<byte> literal, JsonTokenType type)
    {
        if (!_json[TokenStartIndex..].StartsWith(literal))
        {
            throw Invalid();
        }

        TokenType = type;
        BytesConsumed = TokenStartIndex + literal.Length;
        _valueStart = TokenStartIndex;
        _valueLength = literal.Length;
    }

    private void ReadName(int position)
    {
        var json = _json;
        if ((uint)position >= (uint)json.Length || json[position] != '"')
        {
            throw Invalid();
        }

        TokenStartIndex = position;
        position = ReadText(position + 1);
        if ((uint)position >= (uint)json.Length || json[position] != ':')
        {
            position = SkipWhiteSpace(position);
            if (position >= json.Length || json[position] != ':')
            {
                throw Invalid();
            }
        }

        BytesConsumed = position + 1;
        TokenType = JsonTokenType.PropertyName;
    }

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

    /// <summary>Finds the bytes that end a name or string, or that it must not contain: quotation marks, backslashes, control characters.</summary>
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

    private void ReadNumber(int start)
    {
        var json = _json;
        var position = json[start] == '-' ? start + 1 : start;
        var first = position;
        position = SkipDigits(position);
        if (position == first || (json[first] == '0' && position > first + 1))
        {
            throw Invalid();
        }

        if ((uint)position < (uint)json.Length && json[position] == '.')
        {
            first = position + 1;
            position = SkipDigits(first);
            if (position == first)
            {
                throw Invalid();
            }
        }

        if ((uint)position < (uint)json.Length && (json[position] | 0x20) == 'e')
        {
            position++;
            position += position < json.Length && json[position] is (byte)'+' or (byte)'-' ? 1 : 0;
            first = position;
            position = SkipDigits(first);
            if (position == first)
            {
                throw Invalid();
            }
        }

        // Utf8JsonReader accepts a slash after a number as the start of a comment, and rejects it when it reads on.
        var isEnd = (uint)position < (uint)json.Length
            ? json[position] is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'/'
            : _depth == 0;
        if (!isEnd)
        {
            throw Invalid();
        }

        TokenType = JsonTokenType.Number;
        BytesConsumed = position;
        _valueStart = start;
        _valueLength = position - start;
    }

    private readonly int SkipDigits(int position)
    {
        var json = _json;
        while ((uint)position < (uint)json.Length && (uint)(json[position] - '0') <= 9)
        {
            position++;
        }

        return position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipWhiteSpace(int position)
    {
        var json = _json;
        while ((uint)position < (uint)json.Length && json[position] <= ' ')
        {
            if (json[position] is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                break;
            }

            position++;
        }

        return position;
    }

    /// <summary>Throws the exception of <see cref="Utf8JsonReader"/>, which describes the error and its line.</summary>
    /// <returns>The exception for a text that only this type rejects.</returns>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly JsonException Invalid()
    {
        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            continue;
        }

        throw new JsonException($"The JSON text is not valid after byte {BytesConsumed}.");
    }
}
