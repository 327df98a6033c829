namespace Cf1Gen.Runtime;

/// <summary>A stream of the caller's, from where it stood when the upload was made.</summary>
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
