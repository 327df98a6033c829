namespace Cf1Gen.Runtime;

/// <summary>Writes the bytes of an upload and reports the progress.</summary>
internal sealed class UploadWriter(
    Stream output,
    TimeLimit limit,
    IProgress<TransferProgress>? progress,
    long? fileLength,
    CancellationToken cancellationToken) : IDisposable
{
    private readonly PooledBuffer _buffer = PooledBuffer.Rent(81920);
    private long _bytesSent;

    internal async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        limit.Restart();
    }

    internal async Task WriteAsync(UploadFile file)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var source = await OpenAsync(file).ConfigureAwait(false);
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
                await ReportProgressAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Writes items, each as soon as the source returns it.</summary>
    internal async Task WriteAsync<T>(IAsyncEnumerable<T> items, Func<T, ReadOnlyMemory<byte>> serialize)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var source = new ItemSource<T>(items, cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            while (await MoveNextAsync(source).ConfigureAwait(false))
            {
                await WriteAsync(await SerializeAsync(source, serialize).ConfigureAwait(false)).ConfigureAwait(false);
                await output.FlushAsync(cancellationToken).ConfigureAwait(false);
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

    private Task<Stream> OpenAsync(UploadFile file) => RunAsync(
        () => CallerTask.RunAsync(() => Task.FromResult(file.OpenRead()), _buffer, cancellationToken),
        UploadSourceException.SourceFailed,
        "the source of the upload could not be opened in time.");

    private async ValueTask ReportProgressAsync()
    {
        if (progress is not null)
        {
            await RunAsync(
                async () =>
                {
                    await CallerTask
                        .ReportAsync(progress, new TransferProgress(_bytesSent, fileLength), _buffer, cancellationToken)
                        .ConfigureAwait(false);
                    return 0;
                },
                "reporting the progress of the upload failed.",
                "reporting the progress of the upload took too long.").ConfigureAwait(false);
        }
    }

    private Task<int> ReadAsync(Stream source) => RunAsync(
        () => CallerTask.RunAsync(() => source.ReadAsync(_buffer.Free, cancellationToken).AsTask(), _buffer, cancellationToken),
        UploadSourceException.SourceFailed,
        "the source of the upload returned no bytes for too long.");

    private Task<bool> MoveNextAsync<T>(ItemSource<T> source) => RunAsync(
        () => CallerTask.RunAsync(source.StartMoving(), _buffer, cancellationToken),
        UploadSourceException.ItemsFailed,
        "the source of the items returned none for too long.");

    // The properties of an item are code of the caller, whose exceptions must not be taken for a failure of the connection.
    private Task<ReadOnlyMemory<byte>> SerializeAsync<T>(ItemSource<T> source, Func<T, ReadOnlyMemory<byte>> serialize) => RunAsync(
        () => Task.FromResult(serialize(source.Current)),
        UploadSourceException.ItemsFailed,
        UploadSourceException.ItemsFailed);

    // Some exceptions of the caller, such as that of its own timeout, would be taken for a connection failure, after which the request
    // would be sent again. If the call is canceled, or has already failed, its own reason is reported.
    private async Task<T> RunAsync<T>(Func<Task<T>> code, string failed, string tookTooLong)
    {
        try
        {
            return await code().ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (limit.IsOver)
        {
            throw new UploadSourceException(e, tookTooLong) { IsTimeout = true };
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UploadSourceException(e, failed);
        }
    }

    private UploadSourceException CreateLengthException() => new(new IOException(
        $"The source has {(_bytesSent > fileLength ? "more" : "fewer")} bytes than the {fileLength} that the request announced."));
}
