/// <summary>A client for Which answer is the result.</summary>
public partial class StatusesClient : ApiClient
{
        Accepted = new(connection, this);
        Created = new(connection, this);
        Default = new(connection, this);
        Media = new(connection, this);
        None = new(connection, this);
        Range = new(connection, this);

    /// <summary>The operations on accepted.</summary>
    public virtual AcceptedClient Accepted { get; } = null!;
    /// <summary>The operations on created.</summary>
    public virtual CreatedClient Created { get; } = null!;
    /// <summary>The operations on default.</summary>
    public virtual DefaultClient Default { get; } = null!;
    /// <summary>The operations on media.</summary>
    public virtual MediaClient Media { get; } = null!;
    /// <summary>The operations on none.</summary>
    public virtual NoneClient None { get; } = null!;
    /// <summary>The operations on range.</summary>
    public virtual RangeClient Range { get; } = null!;
}
