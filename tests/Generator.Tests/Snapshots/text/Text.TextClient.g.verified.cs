/// <summary>A client for Words of several lines.</summary>
public partial class TextClient : ApiClient, IApiClient<TextClient, TextClientOptions>
{
        Texts = new(connection, this);

    public virtual TextsClient Texts { get; } = null!;
}
