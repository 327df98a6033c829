namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Gives bytes for ever, and counts them.</summary>
internal sealed class EndlessStream : MemoryStream
{
    public long Given { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        buffer.Span.Fill((byte)'[');
        Given += buffer.Length;
        return new(buffer.Length);
    }
}
