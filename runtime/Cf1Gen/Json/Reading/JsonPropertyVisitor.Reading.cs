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

    /// <summary>Reads the members of the object that the reader is on, up to the end of the object.</summary>
    internal static void Read(ApiModel model, ref ApiJsonReader json)
    {
        fixed (ApiJsonReader* reader = &json)
        {
            var visitor = new JsonPropertyVisitor(model, reader);
            visitor.ReadMembers();
            visitor.KeepUnknownMembers();
            if (visitor._required.HasMissing)
            {
                visitor.ReadMissing();
            }
        }
    }

    /// <summary>Determines how well the object that the reader is on matches an empty model, which must not be used afterwards.</summary>
    /// <param name="model">The model.</param>
    /// <param name="json">The reader.</param>
    /// <param name="depth">The number of levels of objects whose members are examined.</param>
    internal static MatchScore Fit(ApiModel model, ref ApiJsonReader json, int depth)
    {
        fixed (ApiJsonReader* reader = &json)
        {
            var visitor = new JsonPropertyVisitor(model, reader) { _isProbing = true, _depth = depth, _score = MatchScore.Good };
            visitor.ReadMembers();
            return visitor._score with
            {
                Quality = visitor._required.HasMissing ? MatchScore.Loose.Quality : visitor._score.Quality,
                Absent = visitor._score.Absent + visitor._declared - visitor._present,
            };
        }
    }

    private void ReadMembers()
    {
        MoveToNextName();
        do
        {
            _isMatched = false;
            _isDecoded = false;
            _reader->Step();
            VisitAll();
            if (!_isMatched && !_isAtEnd && IsUndeclared())
            {
                KeepUnknownMember();
            }
        }
        while (!_isAtEnd);
    }

    private void ReadMissing()
    {
        if (_marksValues && _reader->CountMissing(_required.MissingCount) is { } unreadable)
        {
            _model.KeepUnreadable(unreadable);
            return;
        }

        var used = _reader->UsedMemory;
        _reportsMissing = true;
        VisitAll();
        if (_marksValues)
        {
            // The names are not kept.
            _reader->Release(used);
        }
    }

    private void VisitAll()
    {
        _required.Visited = 0;
        _declared = 0;
        _model.Visit(ref this);
    }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryRead<T>(ref T value, JsonCodec<T> codec)
    {
        if (_isProbing)
        {
            return Probe(value, codec);
        }

        if (!codec.TryRead(ref *_reader, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadRequired<T>(ref T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (_isProbing)
        {
            return Probe(value.GetValueOrDefault(), codec);
        }

        var isRead = codec.TryRead(ref *_reader, out var read);
        value = isRead ? read : value;
        return isRead;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadNullable<T>(ref T? value, JsonCodec<T> codec)
        where T : class => _isProbing ? IsNull || Probe(value, codec) : _reader->ReadNullable(ref value, codec);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadNullable<T>(ref T? value, JsonCodec<T> codec)
        where T : struct => _isProbing ? IsNull || Probe(value.GetValueOrDefault(), codec) : _reader->ReadNullable(ref value, codec);

    private readonly bool IsNull => _reader->TokenType == JsonTokenType.Null;

    /// <summary>Adds how well the value that the reader is on matches a property.</summary>
    /// <param name="constant">The value that every object of the type has; the default of the type without such a value.</param>
    /// <param name="codec">The codec of the property.</param>
    private bool Probe<T>(T? constant, JsonCodec<T> codec)
    {
        var score = codec.Fit(*_reader, _depth - 1);
        if (score.IsGood && !EqualityComparer<T>.Default.Equals(constant, default))
        {
            var json = *_reader;
            var isConstant = codec.TryRead(ref json, out var value) && EqualityComparer<T>.Default.Equals(constant, value);
            score = isConstant ? MatchScore.Good with { Constants = 1 } : MatchScore.Loose;
        }

        _score = _score.Add(score);
        return true;
    }

    /// <summary>Completes the reading of a property.</summary>
    private void Accept(bool isRead, ReadOnlySpan<byte> name)
    {
        _isMatched = true;
        if (!isRead || _isProbing || _marksValues || _reader->IsInexact || _model.HasMismatches)
        {
            AcceptSpecial(isRead, name);
        }

        MoveToNextName();
    }

    private void AcceptSpecial(bool isRead, ReadOnlySpan<byte> name)
    {
        if (_isProbing)
        {
            _present++;
            _score = _score with { Members = _score.Members + 1 };
            _reader->Skip();
        }
        else if (!isRead)
        {
            _model.KeepMismatch(Encoding.UTF8.GetString(name), ref *_reader);
        }
        else if (_marksValues)
        {
            AcceptMarked(name);
        }
        else if (_reader->TakeInexact())
        {
            _model.KeepReceived(Encoding.UTF8.GetString(name), ref *_reader);
        }
        else
        {
            _model.ClearMismatch(Encoding.UTF8.GetString(name));
        }
    }

    private readonly void AcceptMarked(ReadOnlySpan<byte> name)
    {
        _reader->MarkValue();
        if (_reader->TakeInexact())
        {
            _model.KeepReceived(Encoding.UTF8.GetString(name), ref *_reader);
        }
        else if (_model.HasMismatches)
        {
            _model.ClearMismatch(Encoding.UTF8.GetString(name));
        }
    }

    /// <summary>Completes the reading of a property that is <c>null</c>, although the document does not allow it.</summary>
    private void AcceptNull(ReadOnlySpan<byte> name)
    {
        if (_isProbing)
        {
            _score = _score with { UnexpectedNulls = _score.UnexpectedNulls + 1 };
            Accept(isRead: true, name);
            return;
        }

        _isMatched = true;

        // The type from which a model is converted can allow null. In the other type, the property has no value then.
        if (!_reader->IsConverting)
        {
            _model.KeepNull(Encoding.UTF8.GetString(name), ref *_reader);
        }

        MoveToNextName();
    }

    private void KeepUnknownMember()
    {
        if (_isProbing || _reader->IsDeclaredName)
        {
            _reader->Next();
            _reader->Skip();
        }
        else
        {
            _reader->HasValue = true;
            (_unknown ??= new ReceivedMembers()).Add(ref *_reader);
        }

        MoveToNextName();
    }

    private void KeepUnknownMembers()
    {
        if (_unknown is not null)
        {
            _model.KeepAdditional(_unknown.ToObject());
            _unknown.Dispose();
        }
    }

    /// <summary>Reads a member that no property has, because all of them were visited since the last one was read.</summary>
    private void ReadAdditional<T>(JsonCodec<T> codec)
    {
        _isMatched = true;
        if (_isProbing)
        {
            _reader->Next();
            var isGood = codec.Fit(*_reader, _depth - 1).IsGood;
            _score = isGood ? _score : _score with { Quality = MatchScore.Loose.Quality };
            _reader->Skip();
        }
        else if (_reader->IsDeclaredName)
        {
            _reader->Next();
            _reader->Skip();
        }
        else
        {
            var name = _reader->GetString();
            _reader->Next();
            _model.ReadAdditional(name, ref *_reader, codec);
        }

        MoveToNextName();
    }

    private readonly void ReportMissing(ReadOnlySpan<byte> name)
    {
        if (_schema is not null)
        {
            _schema.Require(Encoding.UTF8.GetString(name));
        }
        else if (!_required.IsPresent)
        {
            _model.KeepMissing(Encoding.UTF8.GetString(name), ref *_reader);
        }
    }
}
