namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>An endless stream that counts the bytes that were read.</summary>
internal sealed class EndlessStream : MemoryStream
{
    public long BytesRead { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        buffer.Span.Fill((byte)'[');
        BytesRead += buffer.Length;
        return new(buffer.Length);
    }
}
