namespace Cf1Gen.Runtime;

/// <summary>Reads a stream of the caller, which stays open when this stream is disposed of.</summary>
internal sealed class LeaveOpenStream(Stream inner) : ReadOnlyStream
{
    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(buffer, cancellationToken);
}
