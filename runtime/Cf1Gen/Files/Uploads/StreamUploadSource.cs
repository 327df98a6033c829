namespace Cf1Gen.Runtime;

/// <summary>Reads an upload from a stream of the caller, from the position at which it was when the upload was created.</summary>
internal sealed class StreamUploadSource : IUploadSource
{
    private readonly Stream _stream;
    private readonly long _start;
    private volatile bool _isReading;

    internal StreamUploadSource(Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    // A read that an earlier attempt has started can outlast that attempt.
    public bool CanReplay => _stream.CanSeek && !_isReading;

    public long? Length => _stream.CanSeek ? Math.Max(0, _stream.Length - _start) : null;

    public Stream OpenRead()
    {
        if (_isReading)
        {
            throw new InvalidOperationException("The stream is still being read for an earlier attempt or call.");
        }

        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }

        return new LeaveOpenStream(_stream, isReading => _isReading = isReading);
    }
}
