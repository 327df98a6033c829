/// <summary>A client for Dates and other formats of text.</summary>
public partial class StringFormatsClient : ApiClient
{
        Texts = new(connection, this);

    public virtual TextsClient Texts { get; } = null!;
}
