using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>The content of one attempt of an upload: it is read while it is sent.</summary>
internal sealed class UploadContent(Func<UploadWriter, Task> write, long? length, Func<Stream, CancellationToken, UploadWriter> writer) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var output = writer(stream, cancellationToken);
        await write(output).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length ?? 0;
        return length is not null;
    }
}
