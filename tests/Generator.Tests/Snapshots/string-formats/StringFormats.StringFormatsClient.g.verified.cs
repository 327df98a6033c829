/// <summary>A client for Dates and other formats of text.</summary>
public partial class StringFormatsClient : ApiClient
{
        Texts = new(connection, this);

    /// <summary>The operations on texts.</summary>
    public virtual TextsClient Texts { get; } = null!;
}
