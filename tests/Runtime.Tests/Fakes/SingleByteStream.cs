namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream that returns one byte per read and runs a callback before each.</summary>
internal sealed class SingleByteStream(byte[] bytes, Action step) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        step();
        cancellationToken.ThrowIfCancellationRequested();
        return base.ReadAsync(buffer[..1], cancellationToken);
    }
}
