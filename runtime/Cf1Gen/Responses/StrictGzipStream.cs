using System.IO.Compression;

namespace Cf1Gen.Runtime;

/// <summary>Decompresses gzip, and does not take the first part of it for the whole.</summary>
/// <remarks>
/// .NET ends a stream that was cut off as it ends a whole one. So a text is compressed and put behind what comes: it appears at the
/// end only where everything in front of it was whole.
/// </remarks>
internal sealed class StrictGzipStream : ReadOnlyStream
{
    private static readonly byte[] s_end = "Cf1Gen: the end."u8.ToArray();
    private static readonly byte[] s_compressedEnd = Compress(s_end);

    private readonly GZipStream _decompressed;
    private readonly PooledBuffer _buffer = PooledBuffer.Rent(16384);
    private int _start;
    private bool _isDisposed;

    internal StrictGzipStream(Stream compressed) =>
        _decompressed = new GZipStream(new ConcatenatedStream(compressed, new MemoryStream(s_compressedEnd)), CompressionMode.Decompress);

    // What may still turn out to be the text at the end is held back.
    private int Ready => _buffer.Length - _start - s_end.Length;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        while (Ready <= 0)
        {
            _buffer.RemoveStart(_start);
            _start = 0;
            var count = await _decompressed.ReadAsync(_buffer.Free, cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return _buffer.Filled.Span.SequenceEqual(s_end) ? 0 : throw new InvalidDataException("The compressed body was cut off.");
            }

            _buffer.Advance(count);
        }

        var given = Math.Min(Ready, buffer.Length);
        _buffer.Filled.Slice(_start, given).CopyTo(buffer);
        _start += given;
        return given;
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
