using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Separates the items of the list in a JSON text from the rest of the text while the text is received. Only the item that is being
/// received is kept; the rest is a valid response with an empty list.
/// </summary>
/// <remarks>Not safe to use from several threads.</remarks>
internal sealed class ListScanner : IDisposable
{
    private const int FirstCapacity = 32 * 1024;
    private const int RestCapacity = 512;
    private const int LongToken = 4096;
    private const int NewPartOfLongToken = 8;

    private static readonly SearchValues<byte> s_betweenTokens = SearchValues.Create(" \t\r\n,:"u8);

    private readonly PooledBuffer _buffer = PooledBuffer.Rent(FirstCapacity);
    private readonly PooledBuffer _rest = PooledBuffer.Rent(RestCapacity);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ListLocation _location;

    private JsonReaderState _state;
    private State _place;
    private int _position;
    private int _copied;
    private int _itemStart = -1;
    private int _listDepth;
    private int _scanned;

    /// <summary>Initializes a new instance of the <see cref="ListScanner"/> class.</summary>
    /// <param name="location">The location of the list.</param>
    internal ListScanner(ListLocation location) => _location = location;

    private enum State
    {
        Start,
        Outside,
        InList,
        Invalid,
    }

    /// <summary>Gets the space for the next bytes of the text.</summary>
    internal Memory<byte> Free => _buffer.Free;

    /// <summary>Gets the number of bytes of the text that were added.</summary>
    internal long Length { get; private set; }

    /// <summary>Gets a value indicating whether the whole text was added.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>Gets a value indicating whether the text contains the list.</summary>
    internal bool HasList { get; private set; }

    /// <summary>Gets the text without the items, after the last of them was read.</summary>
    internal PooledBuffer Rest => _rest;

    /// <summary>Adds bytes that were read into <see cref="Free"/>; zero at the end of the text.</summary>
    internal void Add(int count)
    {
        IsComplete = count == 0;
        Length += count;
        _buffer.Advance(count);
    }

    /// <summary>Gets the next item if it was received completely.</summary>
    /// <param name="item">The text of the item, which is valid until the next call.</param>
    /// <returns><see langword="false"/> if more bytes are required, or after the last item.</returns>
    /// <exception cref="JsonException">The text is not valid after the start of the list.</exception>
    internal bool TryReadItem(out ReadOnlyMemory<byte> item)
    {
        item = default;
        if (!Start() || (!IsComplete && NeedsMore()))
        {
            _buffer.Grow();
            return false;
        }

        if (_place != State.Invalid)
        {
            try
            {
                if (Scan(ref item))
                {
                    return true;
                }
            }
            catch (JsonException) when (_place == State.Outside)
            {
                // The rest is read like any response, which describes the error.
                _place = State.Invalid;
            }
        }

        _position = _place == State.Invalid || IsComplete ? _buffer.Length : _position;
        Copy(_position);
        MakeSpace();
        return false;
    }

    /// <summary>Computes the digest of the list, once.</summary>
    internal UInt128 GetDigest() => PageDigest.Get(_hash);

    public void Dispose()
    {
        _buffer.Dispose();
        _rest.Dispose();
        _hash.Dispose();
    }

    private bool Start()
    {
        if (_place != State.Start)
        {
            return true;
        }

        var preamble = "\uFEFF"u8;
        var text = _buffer.Filled.Span;
        if (!IsComplete && text.Length < preamble.Length && preamble.StartsWith(text))
        {
            return false;
        }

        _place = State.Outside;
        _position = _copied = text.StartsWith(preamble) ? preamble.Length : 0;
        return true;
    }

    private bool Scan(ref ReadOnlyMemory<byte> item)
    {
        var start = _position;
        var json = new Utf8JsonReader(_buffer.Filled.Span[start..], IsComplete, _state);
        while (json.Read())
        {
            var (from, to) = (start + (int)json.TokenStartIndex, start + (int)json.BytesConsumed);
            if (_place == State.Outside)
            {
                if (_location.Leads(ref json))
                {
                    StartList(from, json.CurrentDepth);
                }
            }
            else if (json.CurrentDepth == _listDepth)
            {
                EndList(to);
            }
            else if (json.CurrentDepth == _listDepth + 1)
            {
                _itemStart = _itemStart < 0 ? from : _itemStart;
                if (json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    item = TakeItem(to);
                    (_position, _state) = (to, json.CurrentState);
                    return true;
                }
            }
        }

        (_position, _state) = (start + (int)json.BytesConsumed, json.CurrentState);
        return false;
    }

    private void StartList(int start, int depth)
    {
        Copy(start);
        _rest.Append("["u8);
        (_place, _listDepth, HasList) = (State.InList, depth, true);
    }

    private void EndList(int end)
    {
        Copy(end);
        _rest.Append("]"u8);
        _place = State.Outside;
    }

    private ReadOnlyMemory<byte> TakeItem(int end)
    {
        var item = _buffer.Filled[_itemStart..end];
        _itemStart = -1;
        return item;
    }

    // The list belongs to its digest, and everything else to the rest.
    private void Copy(int end)
    {
        var bytes = _buffer.Filled.Span[_copied..end];
        if (_place == State.InList)
        {
            _hash.AppendData(bytes);
        }
        else
        {
            _rest.Append(bytes);
        }

        _copied = end;
    }

    private void MakeSpace()
    {
        var used = _itemStart < 0 ? _position : _itemStart;
        if (used > 0)
        {
            _buffer.RemoveStart(used);
            _position -= used;
            _copied -= used;
            _itemStart = _itemStart < 0 ? -1 : 0;
        }

        _scanned = _buffer.Length;
        _buffer.Grow();
    }

    // A long token that is received byte by byte must not be read again for each byte: it is read when it can be complete, and there is
    // enough of it that was not read before.
    private bool NeedsMore()
    {
        var pending = _buffer.Filled.Span[_position..];
        if (pending.Length < LongToken)
        {
            return false;
        }

        var added = _buffer.Filled.Span[_scanned..];
        var start = pending.IndexOfAnyExcept(s_betweenTokens);
        return (start >= 0 && pending[start] == '"' && !added.Contains((byte)'"')) || added.Length < pending.Length / NewPartOfLongToken;
    }
}
