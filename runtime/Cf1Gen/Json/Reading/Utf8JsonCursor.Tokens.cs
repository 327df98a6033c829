using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
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
