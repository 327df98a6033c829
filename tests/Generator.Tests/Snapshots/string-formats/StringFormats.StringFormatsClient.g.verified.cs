/// <summary>A client for Dates and other formats of text.</summary>
public partial class StringFormatsClient : ApiClient, IApiClient<StringFormatsClient, StringFormatsClientOptions>
{
        Texts = new(connection, this);

    public virtual TextsClient Texts { get; } = null!;
}
