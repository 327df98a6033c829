namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Keeps what is done to it.</summary>
internal sealed class WatchedStream(byte[] content) : MemoryStream(content)
{
    /// <summary>How many bytes each read had room for.</summary>
    public List<int> Rooms { get; } = [];

    /// <summary>Gets the token of the last read.</summary>
    public CancellationToken Token { get; private set; }

    public bool IsDisposedOfAsynchronously { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Rooms.Add(buffer.Length);
        Token = cancellationToken;
        return base.ReadAsync(buffer, cancellationToken);
    }

    public override ValueTask DisposeAsync()
    {
        IsDisposedOfAsynchronously = true;
        return base.DisposeAsync();
    }
}
