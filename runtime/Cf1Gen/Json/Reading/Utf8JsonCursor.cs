using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Moves through the tokens of one complete JSON text, which is encoded as UTF-8.</summary>
/// <remarks>
/// Accepts and rejects the same texts as <see cref="Utf8JsonReader"/> with its default options, at the same token and with the same
/// message. It does not continue in another buffer, skip comments, or keep more levels than fit into one number, and its state is small
/// enough to be copied. The fields are read directly: a property would be one more method to compile before the first response.
/// Not safe to use from several threads.
/// </remarks>
internal ref partial struct Utf8JsonCursor
{
    /// <summary>The number of objects and arrays that can be open at the same time: one bit of <see cref="_objects"/> for each.</summary>
    internal const int MaxDepth = 64;

    // Not part of any token. Used for the end of the text when the next byte is compared.
    private const byte NoByte = 0;

    /// <summary>The type of the token that the cursor is on; <see cref="JsonTokenType.None"/> before the first one.</summary>
    internal JsonTokenType TokenType;

    /// <summary>The position of the first byte of the token.</summary>
    internal int TokenStartIndex;

    /// <summary>The position of the first byte after the token, and after the colon if the token is a name.</summary>
    internal int BytesConsumed;

    /// <summary>A value that indicates whether the name or string contains an escape sequence.</summary>
    internal bool ValueIsEscaped;

    /// <summary>A value that indicates whether the name or string is ASCII without escape sequences, and so needs no decoding.</summary>
    internal bool ValueIsAscii;

    private readonly ReadOnlySpan<byte> _json;
    private int _nameStart;
    private int _valueStart;
    private int _valueLength;
    private int _depth;

    // The kinds of the open objects and arrays. The lowest bit is that of the innermost one, and is set if it is an object.
    private ulong _objects;

    /// <summary>Initializes a new instance of the <see cref="Utf8JsonCursor"/> struct before the first token.</summary>
    internal Utf8JsonCursor(ReadOnlySpan<byte> json) => _json = json;

    /// <summary>Gets the bytes of the token; those between the quotation marks if it is a name or a string.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => _json.Slice(_valueStart, _valueLength);

    /// <summary>
    /// Gets the number of objects and arrays that contain the token. The start and the end of an object have the same depth.
    /// </summary>
    internal readonly int CurrentDepth => TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? _depth - 1 : _depth;

    /// <summary>Moves to the next token.</summary>
    /// <returns><see langword="true"/> if there is one; <see langword="false"/> after the last token of the text.</returns>
    /// <exception cref="JsonException">The text is not valid JSON, is incomplete, or is nested too deeply.</exception>
    internal bool Read()
    {
        var position = SkipWhiteSpace(BytesConsumed);
        var next = position < _json.Length ? _json[position] : NoByte;
        switch (TokenType)
        {
            case JsonTokenType.PropertyName or JsonTokenType.None:
                ReadValue(position);
                return true;

            case JsonTokenType.StartObject when next == '"':
                ReadName(position);
                return true;

            case JsonTokenType.StartArray when next != ']':
                ReadValue(position);
                return true;

            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                ReadEnd(position);
                return true;
        }

        if (_depth == 0)
        {
            return position == _json.Length ? false : throw Invalid();
        }

        if (next != ',')
        {
            ReadEnd(position);
        }
        else if ((_objects & 1) != 0)
        {
            ReadName(SkipWhiteSpace(position + 1));
        }
        else
        {
            ReadValue(SkipWhiteSpace(position + 1));
        }

        return true;
    }

    /// <summary>Gets the text that starts with the name of the next member, without moving.</summary>
    /// <param name="text">The text after the quotation mark before the name.</param>
    /// <returns><see langword="true"/> if there is a name; <see langword="false"/> if the object ends or the text is not valid.</returns>
    /// <remarks>The cursor must be on the start of an object, or at the end of a member.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryPeekName(out ReadOnlySpan<byte> text)
    {
        var json = _json;
        var isFirst = TokenType == JsonTokenType.StartObject;
        var start = BytesConsumed + (isFirst ? 1 : 2);
        if ((uint)start >= (uint)json.Length || json[start - 1] != '"' || (json[start - 2] != ',' && !isFirst))
        {
            return TryPeekNameInWhiteSpace(out text);
        }

        _nameStart = start;
        text = json[start..];
        return true;
    }

    private bool TryPeekNameInWhiteSpace(out ReadOnlySpan<byte> text)
    {
        text = default;
        var json = _json;
        var position = SkipWhiteSpace(BytesConsumed);
        if (TokenType != JsonTokenType.StartObject)
        {
            if ((uint)position >= (uint)json.Length || json[position] != ',')
            {
                return false;
            }

            position = SkipWhiteSpace(position + 1);
        }

        if ((uint)position >= (uint)json.Length || json[position] != '"')
        {
            return false;
        }

        _nameStart = position + 1;
        text = json[_nameStart..];
        return true;
    }

    /// <summary>
    /// Moves to the value of the next member after <see cref="TryPeekName"/>, if its name has the specified length, is not escaped, and no
    /// white space is after it.
    /// </summary>
    /// <remarks>
    /// The end of the name is verified and not determined: the processor predicts the result and continues with the value, instead of
    /// waiting for the search.
    /// </remarks>
    internal bool TryReadValueOf(int nameLength)
    {
        var json = _json;
        var start = _nameStart;
        var end = start + nameLength;
        if (end >= json.Length - 1 || json[end] != '"' || json[end + 1] != ':')
        {
            return false;
        }

        ref var text = ref MemoryMarshal.GetReference(json);
        var position = start;
        for (; position <= end - Vector128<byte>.Count; position += Vector128<byte>.Count)
        {
            if (FindEnds(Vector128.LoadUnsafe(ref text, (nuint)position)) != 0)
            {
                return false;
            }
        }

        var isAtEnd = position > json.Length - Vector128<byte>.Count;
        if (isAtEnd && json.Length < Vector128<byte>.Count)
        {
            return false;
        }

        var block = isAtEnd ? json.Length - Vector128<byte>.Count : position;
        var ends = FindEnds(Vector128.LoadUnsafe(ref text, (nuint)block)) >> (position - block);
        if (BitOperations.TrailingZeroCount(ends) < end - position)
        {
            return false;
        }

        ReadValue(SkipWhiteSpace(end + 2));
        return true;
    }

    /// <summary>Moves from a name to its value.</summary>
    /// <exception cref="JsonException">The text is not valid JSON, is incomplete, or is nested too deeply.</exception>
    internal void ReadNextValue() => ReadValue(SkipWhiteSpace(BytesConsumed));

    /// <summary>Gets the bytes from the start of an earlier token to the end of the token.</summary>
    internal readonly ReadOnlySpan<byte> TextFrom(int start) => _json[start..BytesConsumed];

    /// <summary>Gets the name or string that the cursor is on.</summary>
    /// <exception cref="JsonException">The name or string is not valid Unicode.</exception>
    internal readonly string GetString() => ValueIsAscii ? Encoding.Latin1.GetString(ValueSpan) : Decode();

    private readonly string Decode()
    {
        try
        {
            return CreateValueReader().GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw JsonUnicode.Invalid(TokenStartIndex, e);
        }
    }

    /// <summary>Creates a reader that is on a name, string or number, for what it converts and this type does not.</summary>
    internal readonly Utf8JsonReader CreateValueReader()
    {
        var isText = TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var reader = new Utf8JsonReader(isText ? _json.Slice(_valueStart - 1, _valueLength + 2) : ValueSpan);
        reader.Read();
        return reader;
    }

    /// <summary>Moves to the last token of the value that the cursor is on, or of the value of the name that it is on.</summary>
    internal void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
        {
            Read();
        }

        if (TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var depth = _depth;
            do
            {
                Read();
            }
            while (_depth >= depth);
        }
    }
}
