/// <summary>A client for What is only read, and what is only sent.</summary>
public partial class ReadAndWriteOnlyClient : ApiClient, IApiClient<ReadAndWriteOnlyClient, ReadAndWriteOnlyClientOptions>
{
        Accounts = new(connection, this);

    public virtual AccountsClient Accounts { get; } = null!;
}
