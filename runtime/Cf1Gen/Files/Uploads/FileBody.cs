using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>A body that is a file as it is.</summary>
internal sealed class FileBody(UploadFile file, IProgress<TransferProgress>? progress) : RequestBody
{
    private bool _isRead;

    /// <summary>Whether the caller has said what type the file has.</summary>
    public bool HasOwnType => file.HasOwnType;

    public override bool IsStreamed => true;

    public override bool CanSend => file.CanReplay || !_isRead;

    public override HttpContent CreateContent(AttemptTimer timer)
    {
        var length = file.Length;
        return new UploadContent(WriteAsync, timer, progress, total: length, length)
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse(file.ContentType) },
        };
    }

    private Task WriteAsync(UploadWriter output)
    {
        _isRead = true;
        return output.WriteAsync(file);
    }
}
