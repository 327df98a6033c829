namespace Cf1Gen.TestSupport;

/// <summary>A stream that can be read once and does not know its length, such as a pipe.</summary>
public sealed class UnseekableStream(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
}
