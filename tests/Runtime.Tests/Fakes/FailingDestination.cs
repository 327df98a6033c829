namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream that fails like a full disk after some bytes.</summary>
internal sealed class FailingDestination(int room, Exception failure) : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        Length + buffer.Length > room ? ValueTask.FromException(failure) : base.WriteAsync(buffer, cancellationToken);
}
