using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

#pragma warning disable CS8500 // Pointers to the reader and the writer: see the main part of the type.

public unsafe ref partial struct JsonPropertyVisitor
{
    /// <summary>Gets a name that no property has, because it is not valid UTF-8.</summary>
    private static ReadOnlySpan<byte> NoName => [0xFF];

    /// <summary>Reads the members of the object that the reader is on, up to the end of the object.</summary>
    internal static void Read(ApiModel model, ref ApiJsonReader json)
    {
        fixed (ApiJsonReader* reader = &json)
        {
            var visitor = new JsonPropertyVisitor(model, reader);
            visitor.ReadMembers();
            if (visitor._required.HasMissing)
            {
                visitor._reportsMissing = true;
                visitor.VisitAll();
            }
        }
    }

    /// <summary>Determines how well the object that the reader is on matches an empty model, which must not be used afterwards.</summary>
    internal static int Fit(ApiModel model, ref ApiJsonReader json)
    {
        fixed (ApiJsonReader* reader = &json)
        {
            var visitor = new JsonPropertyVisitor(model, reader) { _isProbing = true, _fits = true };
            visitor.ReadMembers();
            return visitor._fits && !visitor._required.HasMissing ? MatchScore.Good + visitor._knownCount : MatchScore.Loose;
        }
    }

    private void ReadMembers()
    {
        MoveToNextName();
        do
        {
            _isMatched = false;
            VisitAll();
            if (!_isMatched && !_isAtEnd)
            {
                KeepUnknownMember();
            }
        }
        while (!_isAtEnd);
    }

    private void VisitAll()
    {
        _required.Restart();
        _model.Visit(ref this);
    }

    private void MoveToNextName()
    {
        if (!_reader->NextName())
        {
            _isAtEnd = true;
            _next = NoName;
        }
        else
        {
            _next = _reader->IsPlainText ? _reader->PlainText : Encoding.UTF8.GetBytes(_reader->GetString());
        }
    }

    /// <summary>Moves to the value of a property if it is next in the object.</summary>
    /// <returns><see langword="true"/> if the reader is on the value of the property; otherwise, <see langword="false"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsNext(ReadOnlySpan<byte> name)
    {
        if (!_next.SequenceEqual(name))
        {
            return false;
        }

        _reader->Next();
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsNextRequired(ReadOnlySpan<byte> name)
    {
        _required.Visit();
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
    private readonly bool TryRead<T>(ref T value, JsonCodec<T> codec)
    {
        if (!codec.TryRead(ref *_reader, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <summary>Completes the reading of a property.</summary>
    private void Accept(bool isRead, ReadOnlySpan<byte> name)
    {
        _isMatched = true;
        if (_isProbing)
        {
            _knownCount++;
            _fits &= isRead;
            _reader->Skip();
        }
        else if (!isRead)
        {
            _model.KeepMismatch(Encoding.UTF8.GetString(name), ref *_reader);
        }
        else if (_reader->TakeInexact())
        {
            _model.KeepReceived(Encoding.UTF8.GetString(name), ref *_reader);
        }
        else if (_model.HasMismatches)
        {
            _model.ClearMismatch(Encoding.UTF8.GetString(name));
        }

        MoveToNextName();
    }

    /// <summary>Completes the reading of a property that is <c>null</c>, although the document does not allow it.</summary>
    private void AcceptNull(ReadOnlySpan<byte> name)
    {
        _isMatched = true;
        if (_isProbing)
        {
            _knownCount++;
        }
        else
        {
            _model.KeepNull(Encoding.UTF8.GetString(name), ref *_reader);
        }

        MoveToNextName();
    }

    /// <summary>Determines whether the reader is on a <c>null</c> that the type itself does not represent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsNull<T>() => _reader->TokenType == JsonTokenType.Null && typeof(T) != typeof(JsonElement);

    private void KeepUnknownMember()
    {
        if (_isProbing)
        {
            _reader->Next();
            _reader->Skip();
        }
        else
        {
            var name = _reader->GetString();
            _reader->Next();
            _model.AdditionalProperties[name] = _reader->ReadElement();
        }

        MoveToNextName();
    }

    private readonly void ReportMissing(ReadOnlySpan<byte> name)
    {
        if (!_required.IsPresent)
        {
            _model.KeepMissing(Encoding.UTF8.GetString(name), ref *_reader);
        }
    }
}
