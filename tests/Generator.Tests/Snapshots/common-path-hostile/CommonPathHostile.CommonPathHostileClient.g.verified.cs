/// <summary>A client for Settings with names that are taken.</summary>
public partial class CommonPathHostileClient : ApiClient, IApiClient<CommonPathHostileClient, CommonPathHostileClientOptions>
{
        CommonPathHostileClient2 = new(connection, this);
        ForAccount = new(connection, this);

    public virtual CommonPathHostileClientClient CommonPathHostileClient2 { get; } = null!;
    public virtual ForAccountClient ForAccount { get; } = null!;
}
