/// <summary>A client for Alternatives.</summary>
public partial class UnionUntaggedClient : ApiClient
{
        Choices = new(connection, this);

    /// <summary>The operations on choices.</summary>
    public virtual ChoicesClient Choices { get; } = null!;
}
