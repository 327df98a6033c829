namespace Cf1Gen.Runtime;

/// <summary>Reads a stream that stays open when this one is closed: it belongs to the caller.</summary>
internal sealed class LeaveOpenStream(Stream inner) : ReadOnlyStream
{
    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(buffer, cancellationToken);
}
