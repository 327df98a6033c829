namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream that records how it is read and disposed of.</summary>
internal sealed class RecordingStream(byte[] content) : MemoryStream(content)
{
    /// <summary>Gets the size of the buffer of each read.</summary>
    public List<int> BufferSizes { get; } = [];

    /// <summary>Gets the token of the last read.</summary>
    public CancellationToken Token { get; private set; }

    public bool IsDisposedOfAsynchronously { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        BufferSizes.Add(buffer.Length);
        Token = cancellationToken;
        return base.ReadAsync(buffer, cancellationToken);
    }

    public override ValueTask DisposeAsync()
    {
        IsDisposedOfAsynchronously = true;
        return base.DisposeAsync();
    }
}
