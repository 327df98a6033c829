using System.IO.Compression;

namespace Cf1Gen.Runtime;

/// <summary>Decompresses gzip and throws an <see cref="InvalidDataException"/> if the compressed data is truncated.</summary>
/// <remarks>
/// <see cref="GZipStream"/> does not distinguish truncated data from complete data. Therefore a second gzip member with a known text is
/// appended to the compressed data: it is decompressed at the end only if everything before it was complete.
/// </remarks>
internal sealed class StrictGzipStream : ReadOnlyStream
{
    private static readonly byte[] s_endMarker = "Cf1Gen: the end."u8.ToArray();
    private static readonly byte[] s_compressedEndMarker = Compress(s_endMarker);

    private readonly GZipStream _decompressed;
    private readonly PooledBuffer _buffer = PooledBuffer.Rent(16384);
    private int _start;
    private bool _isDisposed;

    internal StrictGzipStream(Stream compressed)
    {
        var withEndMarker = new ConcatenatedStream(compressed, new MemoryStream(s_compressedEndMarker));
        _decompressed = new GZipStream(withEndMarker, CompressionMode.Decompress);
    }

    // The last bytes are held back, because they may be the end marker.
    private int Available => _buffer.Length - _start - s_endMarker.Length;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        while (Available <= 0)
        {
            _buffer.RemoveStart(_start);
            _start = 0;
            var bytesRead = await _decompressed.ReadAsync(_buffer.Free, cancellationToken).ConfigureAwait(false);
            if (bytesRead == 0)
            {
                return _buffer.Filled.Span.SequenceEqual(s_endMarker)
                    ? 0
                    : throw new InvalidDataException("The compressed body is truncated.");
            }

            _buffer.Advance(bytesRead);
        }

        var count = Math.Min(Available, buffer.Length);
        _buffer.Filled.Slice(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public override async ValueTask DisposeAsync()
    {
        await _decompressed.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _isDisposed = true;
            _decompressed.Dispose();
            _buffer.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] Compress(byte[] text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
        {
            gzip.Write(text);
        }

        return compressed.ToArray();
    }
}
