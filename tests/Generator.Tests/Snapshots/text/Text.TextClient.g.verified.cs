/// <summary>A client for Words of several lines.</summary>
public partial class TextClient : ApiClient
{
        Texts = new(connection, this);

    public virtual TextsClient Texts { get; } = null!;
}
