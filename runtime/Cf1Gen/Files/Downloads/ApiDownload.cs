using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>A file that is being downloaded: its bytes are received while they are read.</summary>
/// <remarks>To be disposed of, which ends the download. Not safe to use from several threads.</remarks>
public sealed class ApiDownload : IAsyncDisposable, IDisposable
{
    private const int BufferSize = 81920;

    private readonly HttpResponseMessage? _response;
    private readonly CallContext? _call;

    /// <summary>Makes a download of bytes that are there, for a test that stands in for the API.</summary>
    /// <param name="stream">The bytes; disposed of with the download.</param>
    /// <param name="contentType">Their type.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="length">How many bytes there are.</param>
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
            DownloadFileName.Of(response.Content.Headers.ContentDisposition),
            ContentCoding.Length(response.Content))
    {
        _call = call;
        _response = response;
    }

    /// <summary>
    /// The bytes. Reading throws an <see cref="ApiConnectionException"/> when the connection breaks or ends before
    /// <see cref="Length"/>, and an <see cref="ApiTimeoutException"/> when no byte comes for as long as an attempt may take.
    /// </summary>
    public Stream Stream { get; }

    /// <summary>The type that the API gives; <see langword="null"/> when it gives none.</summary>
    public string? ContentType { get; }

    /// <summary>The name that the API gives, never with a directory in it; <see langword="null"/> when it gives none.</summary>
    public string? FileName { get; }

    /// <summary>How many bytes there are; <see langword="null"/> when only the end will tell.</summary>
    public long? Length { get; }

    /// <summary>Saves the file: all of it, or nothing.</summary>
    /// <param name="path">Where. A file that is there is replaced when the last byte has come, and not before.</param>
    /// <param name="options">Who is told of the progress, and which hash the file must have.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that ends when the file is there.</returns>
    /// <exception cref="ApiConnectionException">The connection broke, or no byte came for too long.</exception>
    /// <exception cref="ApiUnexpectedResponseException">The file does not have the hash that it should have.</exception>
    /// <exception cref="ApiException">The file could not be written; the inner exception says why.</exception>
    public async Task SaveAsync(string path, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var partial = new PartialFile(Path.GetFullPath(path));
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var file = Create(partial);
            await using (file.ConfigureAwait(false))
            {
                await CopyToAsync(file, options, cancellationToken).ConfigureAwait(false);
            }

            Finish(partial);
        }
        catch (Exception e)
        {
            partial.Delete(e);
            throw;
        }
    }

    /// <summary>Copies the bytes.</summary>
    /// <param name="destination">Where to; it is neither flushed nor closed.</param>
    /// <param name="options">
    /// Who is told of the progress, and which hash the bytes that are copied must have; that is known when all of them are written.
    /// </param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that ends when the last byte is copied.</returns>
    /// <exception cref="ArgumentException">The destination cannot be written to.</exception>
    /// <exception cref="ApiConnectionException">The connection broke, or no byte came for too long.</exception>
    /// <exception cref="ApiUnexpectedResponseException">The bytes do not have the hash that they should have.</exception>
    /// <exception cref="ApiException">The destination failed; the inner exception says why.</exception>
    public async Task CopyToAsync(Stream destination, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to.", nameof(destination));
        }

        using var buffer = PooledBuffer.Rent(BufferSize);
        using var hash = DownloadHash.Expecting(options?.ExpectedSha256);
        var copied = 0L;
        while (await Stream.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            hash?.Add(buffer.Free.Span[..count]);
            await WriteAsync(destination, buffer.Free[..count], cancellationToken).ConfigureAwait(false);
            copied += count;
            options?.Progress?.Report(new TransferProgress(copied, Length));
        }

        if (hash?.Mismatch() is { } mismatch)
        {
            throw Describe(mismatch) is { } call
                ? new ApiUnexpectedResponseException(call)
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

    private FileStream Create(PartialFile partial)
    {
        try
        {
            return partial.Create();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(e);
        }
    }

    private void Finish(PartialFile partial)
    {
        try
        {
            partial.Finish();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(e);
        }
    }

    // Whatever the destination throws, its own time limit among it, is its failure; only the caller's wish to stop is not.
    private async ValueTask WriteAsync(Stream destination, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await destination.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw NotWritten(e);
        }
    }

    private ApiException NotWritten(Exception e)
    {
        const string Reason = "the destination could not be written.";
        return Describe(Reason) is { } call ? ApiException.Of(call, e) : new ApiException($"Download: {Reason}", e);
    }

    private FailureDetails? Describe(string reason) => _call?.Fail(reason, _response!.StatusCode, ResponseHeaders.RequestId(_response));
}
