namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream that fails after some bytes.</summary>
internal sealed class FailingStream(byte[] start, Exception? failure = null) : MemoryStream(start)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await base.ReadAsync(buffer, cancellationToken);
        return count > 0 ? count : throw failure ?? new IOException("reset");
    }
}
