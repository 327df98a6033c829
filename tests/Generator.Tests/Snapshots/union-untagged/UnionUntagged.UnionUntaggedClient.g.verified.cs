/// <summary>A client for Alternatives.</summary>
public partial class UnionUntaggedClient : ApiClient, IApiClient<UnionUntaggedClient, UnionUntaggedClientOptions>
{
        Choices = new(connection, this);

    public virtual ChoicesClient Choices { get; } = null!;
}
