/// <summary>A client for Alternatives.</summary>
public partial class UnionUntaggedClient : ApiClient
{
        Choices = new(connection, this);

    public virtual ChoicesClient Choices { get; } = null!;
}
