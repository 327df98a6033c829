namespace Cf1Gen.Runtime;

/// <summary>Writes the bytes of an upload and reports the progress.</summary>
internal sealed class UploadWriter(
    Stream output,
    AttemptTimer timer,
    IProgress<TransferProgress>? progress,
    long? fileLength,
    CancellationToken cancellationToken) : IDisposable
{
    private readonly PooledBuffer _buffer = PooledBuffer.Rent(81920);
    private long _bytesSent;

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
                _bytesSent += count;
                if (_bytesSent > fileLength)
                {
                    throw CreateLengthException();
                }

                await WriteAsync(_buffer.Free[..count]).ConfigureAwait(false);
                ReportProgress();
            }
        }
    }

    /// <summary>Verifies that the files were as long as announced in the request.</summary>
    internal void EnsureComplete()
    {
        if (_bytesSent < fileLength)
        {
            throw CreateLengthException();
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

    // Some exceptions of the caller would be taken for a connection failure, after which the request would be sent again.
    private void ReportProgress()
    {
        try
        {
            progress?.Report(new TransferProgress(_bytesSent, fileLength));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UploadSourceException(e, "reporting the progress of the upload failed.");
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
            // This includes a cancellation that the source caused, such as its own timeout.
            throw new UploadSourceException(e);
        }
    }

    private UploadSourceException CreateLengthException() => new(new IOException(
        $"The source has {(_bytesSent > fileLength ? "more" : "fewer")} bytes than the {fileLength} that the request announced."));
}
