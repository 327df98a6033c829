using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>A request body that consists of a file.</summary>
internal sealed class FileBody(UploadFile file, IProgress<TransferProgress>? progress) : RequestBody
{
    private bool _wasRead;

    /// <inheritdoc cref="UploadFile.HasExplicitContentType"/>
    public bool HasExplicitContentType => file.HasExplicitContentType;

    public override bool IsStreamed => true;

    public override bool CanSend => file.CanReplay || !_wasRead;

    public override HttpContent CreateContent(TimeLimit limit)
    {
        var length = file.Length;
        return new UploadContent(WriteAsync, limit, progress, fileLength: length, length)
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse(file.ContentType) },
        };
    }

    private Task WriteAsync(UploadWriter output)
    {
        _wasRead = true;
        return output.WriteAsync(file);
    }
}
