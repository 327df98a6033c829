using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>A file that is being downloaded: its bytes are received while they are read.</summary>
/// <remarks>To be disposed of, which ends the download. Not safe to use from several threads.</remarks>
public sealed class ApiDownload : IAsyncDisposable, IDisposable
{
    private const int BufferSize = 81920;

    private readonly HttpResponseMessage? _response;

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

    internal ApiDownload(HttpResponseMessage response, Stream stream)
        : this(
            stream,
            response.Content.Headers.ContentType?.ToString(),
            DownloadName.Of(response.Content.Headers.ContentDisposition),
            ContentCoding.Length(response.Content)) => _response = response;

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
    /// <param name="progress">Is told how far the download has come.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that ends when the file is there.</returns>
    /// <exception cref="ApiConnectionException">The connection broke.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public async Task SaveAsync(
        string path, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var whole = Path.GetFullPath(path);

        // Beside the file, not in a directory for temporary files: only then is the last step one rename.
        var partial = $"{whole}.{Path.GetRandomFileName()}.part";
        try
        {
            var file = new FileStream(
                partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                await CopyToAsync(file, progress, cancellationToken).ConfigureAwait(false);
            }

            File.Move(partial, whole, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>Copies the bytes.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="progress">Is told how far the download has come.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that ends when the last byte is copied.</returns>
    /// <exception cref="ApiConnectionException">The connection broke.</exception>
    public async Task CopyToAsync(
        Stream destination, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var buffer = PooledBuffer.Rent(BufferSize);
        var copied = 0L;
        while (await Stream.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            await destination.WriteAsync(buffer.Free[..count], cancellationToken).ConfigureAwait(false);
            copied += count;
            progress?.Report(new TransferProgress(copied, Length));
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
}
