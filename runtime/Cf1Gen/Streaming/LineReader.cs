namespace Cf1Gen.Runtime;

/// <summary>Reads the lines of a stream as they are received. A line ends with CR, LF or CRLF.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The maximum length of a line, and of an event of several lines, in bytes.</summary>
    internal const int MaxLength = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[8192];
    private int _start;
    private int _end;
    private bool _skipLineFeed;
    private bool _isAtEnd;
    private bool _hasReadLine;

    /// <summary>Gets the current line, which is valid until the next one is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <returns><see langword="true"/> if there was another line; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="InvalidDataException">The line is longer than 64 MiB.</exception>
    internal async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (true)
        {
            SkipLineFeed();
            var index = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOfAny((byte)'\r', (byte)'\n');
            if (index >= 0)
            {
                return TakeLine(searched + index);
            }

            searched = _end - _start;
            if (_isAtEnd)
            {
                return searched > 0 && TakeLine(searched);
            }

            EnsureSpace();
            var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += count;
            _isAtEnd = count == 0;
        }
    }

    // The CR and the LF of a line break may be received one after the other.
    private void SkipLineFeed()
    {
        if (_skipLineFeed && _start < _end)
        {
            _start += _buffer[_start] == '\n' ? 1 : 0;
            _skipLineFeed = false;
        }
    }

    private bool TakeLine(int length)
    {
        Line = _buffer.AsMemory(_start, length);
        _start += length;
        if (_start < _end)
        {
            _skipLineFeed = _buffer[_start] == '\r';
            _start++;
        }

        // The stream may start with a byte order mark.
        if (!_hasReadLine && Line.Span.StartsWith("\uFEFF"u8))
        {
            Line = Line[3..];
        }

        _hasReadLine = true;
        return true;
    }

    private void EnsureSpace()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _end < MaxLength ? _end * 2 : throw new InvalidDataException("A line is longer than 64 MiB."));
        }
    }
}
