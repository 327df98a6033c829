/// <summary>A client for A body of files and values.</summary>
public partial class UploadFormWithFieldsClient : ApiClient, IApiClient<UploadFormWithFieldsClient, UploadFormWithFieldsClientOptions>
{
        Scans = new(connection, this);

    public virtual ScansClient Scans { get; } = null!;
}
