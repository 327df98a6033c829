namespace Cf1Gen.Runtime;

/// <summary>Writes the bytes of an upload, and tells how far they have come.</summary>
internal sealed class UploadWriter(
    Stream output,
    AttemptTimer timer,
    IProgress<TransferProgress>? progress,
    long? total,
    CancellationToken cancellationToken) : IDisposable
{
    private readonly PooledBuffer _buffer = PooledBuffer.Rent(81920);
    private long _sent;

    internal async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        timer.Restart();
    }

    internal async Task WriteAsync(UploadFile file)
    {
        var source = Open(file);
        await using (source.ConfigureAwait(false))
        {
            while (await ReadAsync(source).ConfigureAwait(false) is > 0 and var count)
            {
                _sent += count;
                if (_sent > total)
                {
                    throw WrongLength();
                }

                await WriteAsync(_buffer.Free[..count]).ConfigureAwait(false);
                Report();
            }
        }
    }

    /// <summary>Checks that the files were as long as the request has said.</summary>
    internal void Finish()
    {
        if (_sent < total)
        {
            throw WrongLength();
        }
    }

    public void Dispose() => _buffer.Dispose();

    private static Stream Open(UploadFile file)
    {
        try
        {
            return file.OpenRead();
        }
        catch (Exception e)
        {
            throw new UploadSourceException(e);
        }
    }

    // The HTTP client would take some exceptions for its own, and the call would be sent again.
    private void Report()
    {
        try
        {
            progress?.Report(new TransferProgress(_sent, total));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UploadSourceException(e, "who is told of the progress of the upload has failed.");
        }
    }

    private async ValueTask<int> ReadAsync(Stream source)
    {
        try
        {
            return await source.ReadAsync(_buffer.Free, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Also a cancellation: this one is the source's own, such as a time limit that it has.
            throw new UploadSourceException(e);
        }
    }

    private UploadSourceException WrongLength() => new(new IOException(
        $"There were {(_sent > total ? "more" : "fewer")} bytes than the {total} that the request has announced."));
}
