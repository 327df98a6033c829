namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream that fails like a full disk after some bytes.</summary>
internal sealed class FailingDestination(int capacity, Exception failure) : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        Length + buffer.Length > capacity ? ValueTask.FromException(failure) : base.WriteAsync(buffer, cancellationToken);
}
