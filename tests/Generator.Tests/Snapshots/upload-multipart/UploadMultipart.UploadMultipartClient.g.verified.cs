/// <summary>A client for A body that is one file.</summary>
public partial class UploadMultipartClient : ApiClient
{
        Blobs = new(connection, this);
        Files = new(connection, this);

    /// <summary>The operations on blobs.</summary>
    public virtual BlobsClient Blobs { get; } = null!;
    /// <summary>The operations on files.</summary>
    public virtual FilesClient Files { get; } = null!;
}
