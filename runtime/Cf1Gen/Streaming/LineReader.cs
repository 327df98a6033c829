namespace Cf1Gen.Runtime;

/// <summary>Reads the lines of a stream as they come, whichever way they end.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>How many bytes a line, or an event of several lines, may have.</summary>
    internal const int Longest = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[8192];
    private int _start;
    private int _end;
    private bool _mayStandOnLineFeed;
    private bool _isOver;
    private bool _hasBegun;

    /// <summary>The line, until the next one is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="InvalidDataException">It is longer than 64 MiB.</exception>
    internal async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        var scanned = 0;
        while (true)
        {
            SkipLineFeed();
            var index = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOfAny((byte)'\r', (byte)'\n');
            if (index >= 0)
            {
                return Take(scanned + index);
            }

            scanned = _end - _start;
            if (_isOver)
            {
                return scanned > 0 && Take(scanned);
            }

            MakeRoom();
            var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += count;
            _isOver = count == 0;
        }
    }

    // A carriage return may be the last byte that has come, and its line feed the first of those to come.
    private void SkipLineFeed()
    {
        if (_mayStandOnLineFeed && _start < _end)
        {
            _start += _buffer[_start] == '\n' ? 1 : 0;
            _mayStandOnLineFeed = false;
        }
    }

    private bool Take(int length)
    {
        Line = _buffer.AsMemory(_start, length);
        _start += length;
        if (_start < _end)
        {
            _mayStandOnLineFeed = _buffer[_start] == '\r';
            _start++;
        }

        if (!_hasBegun && Line.Span.StartsWith("\uFEFF"u8))
        {
            Line = Line[3..];
        }

        _hasBegun = true;
        return true;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _end < Longest ? _end * 2 : throw new InvalidDataException("A line is longer than 64 MiB."));
        }
    }
}
