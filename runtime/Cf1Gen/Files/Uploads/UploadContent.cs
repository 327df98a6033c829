using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>The HTTP content of one attempt of an upload. Its bytes are read while they are sent.</summary>
/// <param name="write">Writes the content.</param>
/// <param name="limit">The time limit, which is restarted whenever bytes were sent.</param>
/// <param name="progress">The object that the progress is reported to.</param>
/// <param name="fileLength">The number of bytes of the files; <see langword="null"/> if it is not known.</param>
/// <param name="length">The number of bytes of the whole content; <see langword="null"/> if it is not known.</param>
internal sealed class UploadContent(
    Func<UploadWriter, Task> write,
    TimeLimit limit,
    IProgress<TransferProgress>? progress,
    long? fileLength,
    long? length) : HttpContent
{
    // As in curl: smaller content is sent in less time than the server takes to respond.
    private const long ExpectContinueThreshold = 1024 * 1024;

    private readonly CancellationTokenSource _stopping = new();
    private volatile Task _writing = Task.CompletedTask;

    /// <summary>
    /// Gets a value indicating whether to send <c>Expect: 100-continue</c>. The server can then reject the request before all of the
    /// content is sent, and its error response is read while the content is being sent.
    /// </summary>
    public bool ShouldExpectContinue => length is null or > ExpectContinueThreshold;

    /// <summary>
    /// Stops sending the content. Over HTTP/2, a response can arrive, and its attempt end, while the content is still being sent. The next
    /// attempt must not read the source at the same time.
    /// </summary>
    internal async Task StopAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _writing = WriteAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long computed)
    {
        computed = length ?? 0;
        return length is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stopping.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token, cancellationToken);
        using var output = new UploadWriter(stream, limit, progress, fileLength, both.Token);
        await write(output).ConfigureAwait(false);
        output.EnsureComplete();
    }
}
