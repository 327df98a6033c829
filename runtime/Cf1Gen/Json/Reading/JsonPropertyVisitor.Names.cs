using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

#pragma warning disable CS8500 // Pointers to the reader and the writer: see the main part of the type.

public unsafe ref partial struct JsonPropertyVisitor
{
    // The length of the next name as long as only its start is known.
    private const int UnknownLength = -1;

    // The length of the next name at the end of the object.
    private const int NoLength = -2;

    // The next name is not read before it is compared: if it is the expected one, its end is known.
    private void MoveToNextName()
    {
        _nextLength = UnknownLength;
        if (!_reader->Inner.TryPeekName(out _next))
        {
            ReadName();
        }
    }

    private void ReadName()
    {
        _reader->Inner.Read();
        if (_reader->Inner.TokenType != JsonTokenType.PropertyName)
        {
            _isAtEnd = true;
            _next = default;
            _nextLength = NoLength;
            return;
        }

        // A name with escape sequences must be compared with all properties again.
        _isDecoded = _reader->Inner.ValueIsEscaped;
        _next = _isDecoded ? Encoding.UTF8.GetBytes(_reader->GetString()) : _reader->Inner.ValueSpan;
        _nextLength = _next.Length;
    }

    /// <summary>Determines whether the next name is not that of a property, after it was compared with all of them.</summary>
    private bool IsUndeclared()
    {
        if (_nextLength == UnknownLength)
        {
            ReadName();
        }

        return !_isDecoded;
    }

    /// <summary>Moves to the value of a property if it is next in the object.</summary>
    /// <returns><see langword="true"/> if the reader is on the value of the property; otherwise, <see langword="false"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsNext(ReadOnlySpan<byte> name)
    {
        _declared++;
        return _next.StartsWith(name) && IsNext(name.Length);
    }

    private bool IsNext(int length)
    {
        if (_nextLength == UnknownLength)
        {
            if (_reader->Inner.TryReadValueOf(length))
            {
                return true;
            }

            if (length >= _next.Length || _next[length] != '"')
            {
                return false;
            }

            ReadName();
            if (_isDecoded)
            {
                return false;
            }
        }

        if (_nextLength != length)
        {
            return false;
        }

        _reader->Inner.ReadNextValue();
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsNextRequired(ReadOnlySpan<byte> name)
    {
        _required.Visited++;
        if (!IsNext(name))
        {
            if (_reportsMissing)
            {
                ReportMissing(name);
            }

            return false;
        }

        _required.Add();
        return true;
    }
}
