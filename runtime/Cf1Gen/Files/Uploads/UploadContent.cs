using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>The content of one attempt of an upload: it is read while it is sent.</summary>
/// <param name="write">Writes all of it.</param>
/// <param name="timer">Is told that it moves.</param>
/// <param name="progress">Is told how far the files have come.</param>
/// <param name="total">How many bytes the files have, if that is known.</param>
/// <param name="length">How many bytes there are with all that is around the files, if that is known.</param>
internal sealed class UploadContent(
    Func<UploadWriter, Task> write, AttemptTimer timer, IProgress<TransferProgress>? progress, long? total, long? length) : HttpContent
{
    // As curl: below, asking first takes longer than sending for nothing.
    private const long Large = 1024 * 1024;

    /// <summary>
    /// Whether the server should be asked first (<c>Expect: 100-continue</c>): it can then refuse before all has been sent, and its reason
    /// is read although the sending goes on.
    /// </summary>
    public bool IsWorthAsking => length is null or > Large;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var output = new UploadWriter(stream, timer, progress, total, cancellationToken);
        await write(output).ConfigureAwait(false);
        output.Finish();
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length ?? 0;
        return length is not null;
    }
}
