/// <summary>A client for Settings with names that are taken.</summary>
public partial class CommonPathHostileClient : ApiClient
{
        CommonPathHostileClient2 = new(connection, this);
        ForAccount = new(connection, this);

    /// <summary>The operations on common path hostile client.</summary>
    public virtual CommonPathHostileClientClient CommonPathHostileClient2 { get; } = null!;
    /// <summary>The operations on for account.</summary>
    public virtual ForAccountClient ForAccount { get; } = null!;
}
