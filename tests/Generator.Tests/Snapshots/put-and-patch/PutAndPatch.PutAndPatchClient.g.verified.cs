/// <summary>A client for Two ways to update.</summary>
public partial class PutAndPatchClient : ApiClient, IApiClient<PutAndPatchClient, PutAndPatchClientOptions>
{
        Rules = new(connection, this);

    public virtual RulesClient Rules { get; } = null!;
}
