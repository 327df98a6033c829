namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Takes some bytes, then fails as a full disk does.</summary>
internal sealed class FailingDestination(int room, Exception failure) : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        Length + buffer.Length > room ? ValueTask.FromException(failure) : base.WriteAsync(buffer, cancellationToken);
}
