/// <summary>A client for Two ways to update.</summary>
public partial class PutAndPatchClient : ApiClient
{
        Rules = new(connection, this);

    public virtual RulesClient Rules { get; } = null!;
}
