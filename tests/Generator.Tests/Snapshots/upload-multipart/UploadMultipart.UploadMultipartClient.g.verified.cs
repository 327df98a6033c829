/// <summary>A client for A body that is one file.</summary>
public partial class UploadMultipartClient : ApiClient, IApiClient<UploadMultipartClient, UploadMultipartClientOptions>
{
        Blobs = new(connection, this);
        Files = new(connection, this);

    public virtual BlobsClient Blobs { get; } = null!;
    public virtual FilesClient Files { get; } = null!;
}
