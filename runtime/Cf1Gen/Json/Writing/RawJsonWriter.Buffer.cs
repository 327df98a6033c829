using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cf1Gen.Runtime;

internal ref partial struct RawJsonWriter
{
    // The limit of Utf8JsonWriter. It causes an exception for models that contain each other in a cycle.
    private const int LargestDepth = 1000;

    private bool TryPut(ReadOnlySpan<byte> literal)
    {
        if (IsForeign)
        {
            return false;
        }

        literal.CopyTo(BeginValue(literal.Length));
        _count += literal.Length;
        return true;
    }

    // Nearly all strings are plain. For the others, the copied bytes are not counted and are overwritten.
    private bool TryPutPlain(string value)
    {
        if (IsForeign)
        {
            return false;
        }

        var room = Reserve(value.Length + 3);
        room[0] = (byte)',';
        var text = room[(_needsComma ? 1 : 0)..];
        if (!UnescapedText.TryCopy(value, ref text.Slice(1, value.Length + 1)[0]))
        {
            return false;
        }

        text[0] = (byte)'"';
        text[value.Length + 1] = (byte)'"';
        _count += value.Length + (_needsComma ? 3 : 2);
        _needsComma = true;
        return true;
    }

    private bool TryOpen(byte bracket)
    {
        if (IsForeign)
        {
            return false;
        }

        if (_depth == LargestDepth)
        {
            throw new InvalidOperationException($"The value is nested deeper than {LargestDepth} levels; it may hold itself.");
        }

        _depth++;
        BeginValue(1)[0] = bracket;
        _count++;
        _needsComma = false;
        return true;
    }

    private bool TryClose(byte bracket)
    {
        if (IsForeign)
        {
            return false;
        }

        _depth--;
        Reserve(1)[0] = bracket;
        _count++;
        _needsComma = true;
        return true;
    }

    /// <summary>Writes the comma before a value if one is needed.</summary>
    /// <returns>The buffer for the value, whose bytes the caller counts after it has written them.</returns>
    private Span<byte> BeginValue(int length)
    {
        var room = Reserve(length + 1);
        if (_needsComma)
        {
            room[0] = (byte)',';
            room = room[1..];
            _count++;
        }

        _needsComma = true;
        return room;
    }

    private Utf8JsonWriter BeginCareful()
    {
        if (IsForeign)
        {
            return _careful!;
        }

        BeginValue(0);
        HandOver();
        _careful ??= new Utf8JsonWriter(_output, s_options);
        _careful.Reset();
        return _careful;
    }

    private void EndCareful()
    {
        if (!IsForeign)
        {
            _careful!.Flush();
            _length += _careful.BytesCommitted;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int length)
    {
        if (_buffer.Length - _count < length)
        {
            Renew(length);
        }

        return _buffer[_count..];
    }

    private void Renew(int length)
    {
        HandOver();
        _buffer = _output!.GetSpan(length);
    }

    private void HandOver()
    {
        _output!.Advance(_count);
        _length += _count;
        _buffer = default;
        _count = 0;
    }
}
