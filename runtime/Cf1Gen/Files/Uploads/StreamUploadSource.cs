namespace Cf1Gen.Runtime;

/// <summary>Reads an upload from a stream of the caller, from the position at which it was when the upload was created.</summary>
internal sealed class StreamUploadSource : IUploadSource
{
    private readonly Stream _stream;
    private readonly long _start;

    internal StreamUploadSource(Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    public bool CanReplay => _stream.CanSeek;

    public long? Length => _stream.CanSeek ? Math.Max(0, _stream.Length - _start) : null;

    public Stream OpenRead()
    {
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }

        return new LeaveOpenStream(_stream);
    }
}
