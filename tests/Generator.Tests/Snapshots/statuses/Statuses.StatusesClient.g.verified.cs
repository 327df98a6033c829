/// <summary>A client for Which answer is the result.</summary>
public partial class StatusesClient : ApiClient, IApiClient<StatusesClient, StatusesClientOptions>
{
        Accepted = new(connection, this);
        Created = new(connection, this);
        Default = new(connection, this);
        Media = new(connection, this);
        None = new(connection, this);
        Range = new(connection, this);

    public virtual AcceptedClient Accepted { get; } = null!;
    public virtual CreatedClient Created { get; } = null!;
    public virtual DefaultClient Default { get; } = null!;
    public virtual MediaClient Media { get; } = null!;
    public virtual NoneClient None { get; } = null!;
    public virtual RangeClient Range { get; } = null!;
}
