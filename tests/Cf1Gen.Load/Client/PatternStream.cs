using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Cf1Gen.Load.Client;

/// <summary>A file of any size that needs no room: chance, and in every block the block's number.</summary>
/// <param name="seed">What the chance comes from: the file's id.</param>
/// <param name="length">How many bytes it has.</param>
public sealed class PatternStream(int seed, long length) : Stream
{
    private const int BlockSize = 4096;

    private readonly byte[] _block = NewBlock(seed);
    private long _position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    /// <summary>The hash of a whole file.</summary>
    /// <param name="seed">The file's id.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <returns>Its SHA-256 in hexadecimal digits.</returns>
    public static string Sha256(int seed, long length)
    {
        using var file = new PatternStream(seed, length);
        return Convert.ToHexString(SHA256.HashData(file));
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var done = 0;
        while (done < buffer.Length && _position < length)
        {
            var offset = (int)(_position % BlockSize);
            BinaryPrimitives.WriteInt64LittleEndian(_block, _position / BlockSize);
            var count = (int)Math.Min(Math.Min(buffer.Length - done, BlockSize - offset), length - _position);
            _block.AsSpan(offset, count).CopyTo(buffer[done..]);
            done += count;
            _position += count;
        }

        return done;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static byte[] NewBlock(int seed)
    {
        var block = new byte[BlockSize];
        new Random(seed).NextBytes(block);
        return block;
    }
}
