/// <summary>A client for Answers that are bytes.</summary>
public partial class DownloadClient : ApiClient, IApiClient<DownloadClient, DownloadClientOptions>
{
        Reports = new(connection, this);

    public virtual ReportsClient Reports { get; } = null!;
}
