using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>A file that is being downloaded. Its bytes are received while they are read.</summary>
/// <remarks>Dispose of it to end the download. Not thread-safe.</remarks>
public sealed class ApiDownload : IAsyncDisposable, IDisposable
{
    private const int BufferSize = 81920;
    private const string WriteFailed = "the destination could not be written.";

    private readonly HttpResponseMessage? _response;
    private readonly CallContext? _call;

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiDownload"/> class with existing bytes, for tests that replace the API.
    /// </summary>
    /// <param name="stream">The bytes. The stream is disposed of together with the download.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="fileName">The file name.</param>
    /// <param name="length">The number of bytes.</param>
    public ApiDownload(Stream stream, string? contentType = null, string? fileName = null, long? length = null)
    {
        Stream = stream ?? throw new ArgumentNullException(nameof(stream));
        ContentType = contentType;
        FileName = fileName;
        Length = length;
    }

    internal ApiDownload(CallContext call, HttpResponseMessage response, Stream stream)
        : this(
            stream,
            response.Content.Headers.ContentType?.ToString(),
            DownloadFileName.Get(response.Content.Headers.ContentDisposition),
            ContentCoding.GetDecodedLength(response.Content))
    {
        _call = call;
        _response = response;
    }

    /// <summary>
    /// Gets the stream of the bytes. Reading it throws an <see cref="ApiConnectionException"/> if the connection fails or ends before
    /// <see cref="Length"/>, and an <see cref="ApiTimeoutException"/> if no byte is received for the time limit of an attempt.
    /// </summary>
    public Stream Stream { get; }

    /// <summary>Gets the content type of the response; <see langword="null"/> if the response has none.</summary>
    public string? ContentType { get; }

    /// <summary>Gets the file name of the response, without any directories; <see langword="null"/> if the response has none.</summary>
    public string? FileName { get; }

    /// <summary>Gets the number of bytes; <see langword="null"/> if it is not known in advance.</summary>
    public long? Length { get; }

    /// <summary>Saves the download as a file. If the download fails, no file is created.</summary>
    /// <param name="path">The path of the file. An existing file is replaced after the last byte was received.</param>
    /// <param name="options">The progress to report to and the hash to verify.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when the file is saved.</returns>
    /// <exception cref="ApiConnectionException">The connection failed, or no byte was received for too long.</exception>
    /// <exception cref="ApiUnexpectedResponseException">The file does not have the expected hash.</exception>
    /// <exception cref="ApiException">
    /// The file could not be written, or the progress threw an exception; see the inner exception.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task SaveAsync(string path, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var partialFile = new PartialFile(Path.GetFullPath(path));
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var file = Create(partialFile);
            await using (file.ConfigureAwait(false))
            {
                await CopyToAsync(file, options, cancellationToken).ConfigureAwait(false);
            }

            Commit(partialFile);
        }
        catch (Exception e)
        {
            partialFile.Delete(e);
            throw;
        }
    }

    /// <summary>Copies the bytes to a stream.</summary>
    /// <param name="destination">The stream. It is neither flushed nor closed.</param>
    /// <param name="options">
    /// The progress to report to and the hash to verify. The hash is verified after all bytes were written to the stream.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when the last byte is copied.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is not writable.</exception>
    /// <exception cref="ApiConnectionException">The connection failed, or no byte was received for too long.</exception>
    /// <exception cref="ApiUnexpectedResponseException">The bytes do not have the expected hash.</exception>
    /// <exception cref="ApiTimeoutException">
    /// <paramref name="destination"/> accepted no bytes, or the progress was not reported, for the time limit of an attempt.
    /// </exception>
    /// <exception cref="ApiException">
    /// <paramref name="destination"/> or the progress threw an exception; see the inner exception.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task CopyToAsync(Stream destination, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
        {
            throw new ArgumentException("The stream is not writable.", nameof(destination));
        }

        using var buffer = PooledBuffer.Rent(BufferSize);
        using var hash = DownloadHash.Create(options?.ExpectedSha256);
        var copied = 0L;
        while (await Stream.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            hash?.Append(buffer.Free.Span[..count]);
            var bytes = buffer.Free[..count];
            await RunAsync(
                token => CallerTask.RunAsync(() => destination.WriteAsync(bytes, token).AsTask(), buffer, token),
                WriteFailed,
                "the destination accepted no bytes for too long.",
                cancellationToken).ConfigureAwait(false);
            copied += count;
            if (options?.Progress is { } progress)
            {
                var value = new TransferProgress(copied, Length);
                await RunAsync(
                    token => CallerTask.ReportAsync(progress, value, buffer, token),
                    "reporting the progress of the download failed.",
                    "reporting the progress of the download took too long.",
                    cancellationToken).ConfigureAwait(false);
            }
        }

        if (hash?.GetMismatch() is { } mismatch)
        {
            throw DescribeFailure(mismatch) is { } failure
                ? new ApiUnexpectedResponseException(failure)
                : new ApiUnexpectedResponseException($"Download: {mismatch}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        _response?.Dispose();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        _response?.Dispose();
    }

    private FileStream Create(PartialFile file)
    {
        try
        {
            return file.Create();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CreateWriteException(e);
        }
    }

    private void Commit(PartialFile file)
    {
        try
        {
            file.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CreateWriteException(e);
        }
    }

    // Every exception of this code, such as that of its own timeout, is its failure, unless the caller canceled the operation.
    private async Task RunAsync(
        Func<CancellationToken, Task> code, string failed, string tookTooLong, CancellationToken cancellationToken)
    {
        using var limit = _call is null
            ? null
            : TimeLimit.Start(_call.AttemptTimeout, _call.Transport.TimeProvider, cancellationToken: cancellationToken);
        try
        {
            await code(limit?.Token ?? cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw e is OperationCanceledException && limit is { IsOver: true }
                ? new ApiTimeoutException(DescribeFailure(tookTooLong)!, e)
                : CreateException(failed, e);
        }
    }

    private ApiException CreateWriteException(Exception innerException) => CreateException(WriteFailed, innerException);

    private ApiException CreateException(string reason, Exception innerException) => DescribeFailure(reason) is { } failure
        ? ApiException.Create(failure, innerException)
        : new ApiException($"Download: {reason}", innerException);

    private FailureDetails? DescribeFailure(string reason) =>
        _call?.Fail(reason, _response!.StatusCode, ResponseHeaders.RequestId(_response));
}
