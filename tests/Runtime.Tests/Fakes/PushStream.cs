using System.Text;
using System.Threading.Channels;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream that returns the text that a test writes and then waits for more; an empty text ends it.</summary>
internal sealed class PushStream : Stream
{
    private readonly Channel<byte[]> _parts = Channel.CreateUnbounded<byte[]>();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Write(string text) => _parts.Writer.TryWrite(Encoding.UTF8.GetBytes(text));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var part = await _parts.Reader.ReadAsync(cancellationToken);
        part.CopyTo(buffer);
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
